import { afterEach, describe, expect, it, vi } from 'vitest';
import { lateQuotes } from '../../../entrypoints/reader/quotes.ts';
import { ownWorld } from '../../../entrypoints/reader/world.ts';
import { findQuotesInSteps } from '../../../lib/quotes/find.ts';

afterEach(() => {
  delete ownWorld().findQuotes;
});

describe('lateQuotes', () => {
  it('brings the finder once', async () => {
    const bring = vi.fn(async () => {
      ownWorld().findQuotes = findQuotesInSteps;
      return true;
    });
    expect(await lateQuotes(bring)).toBe(findQuotesInSteps);
    expect(await lateQuotes(bring)).toBe(findQuotesInSteps);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('asks again where it was refused', async () => {
    const bring = vi.fn(async () => false);
    expect(await lateQuotes(bring)).toBeNull();
    expect(await lateQuotes(bring)).toBeNull();
    expect(bring).toHaveBeenCalledTimes(2);
  });
});
