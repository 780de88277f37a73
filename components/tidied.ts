import { applyEdits } from '../lib/text/edits.ts';
import { tidy } from '../lib/typography/tidy.ts';

/** Characters that turn letters around, so that an address reads as another one. */
const OVERRIDES = /[\u202d\u202e]/g;

/** A text of the page as it reads when it is mended, in its true order. Our own surfaces show no other. */
export function tidied(text: string): string {
  return applyEdits(text, tidy(text)).replace(OVERRIDES, '');
}
