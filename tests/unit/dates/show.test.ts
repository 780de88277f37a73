import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/find.ts';
import { equivalentOf, showMention, weekdayOf } from '../../../lib/dates/show.ts';
import { REFERENCE } from './table.ts';

function only(text: string) {
  const [mention] = findDates(text, { reference: REFERENCE });
  if (!mention) throw new Error(`no date in ${text}`);
  return mention;
}

describe('beside the date in the text', () => {
  it.each([
    ['۱۶ آبان ۱۴۰۳', '6 Nov 2024', '6 Nov 2024', '۶ نوامبر ۲۰۲۴', '2024-11-06'],
    // The year is not stated: in brackets, or left out where space is dear.
    ['۱۶ آبان', '7 Nov [2026]', '7 Nov', '۷ نوامبر [۲۰۲۶]', '2026-11-07'],
    [
      'سال ۱۴۰۳',
      '20 Mar 2024 – 20 Mar 2025',
      '2024/25',
      '۲۰ مارس ۲۰۲۴ – ۲۰ مارس ۲۰۲۵',
      '2024-03-20/2025-03-20',
    ],
    [
      'سال ۱۳۷۸',
      '21 Mar 1999 – 19 Mar 2000',
      '1999/00',
      '۲۱ مارس ۱۹۹۹ – ۱۹ مارس ۲۰۰۰',
      '1999-03-21/2000-03-19',
    ],
    ['دهه ۶۰', '1981–1991', '1981–1991', '۱۹۸۱–۱۹۹۱', '1981-03-21/1991-03-20'],
    [
      'آبان ۱۴۰۳',
      '22 Oct – 20 Nov 2024',
      '22 Oct – 20 Nov 2024',
      '۲۲ اکتبر – ۲۰ نوامبر ۲۰۲۴',
      '2024-10-22/2024-11-20',
    ],
    [
      'دی ۱۴۰۴',
      '22 Dec 2025 – 20 Jan 2026',
      '22 Dec 2025 – 20 Jan 2026',
      '۲۲ دسامبر ۲۰۲۵ – ۲۰ ژانویه ۲۰۲۶',
      '2025-12-22/2026-01-20',
    ],
    ['۱۶ تا ۱۸ آبان ۱۴۰۵', '7–9 Nov 2026', '7–9 Nov 2026', '۷–۹ نوامبر ۲۰۲۶', '2026-11-07/2026-11-09'],
    ['۲ و ۳ آبان', '24, 25 Oct [2026]', '24, 25 Oct', '۲۴ و ۲۵ اکتبر [۲۰۲۶]', '2026-10-24, 2026-10-25'],
    [
      '۸ یا ۹ تیر ۱۴۰۵',
      '29 or 30 Jun 2026',
      '29 or 30 Jun 2026',
      '۲۹ یا ۳۰ ژوئن ۲۰۲۶',
      '2026-06-29 or 2026-06-30',
    ],
    // A Gregorian date is given in the Jalali calendar.
    ['۶ نوامبر ۲۰۲۴', '16 Aban 1403', '16 Aban 1403', '۱۶ آبان ۱۴۰۳', '1403-08-16'],
    ['سال ۲۰۲۴', '1402–1403', '1402–1403', '۱۴۰۲–۱۴۰۳', '1402-10-11/1403-10-11'],
    ['۶ ربیع\u200cالاول ۱۳۶۶ قمری', '29 Jan 1947', '29 Jan 1947', '۲۹ ژانویه ۱۹۴۷', '1947-01-29'],
    // Not certain: after the record of observed months, or before the calendar was adopted.
    ['۱ رجب ۱۴۵۰', '~18 Nov 2028', '~18 Nov 2028', '~۱۸ نوامبر ۲۰۲۸', '~2028-11-18'],
    ['۱۴ مرداد ۱۲۸۵', '~6 Aug 1906', '~6 Aug 1906', '~۶ اوت ۱۹۰۶', '~1906-08-06'],
  ])('%s', (text, english, short, persian, iso) => {
    const mention = only(text);
    expect(showMention(mention, { language: 'en' })?.text).toBe(english);
    expect(showMention(mention, { language: 'en', short: true })?.text).toBe(short);
    expect(showMention(mention, { language: 'fa' })?.text).toBe(persian);
    expect(showMention(mention, { language: 'iso' })?.text).toBe(iso);
  });

  it.each([
    ['امروز'],
    ['هفته آینده'],
    ['۳۱ مهر'],
    ['قیام ۱۵ خرداد'],
    ['۱۰ دی همان سال'],
    ['۹ خرداد ۱۴۰۵ (۳۰ می ۲۰۲۶)'],
    ['۳۰ می ۲۰۲۶، برابر با ۹ خرداد ۱۴۰۵'],
  ])('nothing for %s', (text) => {
    expect(showMention(only(text), { language: 'en' })).toBeNull();
  });

  it('tells what is inferred apart', () => {
    const shown = showMention(only('۱۶ آبان'), { language: 'en' });
    expect(shown?.inferred.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['[2026]']);
    expect(showMention(only('۱۶ آبان ۱۴۰۳'), { language: 'en' })?.inferred).toEqual([]);
  });
});

describe('on the card', () => {
  it('gives the equivalent even where the text has it or must not show it', () => {
    expect(equivalentOf(only('امروز'), { language: 'en' })?.text).toBe('20 Jul 2026');
    expect(equivalentOf(only('۹ خرداد ۱۴۰۵ (۳۰ می ۲۰۲۶)'), { language: 'en' })?.text).toBe('30 May 2026');
    expect(equivalentOf(only('۳۱ مهر'), { language: 'en' })).toBeNull();
  });

  it('names the weekday of a single day', () => {
    expect(weekdayOf(only('۱۶ آبان ۱۴۰۳'), 'en')).toBe('Wednesday');
    expect(weekdayOf(only('آبان ۱۴۰۳'), 'en')).toBeNull();
    expect(weekdayOf(only('۳۱ مهر'), 'fa')).toBeNull();
  });
});

describe('dates printed in two calendars', () => {
  it.each([
    ['۹ خرداد ۱۴۰۵ (۳۰ می ۲۰۲۶)', true],
    ['دهم ژوئن (۲۰ خرداد ۱۴۰۵)', true],
    ['اول اکتبر ۲۰۲۶ (۹ مهر ۱۴۰۵)', true],
    // A slip of a day is still meant as the same date.
    ['اول اکتبر ۲۰۲۶ (۱۰ مهر ۱۴۰۵)', false],
    ['۱۱ جمادی\u200cالاول ۱۳۶۳ قمری مصادف با ۱۵ اردیبهشت ۱۳۲۳', true],
    ['سال ۱۳۹۸ (۲۰۱۹ میلادی)', true],
  ])('%s', (text, agrees) => {
    const [one, other] = findDates(text, { reference: REFERENCE });
    expect(one?.pair).toEqual({ start: other?.start, end: other?.end, agrees });
    expect(other?.pair).toEqual({ start: one?.start, end: one?.end, agrees });
  });

  it.each([
    ['۹ خرداد ۱۴۰۵ و بعد ۳۰ می ۲۰۲۶'],
    ['۹ خرداد ۱۴۰۵ (۲۰ ژوئن ۲۰۲۶)'],
    ['۹ خرداد ۱۴۰۵، ۱۰ خرداد ۱۴۰۵'],
  ])('%s: two dates, not one', (text) => {
    for (const mention of findDates(text, { reference: REFERENCE })) expect(mention.pair).toBeUndefined();
  });
});
