import { describe, expect, test } from 'vitest';
import { daysOfLine, isDateLine } from '../../../lib/article/date-line.ts';
import { printIso } from '../../../lib/calendar/iso.ts';

const daysOf = (line: string, reference?: string) =>
  daysOfLine(line, reference).map(({ day }) => printIso(day));

describe('the days that lines of pages show', () => {
  test.each([
    ['۱۶ آبان ۱۴۰۳ - ۰۶:۵۵', ['2024-11-06']],
    ['پنجشنبه / ۹ خرداد ۱۳۹۸ / ۰۰:۲۰', ['2019-05-30']], // ISNA
    ['۱۶/آبان/۱۴۰۳', ['2024-11-06']], // Radio Farda
    ['19:04 1398/02/11', ['2019-05-01']],
    ['عقرب ۱۵, ۱۴۰۳', ['2024-11-05']], // month first, as plugins print it
    ['Wednesday, 6 November 2024 - 18:40', ['2024-11-06']],
    ['Nov 6, 2024', ['2024-11-06']],
    ['November 6th, 2024', ['2024-11-06']],
    ['۱۶ / ۸ / ۱۴۰۳', ['2024-11-06']],
    ['آبان ۱۶ ۱۴۰۳', ['2024-11-06']],
    ['۲۱:۰۲ - ۲۷ تير ۱۳۹۷ - 18 July 2018', ['2018-07-18', '2018-07-18']],
    ['کد خبر: ۱۲۳۴۵۶۷ | بازدید: ۱۴۰۳', []],
    ['آبان ۱۴۰۳', []], // a month is no day
    ['۳۱ مهر ۱۴۰۳', []], // there is no such day
    ['سه ساعت پیش', []],
  ])('%s', (line, days) => {
    expect(daysOf(line)).toEqual(days);
  });

  test('the reference stands in for a missing year', () => {
    expect(daysOf('چهارشنبه ۱۶ آبان')).toEqual([]);
    expect(daysOf('چهارشنبه ۱۶ آبان', '2024-11-06')).toEqual(['2024-11-06']);
  });

  test('each day has the words before it', () => {
    expect(daysOfLine('انتشار: ۱۶ آبان ۱۴۰۳ ویرایش: ۱۷ آبان ۱۴۰۳').map(({ label }) => label.trim())).toEqual([
      'انتشار:',
      'ویرایش:',
    ]);
  });
});

test.each([
  ['۱۶ آبان ۱۴۰۳ - ۶ نوامبر ۲۰۲۴', true],
  ['چهارشنبه ۱۶ آبان ۱۴۰۳ ساعت ۱۰:۰۲', true],
  ['14:10', true],
  ['۱۶ آبان ۱۴۰۳؛ روزی که باران آمد', false],
  ['ساعت خوش', false],
  ['۱۲ کشته', false],
])('%s says a date and nothing else: %s', (line, expected) => {
  expect(isDateLine(line)).toBe(expected);
});
