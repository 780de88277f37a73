import type { Token } from './tokens.ts';

/** A stretch of text between quotation marks: indices of the tokens that open and close it. */
export interface MarkedSpan {
  open: number;
  /** Null when the marks are never closed in this text. */
  close: number | null;
}

/** Every stretch between quotation marks by the index of its opening token. «» nest; "" and its like do not. */
export function markedSpans(tokens: readonly Token[]): Map<number, MarkedSpan> {
  const spans = new Map<number, MarkedSpan>();
  const open: MarkedSpan[] = [];
  let straight: MarkedSpan | null = null;
  tokens.forEach((token, index) => {
    if (!token.mark) return;
    if (token.form === '«') {
      const span = { open: index, close: null };
      spans.set(index, span);
      open.push(span);
    } else if (token.form === '»') {
      const span = open.pop();
      if (span) span.close = index;
    } else if (STRAIGHT.has(token.form)) {
      if (straight) {
        straight.close = index;
        straight = null;
      } else {
        straight = { open: index, close: null };
        spans.set(index, straight);
      }
    }
  });
  return spans;
}

/** The mark that closes a text which stands in marks from its first token to its last; null for any other text. */
export function closeOfWhole(tokens: readonly Token[]): number | null {
  if (!isQuotationMark(tokens[0])) return null;
  const close = markedSpans(tokens).get(0)?.close ?? null;
  return close !== null && tokens.slice(close + 1).every(({ mark }) => mark) ? close : null;
}

/** Whether a mark opens or closes quoted words. */
export function isQuotationMark(token: Token | undefined): boolean {
  return token?.mark === true && (token.form === '«' || token.form === '»' || STRAIGHT.has(token.form));
}

const STRAIGHT = new Set('"“”„‟＂');
