import { describe, expect, it } from 'vitest';
import { dateNotes } from '../../../components/dates/date-notes.ts';
import { dateLines, howLongAgo, newLines } from '../../../components/dates/date-words.ts';
import { findDates } from '../../../lib/dates/find.ts';
import type { DateMention } from '../../../lib/dates/mention.ts';
import { dateCardStrings } from '../../../lib/i18n/date-card.ts';

function mentionIn(text: string): DateMention {
  const [mention] = findDates(text, { reference: '2024-11-06' });
  if (!mention) throw new Error(`no date in ${text}`);
  return mention;
}

function lines(text: string, language: 'en' | 'fa'): string[] {
  return dateLines(mentionIn(text), language, dateCardStrings(language)).map((line) => line.text);
}

describe('dateLines', () => {
  it.each([
    ['روز ۱۵ آبان ۱۴۰۳ رسید', ['5 November 2024', '15 Aban 1403']],
    // A Jalali month is an interval of Gregorian days.
    ['در مهر ۱۴۰۲ بود', ['23 September – 22 October 2023', 'Mehr 1402']],
    ['در سال ۱۴۰۳ بود', ['20 March 2024 – 20 March 2025', '1403']],
    ['در پاییز ۱۴۰۲ بود', ['23 September – 21 December 2023', 'autumn 1402']],
    ['در دهه ۱۳۸۰ بود', ['21 March 2001 – 20 March 2011', 'the 1380s']],
    // A range is one span, not the span of each end.
    ['از سال‌های ۱۳۹۹ تا ۱۴۰۲ گذشت', ['20 March 2020 – 19 March 2024', '1399 – 1402']],
    ['از ۱۲ تا ۱۸ دی ۱۴۰۲ بود', ['2 – 8 January 2024', '12 – 18 Dey 1402']],
    ['روز ۶ نوامبر ۲۰۲۴ رسید', ['6 November 2024', '16 Aban 1403']],
  ])('%s', (text, expected) => {
    expect(lines(text, 'en')).toEqual(expected);
  });

  it('begins with the calendar the language lives by, in its digits', () => {
    expect(lines('روز ۶ نوامبر ۲۰۲۴ رسید', 'fa')).toEqual(['۱۶ آبان ۱۴۰۳', '۶ نوامبر ۲۰۲۴']);
  });

  it('gives a lunar date in its own calendar too', () => {
    expect(lines('روز ۱۰ محرم ۱۴۴۶ رسید', 'en')[0]).toBe('10 Muharram 1446');
  });
});

describe('newLines', () => {
  it('leaves out a line that the text itself says', () => {
    const mention = mentionIn('در پاییز ۱۴۰۲ بود');
    const kept = newLines(dateLines(mention, 'fa', dateCardStrings('fa')), mention);
    expect(kept.map(({ calendar }) => calendar)).toEqual(['gregorian']);
  });
});

describe('howLongAgo', () => {
  it.each([
    ['روز ۱۵ آبان ۱۴۰۳ رسید', 'yesterday'],
    ['روز ۶ نوامبر ۲۰۲۴ رسید', 'today'],
    ['در مهر ۱۴۰۲ بود', '13 months ago'],
    // From its nearer end.
    ['در دهه ۱۳۶۰ بود', '34 years ago'],
    // An interval that has not passed is now.
    ['در سال ۱۴۰۳ بود', 'now'],
    ['تا سال ۱۴۱۰ می‌رسد', 'in 6 years'],
  ])('%s', (text, expected) => {
    const today = { year: 2024, month: 11, day: 6 };
    expect(howLongAgo(mentionIn(text), today, 'en', dateCardStrings('en'))).toBe(expected);
  });
});

describe('dateNotes', () => {
  const notes = (text: string) => dateNotes(mentionIn(text), 'en', dateCardStrings('en'));
  it.each([
    ['روز ۳۱ مهر ۱۴۰۳ بود', /no such day/],
    ['روز ۱۱ آبان آغاز شد', /year is not stated/],
    ['او دیروز رفت', /Reckoned from the day of publication/],
    // 15 Aban 1403 was a Tuesday.
    ['روز جمعه ۱۵ آبان ۱۴۰۳ بود', /says Friday; this day was a Tuesday/],
  ])('%s', (text, expected) => {
    expect(notes(text).join(' ')).toMatch(expected);
  });

  it('has nothing to say of a full date', () => {
    expect(notes('روز ۱۵ آبان ۱۴۰۳ رسید')).toEqual([]);
  });
});
