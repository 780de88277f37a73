import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { buildFolder } from '../../scripts/build.ts';
import { BUDGETS, weigh } from '../../scripts/release/budgets.ts';

describe.each(BROWSER_NAMES)('what people install in %s', (name) => {
  it.each(BUDGETS)('%s weighs at most %i bytes', (part, most) => {
    expect(weigh(buildFolder(name, 'release'), part)).toBeLessThanOrEqual(most);
  });
});
