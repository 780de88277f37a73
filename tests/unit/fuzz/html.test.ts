import fc from 'fast-check';
import { expect } from 'vitest';
import { EXPORT_FORMATS, exportReading } from '../../../lib/export/formats.ts';
import { sourceOf } from '../../../lib/export/source.ts';
import { readDocument } from '../../../lib/reading.ts';
import { LEAD, TITLE } from '../../../lib/story-reading.ts';
import { decodeHtml } from '../../../scripts/read/decode.ts';
import { readHtml } from '../../../scripts/read/html.ts';
import { UnreadableFile } from '../../../scripts/read/unreadable.ts';
import { law } from './law.ts';
import { anyAddress, anyFile, anyPage } from './pages.ts';

const context = {
  headings: { keyQuotes: 'Key quotes', quotes: 'Quotes', dates: 'Dates', unknownSpeaker: 'not named' },
  today: { year: 2024, month: 11, day: 7 },
};

law(
  'html',
  'a page is read without being changed, and all that is found lies in its text',
  fc.tuple(anyPage, anyAddress),
  60,
  ([html, address]) => {
    const { document, url } = readHtml(html, address);
    const view = document.defaultView;
    if (!view) throw new Error('a page without a window');
    const observer = new view.MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const { reading, nodes } = readDocument(document, url);
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
    const { article, news, dates, quotes } = reading;
    if (news) expect(article).not.toBeNull();
    const textOf = (para: number) =>
      para === TITLE ? article?.title : para === LEAD ? article?.lead : article?.paragraphs[para];
    expect(nodes.length).toBe(article?.paragraphs.length ?? 0);
    for (const { para, start, end, text } of [...dates, ...quotes]) {
      expect(textOf(para)?.slice(start, end)).toBe(text);
    }
    for (const format of EXPORT_FORMATS) exportReading(reading, format, context);
    expect(sourceOf(reading).url).toMatch(/^(?:https?:\/\/|$)/);
    view.close();
  },
);

law('html', 'the bytes of a file are read as a page, or refused in words', anyFile, 150, (bytes) => {
  try {
    expect(decodeHtml(bytes).html).toMatch(/<[a-z!]/i);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
});
