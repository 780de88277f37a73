import { applyEdits } from '../lib/text/edits.ts';
import { tidy } from '../lib/typography/tidy.ts';

/** A text of the page as it reads when it is mended. Our own surfaces show no other. */
export function tidied(text: string): string {
  return applyEdits(text, tidy(text));
}
