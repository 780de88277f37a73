import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boilerplateOf, maybeDeskCode } from '../../../lib/article/boilerplate.ts';

describe('lines that stand in a story but are not of it', () => {
  test.each([
    ['انتهای پیام', 'end'],
    ['انتهای پیام/+', 'end'],
    ['انتهاي پيام/ ۸۹۰۳۲', 'end'], // Arabic letters
    ['پایان پیام/ 167', 'end'],
    ['- اخبار اقتصادی -', 'section'],
    ['بیشتر بخوانید:', 'read more'],
    ['بیش‌تر بخوانید', 'read more'],
    ['بیشتر بخوانید: سال سخت خودروسازان اروپایی', 'read more'],
    ['اخبار مرتبط', 'read more'],
    ['ادامه در صفحه ۷', 'read more'],
    ['منبع: روابط عمومی دانشگاه', 'source'],
    ['منبع : ایرنا', 'source'],
    ['https://agency.example/x', 'source'],
    ['لینک کوتاه: agency.example/x36abc', 'source'],
    ['کد خبر 1353889', 'code'],
    ['کد خبرنگار: 30102', 'code'],
    ['عکس: امیر حسینی', 'credit'],
    ['گزارش از: ساناز صادقی خبرنگار', 'credit'],
    ['برچسب‌ها:', 'tags'],
    ['نسخه چاپی', 'share'],
    ['آخرین به‌روزرسانی: ۱۷ آبان ۱۴۰۳', 'date'],
    ['زمان انتشار:', 'date'],
    ['دانلود فیلم با کیفیت 720p', 'share'],
    ['اندازه قلم الف الف', 'share'],
    ['مشاهده خبر در منبع اصلی', 'read more'],
    ['instagram.com/agency', 'source'],
    ['در این گزارش از خبرگزاری باران استفاده شده است.', 'source'],
    ['* بازنشر مطالب دیگر رسانه‌ها به معنای تایید محتوای آن نیست.', 'source'],
    ['«باران»، در شبکه‌های اجتماعی', 'share'],
  ])('%s', (line, kind) => {
    expect(boilerplateOf(line)).toBe(kind);
  });

  test.each([
    'انتهای پیام‌رسان‌های داخلی از نگاه کارشناسان چیست؟ بررسی یک بازار پر از رقابت', // too long to be a mark
    'منابع خبری پیش از این گزارش داده‌اند که شهردار به سفر می‌رود.',
    'منابع آب استان',
    'بیشتر مردم روستا کشاورزند.',
    'ذخیره سدها به نصف رسید',
    'فیلم/ وعده‌های وزیر به فرهنگیان', // a headline among headlines
    'عکس‌ها را پیش از چاپ دیدم.',
    'انتشار بوی بد در اتوبان',
    'به‌روزرسانی دستگاه‌ها پس از خرید',
    'اخبار خوشی در راه است',
    'ایمیل‌های وزیر',
    'دانلود فیلم‌های آموزشی برای دانش‌آموزان روستاهای دور از شهر هنوز بسیار کند است.',
    'این سکوت به معنای رضایت نیست.',
    'کودکان در شبکه‌های اجتماعی چه می‌بینند؟',
    '',
  ])('of the story: %s', (line) => {
    expect(boilerplateOf(line)).toBeNull();
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => [null, 'source'].includes(boilerplateOf(line))),
    );
  });
});

test.each([
  ['17302', true],
  ['۱۴۱۴/ ۷۰۹۱', true],
  ['d1Gjx', true],
  ['***', true],
  ['۷۳۸۸* ۶۱۰۱', true],
  ['پ/۱۰۲', true],
  ['گل ۲', false], // a word and a number
  ['کا / پا', false],
  ['سرمربی: برانکو', false],
  ['Reuters', false],
  ['1234567890 and 1234567890', false],
])('%s may be a desk code: %s', (line, expected) => {
  expect(maybeDeskCode(line)).toBe(expected);
});
