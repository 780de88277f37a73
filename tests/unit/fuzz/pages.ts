import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyText, woundedNews } from './texts.ts';

const FOLDER = 'tests/fixtures/pages';
const FIXTURES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'));

/** What pages are made of, much of it where it does not belong. */
const MARKUP = [
  ...'<h1> </h1> <p> </p> <br> <div> </div> <article> </article> <main> <b> </b> <i> </a> <li> <ul> </ul> <time>'.split(
    ' ',
  ),
  ...'<body> </body> <html> </html> <head> <template> </template> <select> <option> <svg> </svg> <math> <mi> <frameset>'.split(
    ' ',
  ),
  '<html lang=fa dir=rtl>',
  '<table><tr><td>',
  '</td></table>',
  '<div class="related-posts comments tags">',
  '<div hidden>',
  '<span style="display:none">',
  '<a href="javascript:alert(1)">',
  '<a href="/1',
  '<time datetime="2024-11-06T25:61:61+99:99">',
  '<meta charset="windows-1256">',
  '<meta property="og:type" content="article">',
  '<meta property="article:published_time" content="-271821-04-20T00:00:00Z">',
  '<link rel="canonical" href="data:text/html,x">',
  '<link rel="canonical" href="https://baran.example:99999/">',
  '<base href="https://[::">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[{}],"author":{"name":[1]},"datePublished":9}</script>',
  '<script type="application/ld+json">[[[{"@graph":{"@graph":null}}]]]</script>',
  '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"}}</script>',
  '<script type="application/ld+json">',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<textarea>',
  '<plaintext>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!doctype html>',
  '&amp;',
  '&zwnj;',
  '&#x200c;',
  '&#0;',
  '&#xd800;',
  '&#1114112;',
  '&nbsp',
  '&notit;',
  '&lt;img src=x onerror=alert(1)&gt;',
];
const STORY_MARKS =
  'انتهای پیام|کد خبر: ۱۲|۱۶ آبان ۱۴۰۳ - ۱۰:۳۰|به گزارش خبرگزاری باران، شهردار گفت: کار می شود.'.split('|');

const soup = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...STORY_MARKS), anyText), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Elements inside elements. Not as deep as in a browser: jsdom takes quadratic time for its own part. */
const deep = fc
  .tuple(
    fc.constantFrom(
      'div',
      'p',
      'section',
      'ul><li',
      'span',
      'article',
      'blockquote',
      'x-a',
      'h1',
      'table><td',
    ),
    fc.integer({ min: 1, max: 600 }),
    woundedNews,
    fc.boolean(),
  )
  .map(([tag, levels, text, isClosed]) => {
    const closing = isClosed
      ? tag
          .split('>')
          .reverse()
          .map((name) => `</${name}>`)
          .join('')
      : '';
    return `<h1>${text.slice(0, 60)}</h1>${`<${tag}>`.repeat(levels)}${text}${closing.repeat(levels)}<p>${text}`;
  });

/** One thing many times over, or one that is very long. */
const vast = fc
  .tuple(
    fc.constantFrom(
      (many: number) => `<p class="${'a '.repeat(many * 10)}" data-x="${'\u06cc'.repeat(many * 10)}">`,
      (many: number) => '<h2>خبر تازه از شهر</h2>'.repeat(many),
      (many: number) => '<meta itemprop="headline" content="x"><b itemprop="headline">خبر</b>'.repeat(many),
      (many: number) =>
        Array.from(
          { length: many },
          (_, at) => `<h2>خبر ${at}</h2><b itemprop="headline">خبر ${at}</b>`,
        ).join(''),
      (many: number) => '<time datetime="2024-11-06">۱۶ آبان ۱۴۰۳</time> '.repeat(many),
      (many: number) =>
        `<script type="application/ld+json">{"@graph":[${'{},'.repeat(many * 50)}{}]}</script>`,
      (many: number) => `<script type="application/ld+json">${'['.repeat(many * 50)}</script>`,
      (many: number) =>
        `<script type="application/ld+json">{"@type":"NewsArticle","author":[${'"x",'.repeat(many * 50)}1]}</script>`,
      (many: number) => `<title>${' - خبر'.repeat(many * 10)}</title>`,
      (many: number) => `<p>${'وی گفت: آب می آید. '.repeat(many)}</p>`,
      (many: number) => '<br>\n\t '.repeat(many * 5),
      (many: number) => '<a href=x>خبر</a> '.repeat(many),
      (many: number) => '&#x200c;&zwnj;'.repeat(many * 5),
      (many: number) => `<p>${'<b>'.repeat(Math.min(many, 400))}${'آ'.repeat(many)}</p>`,
    ),
    fc.integer({ min: 1, max: 3000 }),
    woundedNews,
  )
  .map(
    ([make, many, text]) =>
      `<h1>${text.slice(0, 60)}</h1><article><p>${text}</p>${make(many)}<p>${text}</article>`,
  );

/** A page of the fixtures with parts of it lost, doubled or in the wrong place. */
const wounded = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(
      fc.record({
        at: fc.nat(40_000),
        length: fc.nat(300),
        wound: fc.constantFrom('lost', 'doubled', 'moved', 'filled'),
        with: fc.oneof(fc.constantFrom(...MARKUP), anyText),
      }),
      { maxLength: 10 },
    ),
  )
  .map(([page, wounds]) =>
    wounds.reduce((html, { at, length, wound, with: insert }) => {
      const start = at % (html.length + 1);
      const [before, part, after] = [
        html.slice(0, start),
        html.slice(start, start + length),
        html.slice(start + length),
      ];
      if (wound === 'lost') return before + after;
      if (wound === 'doubled') return before + part + part + after;
      return wound === 'moved' ? part + before + after : before + insert + after;
    }, page),
  );

/** A page of the fixtures that ends before its end. */
const cutShort = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([page, share]) => page.slice(0, Math.round(share * page.length)));

/** Any of them. */
export const anyPage: fc.Arbitrary<string> = fc.oneof(soup, deep, vast, wounded, cutShort);

export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'https://baran.example/news/1',
    'https://baran.example/1403/08/16/',
    'about:blank',
    'javascript:alert(1)',
    'https://isna.ir/news/98030903723',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText,
);

/** A file as it may be saved: in one of the encodings pages come in, with or without its mark, and with wounds. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(
      fc.oneof(wounded, cutShort, soup),
      fc.constantFrom(utf8, utf16, windows1256),
      fc.array(fc.tuple(fc.nat(40_000), fc.nat(255)), { maxLength: 20 }),
      fc.nat(40_000),
    )
    .map(([html, encode, wounds, cut]) => {
      const bytes = encode(html);
      for (const [at, byte] of wounds) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return cut % 3 === 0 ? bytes.slice(0, cut) : bytes;
    }),
);

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Little-endian, with the mark without which nobody takes it for what it is. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

const OLD_BYTES = new Map(
  [...new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte],
  ),
);

function windows1256(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => OLD_BYTES.get(character) ?? 0x3f);
}
