import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/export/plain-text.ts';
import { DIRECTION_MARKS } from '../../../lib/text/characters.ts';

describe('plainText', () => {
  it.each([
    // Mended, as the reader sees it.
    ['مي شود', 'می\u200cشود'],
    // One line, whatever broke it.
    ['سطر یک\r\nسطر\tدو\u2028سطر سه', 'سطر یک سطر دو سطر سه'],
    // An override would turn what the reader pastes it into.
    ['علی \u202eرضایی\u202c', 'علی رضایی'],
    // Half a character is none.
    ['الف \ud83d ب', 'الف \ufffd ب'],
    ['\u0000\u001b', ''],
    // Markup is text; each format escapes what it must.
    ['<b>علی</b>', '<b>علی</b>'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('leaves no control and no direction mark of any text', () => {
    const steers = (character: string) => DIRECTION_MARKS.has(character) || /\p{Cc}/u.test(character);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...plainText(text)].filter(steers)).toEqual([]);
      }),
    );
  });
});
