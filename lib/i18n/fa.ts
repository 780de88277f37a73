import type { Strings } from './strings.ts';

export const fa: Strings = {
  language: 'fa',
  direction: 'rtl',
  name: 'خوانا',
  close: 'بستن پنجره',
  showOriginal: 'نمایش متن اصلی',
  showMended: 'نمایش متن پیراسته',
  published: 'انتشار',
  keyQuotes: 'گفته‌های اصلی',
  allQuotes: (count) => `همهٔ گفته‌ها (${persianDigits(count)})`,
  dates: (count) => `تاریخ‌ها (${persianDigits(count)})`,
  mended: (count) => `${persianDigits(count)} جای این خبر پیراسته شد`,
  noStory: 'در این صفحه خبری پیدا نشد؛ تاریخ‌ها و نگارش متن همچنان پیراسته می‌شوند.',
  noQuotes: 'در این خبر گفته‌ای از کسی نیامده است.',
  noDates: 'در این خبر تاریخی نیامده است.',
  unknownSpeaker: 'گوینده نامعلوم',
  goToQuote: 'نمایش در متن',
  goToDate: 'نمایش در متن',
  lost: 'این عبارت دیگر در صفحه نیست.',
  impossible: 'چنین روزی وجود ندارد',
  unknownDate: 'سال نامعلوم',
  inferredYear: 'سال از متن برداشت شده',
  indirect: 'نقل به مضمون',
};

function persianDigits(count: number): string {
  return String(count).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
}
