import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportReading } from '../../../lib/export/formats.ts';
import { quotedText } from '../../../lib/export/quoted.ts';
import { statementsOf } from '../../../lib/export/statements.ts';
import type { Reading } from '../../../lib/reading.ts';
import { quoteOf, readingWith } from './reading.ts';

const CONTEXT = {
  headings: { keyQuotes: 'Key quotes', quotes: 'Quotes', dates: 'Dates', unknownSpeaker: 'Not named' },
  today: { year: 2024, month: 11, day: 7 },
};

function textOf(reading: Reading, format: (typeof EXPORT_FORMATS)[number]): string {
  return exportReading(reading, format, CONTEXT).text;
}

describe('a copied quote', () => {
  it('has the words, the name and role, outlet, title, both days and a link to the words', () => {
    const reading = readingWith();
    const [statement] = statementsOf(reading.quotes);
    const lines = statement ? quotedText(statement, reading).split('\n') : [];
    expect(lines.slice(0, 3)).toEqual([
      '«بارش\u200cها امسال کمتر از پارسال است.»',
      '— مینا صفوی، رئیس سازمان هواشناسی',
      'خبرگزاری نمونه، «بارش\u200cها کم شد»، ۱۶ آبان ۱۴۰۳ (6 November 2024)',
    ]);
    expect(decodeURIComponent(lines[3] ?? '')).toBe(
      'https://news.example.ir/12?ref=a#:~:text=بارش\u200cها امسال کمتر از پارسال است',
    );
  });

  it('leaves out what the page does not say', () => {
    const reading = readingWith(
      { outlet: '', published: null },
      { url: 'file:///home/a.html', quotes: [quoteOf('باید', { speaker: null, role: null })] },
    );
    const [statement] = statementsOf(reading.quotes);
    expect(statement && quotedText(statement, reading)).toBe('«باید»\n«بارش\u200cها کم شد»');
  });

  it('is whole where the quote crosses paragraphs', () => {
    const quotes = ['یک', 'دو'].map((text, para) => quoteOf(text, { id: text, group: 'g', para }));
    const [statement, ...others] = statementsOf(quotes);
    expect(others).toEqual([]);
    expect(statement && quotedText(statement, readingWith())).toContain('«یک دو»');
  });
});

describe('the files', () => {
  it('are named after the story, without what a file system forbids', () => {
    const { name } = exportReading(
      readingWith({ title: '../باران: <script>/\\ "برف"؟' }),
      'markdown',
      CONTEXT,
    );
    expect(name).toBe('باران-script-برف.md');
  });

  it('have a name where the title has no letters, and a short one where it is long', () => {
    expect(exportReading(readingWith({ title: '😀 !!' }), 'json', CONTEXT).name).toBe('khana.json');
    const long = exportReading(readingWith({ title: 'واژه '.repeat(2000) }), 'csv', CONTEXT).name;
    expect(long.length).toBeLessThan(90);
  });

  it.each(EXPORT_FORMATS)('%s is written of a page without a story', (format) => {
    const nothing = readingWith({}, { article: null, quotes: [], key: [] });
    expect(exportReading(nothing, format, CONTEXT).text).not.toBe('');
  });

  it('json can be read back', () => {
    expect(JSON.parse(textOf(readingWith(), 'json'))).toMatchObject({
      khana: 1,
      source: { published: '2024-11-06', publishedJalali: '۱۶ آبان ۱۴۰۳' },
      quotes: [
        { text: 'بارش\u200cها امسال کمتر از پارسال است.', speaker: 'مینا صفوی', rank: 1, paragraph: 0 },
      ],
    });
  });

  it('csl-json says day, outlet and address', () => {
    expect(JSON.parse(textOf(readingWith(), 'csl-json'))).toEqual([
      {
        id: 'news-example-ir-2024-11-06',
        type: 'article-newspaper',
        title: 'بارش\u200cها کم شد',
        'container-title': 'خبرگزاری نمونه',
        issued: { 'date-parts': [[2024, 11, 6]] },
        note: '۱۶ آبان ۱۴۰۳',
        URL: 'https://news.example.ir/12?ref=a',
        accessed: { 'date-parts': [[2024, 11, 7]] },
        language: 'fa',
      },
    ]);
  });
});

describe('hostile text', () => {
  const formulas = ['=HYPERLINK("http://a")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'];
  it.each(formulas)('%j is no formula in a table', (text) => {
    const [, row = ''] = textOf(readingWith({}, { quotes: [quoteOf(text)] }), 'csv').split('\r\n');
    expect(row).toMatch(/^"'/);
  });

  it('does not end its field or its row in a table', () => {
    const table = textOf(readingWith({}, { quotes: [quoteOf('او در "The Guardian",\r\nنوشت')] }), 'csv');
    expect(table.split('\r\n')).toHaveLength(3);
    expect(table).toContain('""The Guardian""');
  });

  it('does not end its field in BibTeX, and runs no command', () => {
    const entry = textOf(readingWith({ title: '}, note = {x}} @misc{y, \\input{z} %' }), 'bibtex');
    const depths = [...entry].reduce(
      (found, character) => {
        const depth = (found.at(-1) ?? 0) + (character === '{' ? 1 : character === '}' ? -1 : 0);
        found.push(depth);
        return found;
      },
      [0],
    );
    expect(Math.min(...depths)).toBe(0);
    expect(depths.indexOf(0, 10)).toBe(depths.findLastIndex((depth) => depth > 0) + 1);
    expect(entry).not.toMatch(/\\input|@misc|[^\\]%/);
  });

  it('begins no new field in RIS', () => {
    const record = textOf(readingWith({ title: 'یک\r\nER  - \r\nTY  - JOUR' }), 'ris');
    expect(record.match(/^TY {2}-/gm)).toHaveLength(1);
    expect(record.match(/^ER {2}-/gm)).toHaveLength(1);
    expect(record.endsWith('ER  - \r\n')).toBe(true);
  });

  it.each([
    ['# سر', '\\# سر'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['![](http://a/b.png)', '\\!\\[\\](http://a/b.png)'],
    ['*_`|~&amp;', '\\*\\_\\`\\|\\~\\&amp;'],
  ])('%j is no markup in Markdown', (title, escaped) => {
    expect(textOf(readingWith({ title }), 'markdown')).toContain(`# ${escaped}\n`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'no address'])('%j is no link', (canonical) => {
    for (const format of EXPORT_FORMATS) {
      const text = textOf(readingWith({ canonical }, { url: canonical }), format);
      expect(text).not.toContain(canonical);
    }
  });
});
