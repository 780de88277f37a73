import type { DateMention } from '../dates/mention.ts';

/** The words of the date card, beside those of the dates themselves. */
export interface DateCardStrings {
  calendar: Record<DateMention['calendar'], string>;
  /** What the text did not state, and from what it was inferred. */
  inferred: Record<NonNullable<DateMention['inferred']>[number], string>;
  approximateLunar: string;
  approximateJalali: string;
  relative: string;
  named: string;
  impossible: string;
  unknown: string;
  weekdayWrong: (stated: string, real: string) => string;
  pairWrong: string;
  or: string;
  weekOf: string;
  decade: (year: string) => string;
  now: string;
}

/** The card's words in a language. */
export function dateCardStrings(language: 'fa' | 'en'): DateCardStrings {
  return language === 'fa' ? fa : en;
}

const en: DateCardStrings = {
  calendar: {
    jalali: 'Solar Hijri',
    gregorian: 'Gregorian',
    lunar: 'Lunar Hijri',
    afghan: 'Solar Hijri (Afghanistan)',
  },
  inferred: {
    year: 'The year is not stated; it is inferred from the story and its day of publication.',
    month: 'The month is not stated; it is inferred from the story.',
    century: 'The year is written in two digits; its century is inferred.',
  },
  approximateLunar: 'The lunar month began when the moon was seen; without a record it may be a day off.',
  approximateJalali: 'Reckoned backwards: the calendar became law in 1304 (1925).',
  relative: 'Reckoned from the day of publication.',
  named: 'The name of an event, known by its day.',
  impossible: 'There is no such day in the calendar.',
  unknown: 'The story does not say enough to know this day.',
  weekdayWrong: (stated, real) => `The story says ${stated}; this day was a ${real}.`,
  pairWrong: 'The story prints another date beside it that is not the same day.',
  or: 'or',
  weekOf: 'week of',
  decade: (year) => `the ${year}s`,
  now: 'now',
};

const fa: DateCardStrings = {
  calendar: {
    jalali: 'خورشیدی',
    gregorian: 'میلادی',
    lunar: 'قمری',
    afghan: 'خورشیدی (افغانستان)',
  },
  inferred: {
    year: 'سال در متن نیامده؛ از خبر و روز انتشار آن برداشت شده است.',
    month: 'ماه در متن نیامده؛ از خبر برداشت شده است.',
    century: 'سال دورقمی نوشته شده؛ سدهٔ آن برداشت شده است.',
  },
  approximateLunar: 'آغاز ماه قمری به رؤیت هلال بستگی دارد؛ بدون گزارش رؤیت، شاید یک روز جابه\u200cجا باشد.',
  approximateJalali: 'این تقویم در ۱۳۰۴ رسمی شد؛ تاریخ\u200cهای پیش از آن محاسبه شده\u200cاند.',
  relative: 'نسبت به روز انتشار حساب شده است.',
  named: 'نام یک رویداد که به روزش شناخته می\u200cشود.',
  impossible: 'چنین روزی در تقویم وجود ندارد.',
  unknown: 'از متن روشن نیست که کدام روز است.',
  weekdayWrong: (stated, real) => `در متن ${stated} آمده، اما این روز ${real} بود.`,
  pairWrong: 'تاریخ دیگری که در کنار آن چاپ شده، همان روز نیست.',
  or: 'یا',
  weekOf: 'هفتهٔ',
  decade: (year) => `دههٔ ${year}`,
  now: 'اکنون',
};
