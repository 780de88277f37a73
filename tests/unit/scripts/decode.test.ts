import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../scripts/read/decode.ts';

const TEXT = 'باران در راه است و مردم خوشحال‌اند';
const page = (charset: string) => `<html><meta charset="${charset}"><p>${TEXT}</p></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The windows-1256 bytes of a text in the letters that the old page systems had. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byteOf.get(letter.replace('ی', 'ي').replace('ک', 'ك')) ?? 0x3f);
}

describe('the text of a saved page', () => {
  test.each([
    ['UTF-8', utf8(page('utf-8')), 'utf-8'],
    ['UTF-8 behind the declaration of what it once was', utf8(page('windows-1256')), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${page('x')}`), 'utf-8'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le')), 'utf-16le'],
    ['UTF-16 without a byte order mark', new Uint8Array(Buffer.from(page('utf-16'), 'utf16le')), 'utf-16le'],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from(page('x'), 'utf16le').swap16()), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodeHtml(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.html).toContain(TEXT);
  });

  test.each(['windows-1256', 'iso-8859-1', 'utf-8', 'no-such-encoding'])(
    'windows-1256, declared as %s',
    (charset) => {
      const { html, encoding, warnings } = decodeHtml(windows1256(page(charset)));
      expect(encoding).toBe('windows-1256');
      expect(html).toContain('باران در راه است');
      expect(warnings).toContain('read as windows-1256');
    },
  );

  test('UTF-8 cut in the middle of a letter is still UTF-8, and said to be cut', () => {
    const bytes = utf8(page('utf-8'));
    const { html, warnings } = decodeHtml(bytes.subarray(0, bytes.length - '</p></html>'.length - 1));
    expect(html).toContain('باران در راه است');
    expect(warnings).toEqual([
      '1 characters could not be read',
      'the file seems to be cut short: the end of the page is missing',
    ]);
  });

  test('plain text is read line by line', () => {
    const { html, warnings } = decodeHtml(utf8('یک < دو\nسه'));
    expect(html).toBe('<p>یک &lt; دو</p>\n<p>سه</p>');
    expect(warnings).toEqual(['there is no markup in the file: it is read as plain text']);
  });
});

describe('what is no page is said to be none', () => {
  test.each([
    ['nothing', utf8(''), 'the file is empty'],
    ['white space', utf8(' \n\t'), 'the file is empty'],
    ['a PDF', utf8('%PDF-1.7'), 'a PDF file'],
    ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4), 'a ZIP archive'],
    ['a web archive', utf8('From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/'), 'MHTML'],
    ['bytes', Uint8Array.of(0, 1, 2, 3, 0, 255), 'another kind'],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeHtml(bytes)).toThrow(message);
  });
});
