import type { Calendar } from '../../calendar/names.ts';
import type { Entry } from './phrases.ts';

/**
 * Spellings of the months, first month first. A star marks a word with a commoner meaning (مهر affection, تیر pole,
 * دی Bank Dey, می a verb's prefix, اوت throw-in) or in Latin letters, which is a month only where more speaks for it.
 * Spellings that are told apart by آ and ا, ئ and ی, or by a gap need not be listed twice (see `CLASSES`).
 */
const SPELLINGS: Record<Calendar, readonly string[]> = {
  jalali: [
    'فروردین',
    'اردیبهشت|اردی بهشت',
    'خرداد',
    '*تیر',
    'مرداد|امرداد',
    'شهریور',
    '*مهر',
    'آبان',
    '*آذر',
    '*دی',
    '*بهمن',
    'اسفند',
  ],
  gregorian: [
    'ژانویه|جنوری|*january|*jan',
    'فوریه|فبروری|*february|*feb',
    'مارس|*مارچ|*march|*mar',
    'آوریل|آپریل|*april|*apr',
    '*می|*مه|*مئی|*may',
    'ژوئن|*جون|*june|*jun',
    'ژوئیه|ژویه|ژولای|جولای|*july|*jul',
    '*اوت|آگوست|آگست|آگوس|*august|*aug',
    'سپتامبر|سپتمبر|*september|*sept|*sep',
    'اکتبر|اکتوبر|*october|*oct',
    'نوامبر|نومبر|*november|*nov',
    'دسامبر|دسمبر|*december|*dec',
  ],
  lunar: [
    '*محرم|*محرم الحرام',
    '*صفر|صفر المظفر|صفر الخیر',
    'ربیع الاول|ربیع اول|ربیع الاولی',
    'ربیع الثانی|ربیع الآخر|ربیع ثانی',
    'جمادی الاول|جمادی الاولی|جمادی اول|جمادی الاولا',
    'جمادی الثانی|جمادی الثانیه|جمادی الآخر|جمادی الآخره|جمادی الاخری|جمادی دوم',
    '*رجب|رجب المرجب',
    '*شعبان|شعبان المعظم',
    '*رمضان|رمضان المبارک|رمضان المکرم',
    '*شوال|شوال المکرم',
    'ذی القعده|ذی قعده|ذوالقعده|ذی القعده الحرام|ذی قعده الحرام',
    'ذی الحجه|ذی حجه|ذوالحجه|ذی الحجه الحرام|ذی حجه الحرام',
  ],
  afghan: [
    '*حمل',
    '*ثور',
    '*جوزا',
    '*سرطان',
    '*اسد',
    '*سنبله',
    '*میزان',
    '*عقرب',
    '*قوس',
    '*جدی',
    '*دلو',
    '*حوت',
  ],
};

/** Every spelling of every month, alone and with ماه after or before it. */
export function monthEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const [calendar, months] of Object.entries(SPELLINGS) as [Calendar, readonly string[]][]) {
    for (const [index, spellings] of months.entries()) {
      for (const spelling of spellings.split('|')) {
        const name = spelling.replace('*', '');
        const weak = spelling !== name;
        entries.push(['month', index + 1, name, { calendar, weak, prefix: name === 'می' }]);
        const lunar = calendar === 'lunar' ? `|ماه ${name}|ماه مبارک ${name}` : '';
        entries.push(['month', index + 1, `${name} ماه${lunar}`, { calendar, explicit: true }]);
      }
    }
  }
  return entries;
}
