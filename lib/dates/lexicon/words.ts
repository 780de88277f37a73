import type { Lexeme } from './lexeme.ts';

/** Words that make up a date besides numbers and months. Of equal phrases the first counts. */
export function wordEntries(): [string, Lexeme][] {
  const entries: [string, Lexeme][] = [];
  for (const [lexeme, phrases] of WORDS) {
    for (const phrase of phrases.split('|')) entries.push([phrase, lexeme]);
  }
  return entries;
}

const WORDS: readonly (readonly [Lexeme, string])[] = [
  [{ kind: 'weekday', value: 0 }, 'شنبه'],
  [{ kind: 'weekday', value: 1 }, 'یک شنبه'],
  [{ kind: 'weekday', value: 2 }, 'دو شنبه'],
  [{ kind: 'weekday', value: 3 }, 'سه شنبه'],
  [{ kind: 'weekday', value: 4 }, 'چهار شنبه|چارشنبه'],
  [{ kind: 'weekday', value: 5 }, 'پنج شنبه'],
  [{ kind: 'weekday', value: 6 }, 'جمعه|آدینه'],
  [{ kind: 'plain', value: 0 }, 'امام جمعه|ائمه جمعه|نماز جمعه|چهارشنبه سوری'],

  [{ kind: 'season', value: 1 }, 'بهار'],
  [{ kind: 'season', value: 2 }, 'تابستان'],
  [{ kind: 'season', value: 3 }, 'پاییز|پائیز|خزان'],
  [{ kind: 'season', value: 4 }, 'زمستان'],
  [{ kind: 'plain', value: 0 }, 'بهار عربی|بهار آزادی|بهار قرآن'],

  [{ kind: 'year', value: 1 }, 'سال|سنه'],
  [{ kind: 'year', value: 2 }, 'سال های'],
  [{ kind: 'decade', value: 1 }, 'دهه|دهه ی|دههٔ'],
  [{ kind: 'decade', value: 2 }, 'دهه های'],
  [
    { kind: 'plain', value: 0 },
    'دهه فجر|دهه مبارک فجر|دهه کرامت|دهه اول|دهه دوم|دهه سوم|دهه چهارم|دهه پنجم|دهه محرم',
  ],
  [
    { kind: 'cycle', value: 0 },
    'سال تحصیلی|سال زراعی|سال آبی|سال مالی|سال سینمایی|فصل|لیگ|لیگ برتر|جام حذفی|رقابت های|مسابقات',
  ],
  [{ kind: 'monthWord', value: 1 }, 'ماه'],
  [{ kind: 'monthWord', value: 2 }, 'ماه های'],
  [{ kind: 'monthsWord', value: 0 }, 'ماهه|ماههٔ|ماهه ی'],
  [{ kind: 'suffix', value: 0 }, 'ام|م'],

  [{ kind: 'yearOffset', value: 0 }, 'امسال|سال جاری|سال جاری خورشیدی|سال جاری شمسی'],
  [{ kind: 'yearOffset', value: -1 }, 'پارسال|سال گذشته|سال قبل|سال پیش|سال گذشته خورشیدی|سال گذشته شمسی'],
  [{ kind: 'yearOffset', value: -2 }, 'پیرارسال'],
  [{ kind: 'yearOffset', value: 1 }, 'سال آینده|سال آتی|سال پیش رو'],
  [{ kind: 'yearOffset', value: 0, calendar: 'gregorian' }, 'سال جاری میلادی|سال میلادی جاری'],
  [{ kind: 'yearOffset', value: -1, calendar: 'gregorian' }, 'سال گذشته میلادی|سال میلادی گذشته'],
  [{ kind: 'yearOffset', value: 1, calendar: 'gregorian' }, 'سال آینده میلادی|سال میلادی آینده'],
  [{ kind: 'same', value: 0 }, 'همان|همین|این|آن'],
  [{ kind: 'period', value: 0 }, 'جاری'],
  [{ kind: 'period', value: -1 }, 'گذشته'],
  [{ kind: 'period', value: 1 }, 'آینده|آتی|پیش رو'],

  [{ kind: 'era', value: 0, calendar: 'jalali' }, 'شمسی|خورشیدی|هجری شمسی|هجری خورشیدی|ه.ش|ه. ش|ه ش|ش'],
  [{ kind: 'era', value: 0, calendar: 'gregorian' }, 'میلادی'],
  [{ kind: 'era', value: 0, calendar: 'lunar' }, 'قمری|هجری قمری|هجری|ه.ق|ه. ق|ه ق|ق'],

  [{ kind: 'and', value: 0 }, 'و'],
  [{ kind: 'or', value: 0 }, 'یا'],
  [{ kind: 'to', value: 0 }, 'تا|الی|لغایت'],
  [{ kind: 'first', value: 1 }, 'نخست|ابتدایی|آغازین|ابتدای'],
  [{ kind: 'half', value: 2 }, 'نیمه|نیم سال|نیم'],
  [{ kind: 'half', value: 1 }, 'هفته|هفته های|روز های'],
  [{ kind: 'half', value: 0 }, 'شماره|مرحله|دور|دوره|فاز|قسمت|نوبت'],
  [
    { kind: 'preposition', value: 0 },
    'از|در|بین|طی|اواخر|اوایل|اوائل|اواسط|پایان|انتهای|آغاز|میانه|طول|تاریخ|آخر|قبل از|پیش از|پس از|بعد از',
  ],
  [{ kind: 'dayWord', value: 0 }, 'مورخ|مورخه|صبح|عصر|ظهر|بعدازظهر|بعد از ظهر|بامداد|شامگاه|غروب|سحرگاه'],
  [{ kind: 'dayWord', value: 1 }, 'شب'],
  [{ kind: 'dayWord', value: 2 }, 'روز'],
  [{ kind: 'dayWord', value: 3 }, 'ساعت'],
  [
    { kind: 'equals', value: 0 },
    'برابر با|برابر|مصادف با|مصادف|معادل|مطابق با|مطابق|همزمان با|مقارن با|موافق با|موافق',
  ],

  [{ kind: 'relative', value: 0, unit: 'day' }, 'امروز|امشب'],
  [{ kind: 'relative', value: -1, unit: 'day' }, 'دیروز|دیشب'],
  [{ kind: 'relative', value: -2, unit: 'day' }, 'پریروز|پریشب'],
  [{ kind: 'relative', value: 1, unit: 'day' }, 'فردا|فرداشب|فردا شب'],
  [{ kind: 'relative', value: 2, unit: 'day' }, 'پس فردا|پسفردا'],
  [{ kind: 'relative', value: 0, unit: 'week' }, 'هفته جاری|این هفته'],
  [{ kind: 'relative', value: -1, unit: 'week' }, 'هفته گذشته|هفته قبل|هفته پیش'],
  [{ kind: 'relative', value: 1, unit: 'week' }, 'هفته آینده|هفته آتی'],
  [{ kind: 'relative', value: 0, unit: 'month' }, 'ماه جاری|این ماه'],
  [{ kind: 'relative', value: -1, unit: 'month' }, 'ماه گذشته|ماه قبل|ماه پیش'],
  [{ kind: 'relative', value: 1, unit: 'month' }, 'ماه آینده|ماه آتی'],
];
