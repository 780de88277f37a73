import type { Quote } from '../quotes/quote.ts';

/** What somebody said, whole: the parts of one quote that crosses paragraphs belong together. */
export interface Statement {
  /** The id of the first part. */
  id: string;
  parts: readonly [Quote, ...Quote[]];
}

/** Quotes as statements, in the order of their first parts. */
export function statementsOf(quotes: readonly Quote[]): Statement[] {
  const groups = new Map<string, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const group = groups.get(quote.group);
    if (group) group.push(quote);
    else groups.set(quote.group, [quote]);
  }
  return [...groups.values()].map((parts) => ({ id: parts[0].id, parts }));
}
