import { toPersianDigits } from '../text/digits.ts';
import type { Wording } from './language.ts';

/** The words of keeping settings: to a file, from one, and back to the first. */
export interface FileWords {
  hint: string;
  save: string;
  load: string;
  loaded: string;
  loadedInPart: (count: number) => string;
  problem: Record<'too-large' | 'not-json' | 'not-settings' | 'newer' | 'unreadable', string>;
  reset: string;
  resetQuestion: string;
  resetYes: string;
  resetNo: string;
  resetDone: string;
}

export const FILE_WORDS: Wording<FileWords> = {
  fa: {
    hint: 'تنظیمات در مرورگر شما می\u200cماند و اگر همگام\u200cسازی مرورگر روشن باشد، به مرورگرهای دیگرتان هم می\u200cرسد. پرونده، فهرست سایت\u200cها را هم دارد.',
    save: 'ذخیره در پرونده',
    load: 'خواندن از پرونده',
    loaded: 'تنظیمات از پرونده خوانده شد.',
    loadedInPart: (count) =>
      toPersianDigits(`تنظیمات از پرونده خوانده شد، جز ${count} مورد که پذیرفتنی نبود و پیش\u200cفرض ماند.`),
    problem: {
      'too-large': 'این پرونده بزرگ\u200cتر از آن است که تنظیمات باشد.',
      'not-json': 'این پرونده را نمی\u200cتوان خواند: JSON نیست.',
      'not-settings': 'در این پرونده تنظیمات خوانا نیست.',
      newer:
        'این پرونده با نسخهٔ تازه\u200cتری از خوانا نوشته شده است. خوانا را به\u200cروز کنید و دوباره بیازمایید.',
      unreadable: 'مرورگر نتوانست این پرونده را بخواند.',
    },
    reset: 'بازگشت به تنظیمات نخستین',
    resetQuestion: 'همهٔ تنظیمات و فهرست سایت\u200cها پاک می\u200cشود. ادامه می\u200cدهید؟',
    resetYes: 'پاک شود',
    resetNo: 'نه، بماند',
    resetDone: 'همه\u200cچیز به حالت نخست برگشت.',
  },
  en: {
    hint: 'Settings stay in your browser, and reach your other browsers if you have its sync switched on. The file holds the list of sites too.',
    save: 'Save to a file',
    load: 'Read from a file',
    loaded: 'The settings were read from the file.',
    loadedInPart: (count) =>
      `The settings were read from the file, except ${count === 1 ? 'one that does' : `${count} that do`} not fit and kept the default.`,
    problem: {
      'too-large': 'This file is too large to be settings.',
      'not-json': 'This file cannot be read: it is not JSON.',
      'not-settings': 'This file does not hold Khana’s settings.',
      newer: 'A newer Khana wrote this file. Update Khana and try again.',
      unreadable: 'The browser could not read this file.',
    },
    reset: 'Back to the first settings',
    resetQuestion: 'All settings and the list of sites will be deleted. Go on?',
    resetYes: 'Delete them',
    resetNo: 'No, keep them',
    resetDone: 'Everything is as it was at first.',
  },
};
