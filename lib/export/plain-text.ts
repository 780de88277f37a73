import { DIRECTION_MARKS } from '../text/characters.ts';
import { applyEdits } from '../text/edits.ts';
import { tidy } from '../typography/tidy.ts';

/**
 * A text of the page as it may leave the browser: mended, on one line, and without the characters that are not seen
 * but steer what stands around them: controls and direction overrides. Half of a broken character becomes U+FFFD.
 */
export function plainText(text: string): string {
  let out = '';
  for (const character of applyEdits(text, tidy(text))) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029) out += ' ';
    else if (code >= 0xd800 && code <= 0xdfff) out += '\ufffd';
    else if (!DIRECTION_MARKS.has(character)) out += character;
  }
  return out.replace(/ +/g, ' ').trim();
}
