import { type Statement, statementsOf } from '../../lib/export/statements.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { runsOf } from '../../lib/quotes/runs.ts';
import { sharesOf } from '../../lib/quotes/shares.ts';

/** Somebody whom the story quotes, with all they say in it. */
export interface Voice {
  speaker: string | null;
  /** The fullest role the story gives. */
  role: string | null;
  statements: Statement[];
  /** The same as it is shown: speech that goes on over adjoining paragraphs is one, as long as its kind stays. */
  runs: Statement[];
  /** Of all words quoted in the story, from 0 to 1. */
  share: number;
  /** How they are quoted, and how often, most often first. */
  kinds: { kind: Quote['kind']; count: number }[];
}

/** The voices of a story, who says most first; what nobody is named for comes last. */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  const shares = new Map(
    sharesOf(quotes.map((quote) => ({ ...quote, speaker: nameOf(quote) }))).map(({ speaker, share }) => [
      speaker,
      share,
    ]),
  );
  const runs = grouped(runStatements(quotes), ({ parts: [first] }) => nameOf(first));
  return [...grouped(statementsOf(quotes), ({ parts: [first] }) => nameOf(first))]
    .map(([name, statements]) => ({
      speaker: statements[0].parts[0].speaker,
      role: longest(statements.flatMap(({ parts: [{ role }] }) => role ?? [])),
      statements,
      runs: runs.get(name) ?? [],
      share: shares.get(name) ?? 0,
      kinds: kindsOf(statements),
    }))
    .sort((a, b) => Number(isNameless(a)) - Number(isNameless(b)) || b.share - a.share);
}

/** A voice goes by its name, or by its role where the story names nobody. */
function nameOf({ speaker, role }: Quote): string | null {
  return speaker ?? role;
}

function runStatements(quotes: readonly Quote[]): Statement[] {
  return runsOf(quotes)
    .flatMap((run) => stretchesOfOneKind(run.quotes))
    .map((parts) => ({ id: parts[0].id, parts }));
}

function stretchesOfOneKind(quotes: readonly Quote[]): [Quote, ...Quote[]][] {
  const stretches: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = stretches.at(-1);
    if (last?.[0].kind === quote.kind) last.push(quote);
    else stretches.push([quote]);
  }
  return stretches;
}

function isNameless({ speaker, role }: Voice): boolean {
  return speaker === null && role === null;
}

function kindsOf(statements: readonly Statement[]): Voice['kinds'] {
  return [...grouped(statements, ({ parts: [{ kind }] }) => kind)]
    .map(([kind, { length }]) => ({ kind, count: length }))
    .sort((a, b) => b.count - a.count);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);
}
