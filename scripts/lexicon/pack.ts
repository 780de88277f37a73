import {
  FIRST_OF_MORE,
  HALF_SPACE_CODE,
  KIND_BASE,
  LENGTH_BASE,
  LETTER_BASE,
  MORE_BASE,
  MORE_KINDS,
} from '../../lib/typography/lexicon/decode.ts';
import { AMBIGUOUS, SPLITS } from '../../lib/typography/lexicon/entry.ts';
import { letterCode } from '../../lib/typography/lexicon/letters.ts';
import { withHalfSpaces } from './spelling.ts';

/** Packs entries by their letters into the ASCII text that decode.ts describes. */
export function pack(entries: ReadonlyMap<string, number>): string {
  const words = [...entries].map(([letters, entry]) => ({
    code: codeOf(withHalfSpaces(letters, spelledSplits(entry))),
    kind: entry & ~spelledSplits(entry),
  }));
  words.sort((a, b) => (a.code < b.code ? -1 : 1));
  const kinds = kindsByFrequency(words.map(({ kind }) => kind));
  const header = [words.length, ...kinds].map((field) => field.toString(36)).join(',');
  let before = '';
  let packed = `${header};`;
  for (const { code, kind } of words) {
    const shared = sharedLength(before, code);
    packed +=
      String.fromCharCode(LENGTH_BASE + shared) + code.slice(shared) + codeOfKind(kinds.indexOf(kind));
    before = code;
  }
  return packed;
}

/** The split bits that the spelling shows; those of ambiguous words mean something else and stay with the kind. */
function spelledSplits(entry: number): number {
  return entry & AMBIGUOUS ? 0 : entry & SPLITS;
}

function codeOf(spelling: string): string {
  return Array.from(spelling, (letter) =>
    String.fromCharCode(letter === '-' ? HALF_SPACE_CODE : LETTER_BASE + letterCode(letter.charCodeAt(0))),
  ).join('');
}

function codeOfKind(kind: number): string {
  if (kind < FIRST_OF_MORE) return String.fromCharCode(KIND_BASE + kind);
  return String.fromCharCode(MORE_KINDS, MORE_BASE + kind - FIRST_OF_MORE);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function kindsByFrequency(kinds: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([kind]) => kind);
}
