import { expect, test } from 'vitest';
import { isDetails } from '../../../lib/article/details.ts';

test.each([
  ['۱۶ آبان ۱۴۰۳', true],
  ['لیلا نوری چهارشنبه ۱۶ آبان ۱۴۰۳ - ۱۸:۳۰ مطالعه ۳ دقیقه', true],
  ['دسته بندی : استان تاریخ : چهارشنبه شناسه : 51209 دیدگاه‌ها برای این نوشته بسته هستند', true], // no day, but labels
  ['کد خبر ۱۲۳۴', true],
  ['۱۸ نظر', false],
  ['روز ۱۶ آبان ۱۴۰۳ شهردار نوآباد از گشایش نخستین خط اتوبوس برقی این شهر خبر داد', false], // a headline with a day
  ['نشست ۱۶ آبان ۱۴۰۳ ساعت ۱۸:۳۰ برگزار شد.', false], // a sentence
  ['', false],
])('%s', (line, expected) => {
  expect(isDetails(line)).toBe(expected);
});
