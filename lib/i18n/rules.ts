import type { RuleName } from '../typography/rules.ts';

/** What each rule of the house style is called, in both languages; Persian in English is isolated from it. */
export const RULE_NAMES: Record<RuleName, Record<'en' | 'fa', string>> = {
  'invisible-characters': { en: 'Stray invisible characters', fa: 'نویسه\u200cهای ناپیدای سرگردان' },
  'presentation-forms': { en: 'Letters as print shapes', fa: 'شکل\u200cهای چاپی حروف' },
  'arabic-letters': { en: 'Arabic letters in Persian words', fa: 'حروف عربی در واژهٔ فارسی' },
  kashida: { en: 'Stretched letters (kashida)', fa: 'کشیده در میان واژه' },
  'half-space-cleanup': { en: 'Needless half-spaces', fa: 'نیم\u200cفاصله\u200cهای بیهوده' },
  spacing: { en: 'Spaces around marks', fa: 'فاصله در کنار نشانه\u200cها' },
  punctuation: { en: 'Persian punctuation', fa: 'نشانه\u200cگذاری فارسی' },
  'quotation-marks': { en: 'Guillemets', fa: 'گیومهٔ فارسی' },
  dashes: { en: 'Dashes', fa: 'خط تیره' },
  ellipsis: { en: 'Ellipses', fa: 'سه\u200cنقطه' },
  'verb-prefixes': {
    en: 'Half-space after \u2068می\u2069 and \u2068نمی\u2069',
    fa: 'نیم\u200cفاصله پس از «می» و «نمی»',
  },
  plurals: { en: 'Half-space before \u2068ها\u2069', fa: 'نیم\u200cفاصله پیش از «ها»' },
  comparatives: {
    en: 'Half-space before \u2068تر\u2069 and \u2068ترین\u2069',
    fa: 'نیم\u200cفاصله پیش از «تر» و «ترین»',
  },
  clitics: { en: 'Half-space before \u2068ای، ام، اند\u2069', fa: 'نیم\u200cفاصله پیش از «ای»، «ام»، «اند»' },
  ezafe: { en: 'Ezafe after a silent \u2068ه\u2069', fa: 'کسرهٔ اضافه پس از «ه»' },
  prefixes: { en: 'Half-space after \u2068بی، هم، پیش\u2069', fa: 'نیم\u200cفاصله پس از «بی»، «هم»، «پیش»' },
  compounds: { en: 'Half-space in compounds', fa: 'نیم\u200cفاصله در واژه\u200cهای مرکب' },
  digits: { en: 'Persian digits', fa: 'رقم\u200cهای فارسی' },
  direction: { en: 'Latin runs and numbers kept in order', fa: 'ترتیب درست تکه\u200cهای لاتین و اعداد' },
};
