import { expect, it } from 'vitest';
import { type Case, expected, found } from './passage.ts';

/** One test a case: what is said, by whom, and in which role where the case names one. */
export function check(cases: readonly Case[]): void {
  it.each(cases.map((item) => [item.why, item] as const))('%s', (_, item) => {
    const want = expected(item);
    const got = found(item);
    expect(got.said).toEqual(want.said);
    expect(got.speakers).toEqual(want.speakers);
    expect(got.roles.map((role, at) => (want.roles[at] === null ? null : role))).toEqual(want.roles);
  });
}
