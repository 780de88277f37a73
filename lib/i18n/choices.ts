import type { ComfortType, PanelSettings, Scope, Settings, SiteMode } from '../settings.ts';
import type { Wording } from './language.ts';

/** What the values of the settings are called, wherever they can be chosen. */
export interface ChoiceWords {
  language: Record<NonNullable<Settings['language']> | 'browser', string>;
  theme: Record<Settings['theme'], string>;
  dates: Record<Settings['dates'], string>;
  dateLanguage: Record<Settings['dateLanguage'], string>;
  scope: Record<Scope, string>;
  siteMode: Record<SiteMode, string>;
  side: Record<PanelSettings['side'], string>;
  opens: Record<PanelSettings['opens'], string>;
  face: Record<ComfortType['face'], string>;
}

export const CHOICE_WORDS: Wording<ChoiceWords> = {
  fa: {
    language: { browser: 'زبان مرورگر', fa: 'فارسی', en: 'English' },
    theme: { system: 'مانند دستگاه', light: 'روشن', dark: 'تیره' },
    dates: {
      beside: 'در کنار تاریخ',
      'in-place': 'به\u200cجای تاریخ',
      hover: 'فقط هنگام اشاره',
      off: 'خاموش',
    },
    dateLanguage: { en: '6 Nov 2024', fa: '۶ نوامبر ۲۰۲۴', iso: '2024\u201111\u201106' },
    scope: {
      all: 'در همهٔ صفحه\u200cهای فارسی',
      news: 'فقط در صفحه\u200cهای خبر',
      chosen: 'فقط در سایت\u200cهایی که برگزیده\u200cام',
      click: 'فقط هنگامی که بخواهم',
    },
    siteMode: { on: 'روشن', dates: 'فقط تاریخ\u200cها', off: 'خاموش' },
    side: { left: 'چپ', right: 'راست' },
    opens: { never: 'هرگز', news: 'در هر خبر' },
    face: { vazirmatn: 'وزیرمتن', page: 'قلم خود صفحه' },
  },
  en: {
    language: { browser: 'As the browser', fa: 'فارسی', en: 'English' },
    theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
    dates: { beside: 'Beside the date', 'in-place': 'In its place', hover: 'When pointed at', off: 'Off' },
    dateLanguage: { en: '6 Nov 2024', fa: '۶ نوامبر ۲۰۲۴', iso: '2024\u201111\u201106' },
    scope: {
      all: 'On all Persian pages',
      news: 'On news stories only',
      chosen: 'On sites I have chosen only',
      click: 'Only when I ask',
    },
    siteMode: { on: 'On', dates: 'Dates only', off: 'Off' },
    side: { left: 'Left', right: 'Right' },
    opens: { never: 'Never', news: 'On every story' },
    face: { vazirmatn: 'Vazirmatn', page: 'The page’s own' },
  },
};
