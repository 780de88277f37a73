import type { Quote } from './quote.ts';

/** Speech of one speaker over adjoining paragraphs, which a panel may show as one. */
export interface Run {
  speaker: string | null;
  role: string | null;
  quotes: Quote[];
}

/**
 * Quotes in the order of the text, gathered into runs: a run ends where somebody else speaks, or where more than one
 * paragraph lies between. Speech whose speaker is unknown joins only the other parts of the same quote.
 */
export function runsOf(quotes: readonly Quote[]): Run[] {
  const runs: Run[] = [];
  for (const quote of quotes) {
    const run = runs.at(-1);
    const last = run?.quotes.at(-1);
    if (run && last && goesOn(last, quote)) run.quotes.push(quote);
    else runs.push({ speaker: quote.speaker, role: quote.role, quotes: [quote] });
  }
  return runs;
}

function goesOn(last: Quote, next: Quote): boolean {
  if (last.group === next.group) return true;
  return next.speaker !== null && next.speaker === last.speaker && next.para - last.para <= 1;
}
