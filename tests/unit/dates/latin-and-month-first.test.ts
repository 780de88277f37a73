import { table } from './table.ts';

table('Dates in Latin letters inside Persian text', [
  ['این خبر 6 November 2024 منتشر شد', '6 November 2024 = 2024-11-06 gregorian'],
  ['این خبر 6 Nov 2024 منتشر شد', '6 Nov 2024 = 2024-11-06 gregorian'],
  ['این خبر 6 NOV 2024 منتشر شد', '6 NOV 2024 = 2024-11-06 gregorian'],
  ['این خبر Nov 6, 2024 منتشر شد', 'Nov 6, 2024 = 2024-11-06 gregorian'],
  ['این خبر September 6, 2024 منتشر شد', 'September 6, 2024 = 2024-09-06 gregorian'],
  ['این خبر November 2024 منتشر شد', 'November 2024 = 2024-11 gregorian'],
  ['این خبر 2024-11-06T08:30 منتشر شد', '2024-11-06 = 2024-11-06 gregorian'],
  ['این خبر 12 – 14 May 2025 منتشر شد', '12 – 14 May 2025 = 2025-05-12/2025-05-14 gregorian'],
  ['این خبر 31 June 2024 منتشر شد', '31 June 2024 = unknown gregorian impossible'],
]);

table('Dates in Latin letters: near misses', [
  ['گروه May و آلبوم March را شنید'],
  ['شرکت Augusta 2024'],
  ['مدل Mar 6 را دید'],
  // codes
  ['پرواز 17AUG و بلیت 3/APR را دید'],
  // a word of another language that begins as a month does
  ['برنامه Decode 2024'],
]);

table('The month before its day', [
  ['در آبان ۱۶، ۱۴۰۳ منتشر شد', 'آبان ۱۶، ۱۴۰۳ = 2024-11-06'],
  ['در آبان 16, 1403 منتشر شد', 'آبان 16, 1403 = 2024-11-06'],
  ['کابل، عقرب ۱۵، ۱۴۰۳', 'عقرب ۱۵، ۱۴۰۳ = 2024-11-05 afghan'],
  ['نوامبر ۶، ۲۰۲۴', 'نوامبر ۶، ۲۰۲۴ = 2024-11-06 gregorian'],
]);

table('The month before its day: near misses', [
  // no comma, so no day
  ['در آبان ۱۶ ۱۴۰۳', 'آبان = 2026-10-23/2026-11-21 ?', '۱۴۰۳ = 2024-03-20/2025-03-20'],
  // the year of another calendar
  ['در آبان ۱۶، ۲۰۲۴ نفر آمدند', 'آبان = 2025-10-23/2025-11-21 ?'],
  ['در آبان ۴۵، ۱۴۰۳', 'آبان ۴۵ = 1966-10-23/1966-11-21', '۱۴۰۳ = 2024-03-20/2025-03-20'],
]);
