import fc from 'fast-check';
import { expect } from 'vitest';
import { findDates } from '../../../lib/dates/find.ts';
import { equivalentOf } from '../../../lib/dates/show.ts';
import { plainText } from '../../../lib/export/plain-text.ts';
import { passageReader } from '../../../lib/page/passage-reading.ts';
import { paragraphReader } from '../../../lib/paragraphs.ts';
import { findQuotes } from '../../../lib/quotes/find.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { applyEdits, assertEdits } from '../../../lib/text/edits.ts';
import { tidy } from '../../../lib/typography/tidy.ts';
import { law } from './law.ts';
import { anyText, repeated } from './texts.ts';

const references = fc.constantFrom(undefined, '2024-11-06', '0001-01-01', '9999-12-31', '2024-02-30', 'x');
const choices = fc.record({
  dates: fc.constantFrom('beside', 'in-place', 'hover', 'off'),
  dateLanguage: fc.constantFrom('en', 'fa', 'iso'),
  mendText: fc.boolean(),
});

/** More characters than a passage of news has; quadratic work on them would not come to an end. */
const LONG = 100_000;

law(
  'engines',
  'dates lie in the text, in order and apart, and can be shown',
  fc.tuple(anyText, references, fc.boolean()),
  150,
  ([text, reference, dari]) => {
    let at = 0;
    for (const mention of findDates(text, { reference, dari })) {
      expect(mention.start).toBeGreaterThanOrEqual(at);
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      for (const language of ['en', 'fa', 'iso'] as const) equivalentOf(mention, { language });
      at = mention.end;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  },
);

law('engines', 'dates of an endless text are found in linear time', repeated(LONG), 5, (text) => {
  expect(findDates(text, { reference: '2024-11-06' }).length).toBeLessThan(LONG);
});

law('engines', 'mending is done at once: there is nothing left to mend', anyText, 150, (text) => {
  const edits = tidy(text);
  assertEdits(edits, text.length);
  expect(tidy(applyEdits(text, edits))).toEqual([]);
});

law('engines', 'mending of an endless text takes linear time', repeated(LONG), 5, (text) => {
  assertEdits(tidy(text), text.length);
});

law(
  'engines',
  'mending and remarks never meet, whatever the reader has chosen',
  fc.tuple(anyText, choices, references),
  150,
  ([text, chosen, reference]) => {
    const settings = { ...DEFAULT_SETTINGS, ...chosen };
    const { edits } = passageReader(settings, paragraphReader({ reference }))(text);
    for (const isRemark of [true, false]) {
      assertEdits(
        edits.filter(({ aside = false }) => aside === isRemark),
        text.length,
      );
    }
  },
);

law('engines', 'exported text holds nothing that steers or hides', anyText, 150, (text) => {
  expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
});

const articles = fc.record({
  title: fc.option(anyText, { nil: undefined }),
  paragraphs: fc.array(anyText, { maxLength: 12 }),
});

law(
  'engines',
  'quotes lie in their paragraphs, in order, and the key ones are among them',
  articles,
  80,
  (article) => {
    const { quotes, key } = findQuotes(article);
    let last = { para: 0, end: 0 };
    for (const { para, start, end, text, aside } of quotes) {
      expect(para > last.para || (para === last.para && start >= last.end)).toBe(true);
      expect(article.paragraphs[para]?.slice(start, end)).toBe(text);
      if (aside) expect(article.paragraphs[para]?.slice(aside.start, aside.end)).toBe(aside.text);
      last = { para, end };
    }
    const ids = new Set(quotes.map(({ id }) => id));
    expect(ids.size).toBe(quotes.length);
    expect(key.filter(({ id }) => !ids.has(id))).toEqual([]);
  },
);

law('engines', 'quotes of an endless text are found in linear time', repeated(LONG), 5, (text) => {
  expect(findQuotes({ title: text, paragraphs: [text, text.slice(0, LONG / 2)] }).quotes.length).toBeLessThan(
    LONG,
  );
});
