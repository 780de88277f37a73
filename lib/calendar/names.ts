/** The calendars that Persian news dates by. Afghanistan's is Jalali arithmetic under the names of the zodiac. */
export type Calendar = 'jalali' | 'gregorian' | 'lunar' | 'afghan';

/** The languages dates are printed in: English, Persian, or none (ISO 8601). */
export type DateLanguage = 'en' | 'fa' | 'iso';

type Names = Record<'en' | 'fa', readonly string[]>;

/** Month names, first month first, as they are printed for readers. */
export const MONTH_NAMES: Record<Calendar, Names> = {
  jalali: {
    fa: words('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
    en: words('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'),
  },
  afghan: {
    fa: words('حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'),
    en: words('Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut'),
  },
  gregorian: {
    fa: words('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
    en: words('January February March April May June July August September October November December'),
  },
  lunar: {
    fa: [
      'محرم',
      'صفر',
      'ربیع\u200cالاول',
      'ربیع\u200cالثانی',
      'جمادی\u200cالاول',
      'جمادی\u200cالثانی',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذی\u200cالقعده',
      'ذی\u200cالحجه',
    ],
    en: [
      'Muharram',
      'Safar',
      'Rabi I',
      'Rabi II',
      'Jumada I',
      'Jumada II',
      'Rajab',
      'Shaʿban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qaʿda',
      'Dhu al-Hijja',
    ],
  },
};

/** Weekday names from Saturday, the first day of the Iranian week. */
export const WEEKDAY_NAMES: Names = {
  fa: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه\u200cشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  en: words('Saturday Sunday Monday Tuesday Wednesday Thursday Friday'),
};

/** Seasons of the Jalali year, from spring. */
export const SEASON_NAMES: Names = {
  fa: words('بهار تابستان پاییز زمستان'),
  en: words('spring summer autumn winter'),
};

function words(list: string): string[] {
  return list.split(' ');
}
