import { type Row, table } from './table.ts';

const PROSE = 'مردم شهر در کوچه و بازار گرد هم آمدند و از آب و هوا و کار و نان سخن گفتند. ';

const told: Row[] = [
  // the last before it that states its year
  ['در ۵ خرداد ۱۴۰۳ رفت. در ۱۲ تیر برگشت.', '۵ خرداد ۱۴۰۳ = 2024-05-25', '۱۲ تیر = 2024-07-02 ?'],
  // one after it in its sentence, which it will not follow
  ['از ۲۲ تیر آغاز و در اردیبهشت ۹۳ تمام شد', '۲۲ تیر = 2013-07-13 ?', 'اردیبهشت ۹۳ = 2014-04-21/2014-05-21'],
  // in brackets, as an equal
  ['در ماه مارس (مارس ۲۰۲۵) رفت', 'مارس = 2025-03 gregorian ?', 'مارس ۲۰۲۵ = 2025-03 gregorian'],
  // the weekday bears it out
  ['۵ خرداد ۱۴۰۳ رفت. سه\u200cشنبه ۱۲ تیر آمد.', '۵ خرداد ۱۴۰۳ = 2024-05-25', '۱۲ تیر = 2024-07-02 ?'],
];

const untold: Row[] = [
  ['۱۲ تیر برگشت', '۱۲ تیر = unknown ?'],
  // the weekday speaks against it
  ['۵ خرداد ۱۴۰۳ رفت. جمعه ۱۲ تیر آمد.', '۵ خرداد ۱۴۰۳ = 2024-05-25', '۱۲ تیر = unknown ?'],
  // in another sentence, after it
  ['۱۲ تیر برگشت. ۵ خرداد ۱۴۰۳ رفته بود.', '۱۲ تیر = unknown ?', '۵ خرداد ۱۴۰۳ = 2024-05-25'],
  // far before it
  [`۵ خرداد ۱۴۰۳ رفت. ${PROSE.repeat(20)}۱۲ تیر برگشت.`, '۵ خرداد ۱۴۰۳ = 2024-05-25', '۱۲ تیر = unknown ?'],
  // compared with another month
  [
    'در ژوئن به بالاترین حد از ژانویه ۲۰۱۴ رسید',
    'ژوئن = unknown gregorian ?',
    'ژانویه ۲۰۱۴ = 2014-01 gregorian',
  ],
  ['۱۰ تیر امسال', '۱۰ تیر امسال = unknown ?'],
  ['دیروز', 'دیروز = unknown relative'],
];

table('Without a day of publication: another date tells the year', told, { reference: undefined });
table('Without a day of publication: nothing tells the year', untold, { reference: undefined });
