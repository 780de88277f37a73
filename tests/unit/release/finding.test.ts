import { describe, expect, it } from 'vitest';
import { printFinding, take } from '../../../scripts/release/finding.ts';

describe('printFinding', () => {
  it.each([
    [{ problems: [] }, '✓ it holds'],
    [{ problems: ['one', 'two'] }, '✗ it holds: one; two'],
    [{ problems: [], notes: ['mind this'] }, '✓ it holds\n    mind this'],
  ])('%j', (finding, lines) => {
    expect(printFinding('it holds', finding)).toBe(lines);
  });
});

describe('take', () => {
  it('makes a problem of a look that could not be taken', async () => {
    const look = async () => {
      throw new Error('no such file');
    };
    expect(await take({ what: 'it holds', look })).toEqual({ problems: ['no such file'] });
  });
});
