import { describe, expect, it } from 'vitest';
import { passageReader } from '../../../lib/page/passage-reading.ts';
import { paragraphReader } from '../../../lib/paragraphs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { applyEdits, mergeEdits } from '../../../lib/text/edits.ts';

const TEXT = 'در ۱۶ آبان ۱۴۰۳ كتاب ها رسيد';
const read = (text: string, change: Partial<Settings> = {}) =>
  passageReader({ ...DEFAULT_SETTINGS, ...change }, paragraphReader({}))(text);

/** What the reader sees, and what a copy holds. */
const faces = (text: string, change: Partial<Settings>) => {
  const { edits } = read(text, change);
  const words = edits.filter(({ aside }) => !aside);
  const remarks = edits.filter(({ aside }) => aside);
  return [applyEdits(text, mergeEdits(remarks, words)), applyEdits(text, words)];
};

describe('a passage, as the reader has chosen', () => {
  it.each<[Settings['dates'], string]>([
    ['beside', 'در ۱۶ آبان ۱۴۰۳ \u2066(6\u00a0Nov\u00a02024)\u2069 کتاب\u200cها رسید'],
    ['in-place', 'در \u20666\u00a0Nov\u00a02024\u2069 کتاب\u200cها رسید'],
    ['hover', 'در ۱۶ آبان ۱۴۰۳ کتاب\u200cها رسید'],
    ['off', 'در ۱۶ آبان ۱۴۰۳ کتاب\u200cها رسید'],
  ])('dates %s: seen so, and copied without remarks', (dates, seen) => {
    expect(faces(TEXT, { dates })).toEqual([seen, 'در ۱۶ آبان ۱۴۰۳ کتاب\u200cها رسید']);
    expect(read(TEXT, { dates }).dates).toHaveLength(dates === 'off' ? 0 : 1);
  });

  it('keeps the marks that hold a line together out of copies', () => {
    const [seen, copied] = faces('زبان C++ در این کتاب ها آمده است.', {});
    expect(seen).toContain('\u2068C++\u2069');
    expect(copied).toBe('زبان C++ در این کتاب\u200cها آمده است.');
  });

  it('leaves a text unmended where only its dates are wanted', () => {
    expect(faces(TEXT, { mendText: false })[1]).toBe(TEXT);
  });
});
