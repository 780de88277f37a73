import type { Calendar } from '../calendar/names.ts';
import type { LexemeKind } from './lexicon/lexeme.ts';
import type { Token } from './tokens.ts';

/** The text under reading and its tokens. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  /** The page is Dari, where the zodiac's names are months. */
  dari: boolean;
}

/** The token right after the one at `at`: nothing but gaps between them. */
export function tokenAfter({ tokens }: Source, at: number): Token | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token && next && next.ordinal === token.ordinal + 1 ? next : undefined;
}

/** The token right before the one at `at`. */
export function tokenBefore({ tokens }: Source, at: number): Token | undefined {
  const token = tokens[at];
  const previous = tokens[at - 1];
  return token && previous && previous.ordinal === token.ordinal - 1 ? previous : undefined;
}

/** Whether a token is a word of one of these kinds. */
export function isWord(token: Token | undefined, ...kinds: LexemeKind[]): boolean {
  const lexeme = token?.lexeme;
  if (!lexeme) return false;
  // A plain loop: this is asked of every token, many times over.
  for (const kind of kinds) {
    if (lexeme.kind === kind || lexeme.also?.includes(kind)) return true;
  }
  return false;
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(String.fromCharCode(token.value));
}

/** The number that a word stands for; 0 for tokens that are no words of the lexicon. */
export function wordValue(token: Token | undefined): number {
  return token?.lexeme?.value ?? 0;
}

/** The calendar that an era right after the token at `at` names. */
export function eraAfter(source: Source, at: number): Calendar | undefined {
  const next = tokenAfter(source, at);
  return isWord(next, 'era') ? next?.lexeme?.calendar : undefined;
}
