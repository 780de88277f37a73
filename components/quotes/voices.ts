import type { Statement } from '../../lib/export/statements.ts';
import type { Quote } from '../../lib/quotes/quote.ts';

/** Somebody whom the story quotes, with all they say in it. */
export interface Voice {
  speaker: string | null;
  role: string | null;
  statements: Statement[];
  /** Of all words quoted in the story, from 0 to 1. */
  share: number;
  /** How they are quoted, and how often, most often first. */
  kinds: { kind: Quote['kind']; count: number }[];
}

/** The voices of a story, who says most first; what nobody is named for comes last. */
export function voicesOf(statements: readonly Statement[]): Voice[] {
  const all = sum(statements.map(wordCount));
  return [...grouped(statements, voiceOf).values()]
    .map((own) => ({
      speaker: own[0].parts[0].speaker,
      role: longest(own.flatMap(({ parts: [{ role }] }) => role ?? [])),
      statements: own,
      share: all === 0 ? 0 : sum(own.map(wordCount)) / all,
      kinds: [...grouped(own, ({ parts: [{ kind }] }) => kind)]
        .map(([kind, { length }]) => ({ kind, count: length }))
        .sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => Number(isNameless(a)) - Number(isNameless(b)) || b.share - a.share);
}

/** A voice goes by its name, or by its role where the story names nobody. */
function voiceOf({ parts: [{ speaker, role }] }: Statement): string {
  return speaker ?? role ?? '';
}

function isNameless({ speaker, role }: Voice): boolean {
  return speaker === null && role === null;
}

function wordCount({ parts }: Statement): number {
  return sum(parts.map(({ text }) => text.split(/\s+/).filter((word) => word !== '').length));
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
