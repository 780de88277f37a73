import { toPersianDigits } from '../text/digits.ts';
import type { Wording } from './language.ts';
import { FILE_WORDS, type FileWords } from './settings-file.ts';
import { SHORTCUT_WORDS, type ShortcutWords } from './shortcuts.ts';
import { SITES_WORDS, type SitesWords } from './sites.ts';

/** The words of the options page. */
export interface OptionsWords {
  title: string;
  contents: string;
  sections: Record<OptionsSection, string>;
  language: string;
  theme: string;
  dates: string;
  dateLanguage: string;
  dateExample: string;
  mendText: { label: string; hint: string };
  rulesHint: string;
  example: { before: string; after: string };
  rulesReset: string;
  scope: { label: string; hint: string };
  sites: SitesWords;
  side: string;
  width: string;
  push: { label: string; hint: string };
  opens: string;
  edgeTab: { label: string; hint: string };
  badge: { label: string; hint: string };
  copyWithDates: { label: string; hint: string };
  comfort: { label: string; hint: string };
  face: string;
  size: string;
  lineHeight: string;
  shortcuts: ShortcutWords;
  file: FileWords;
  outcome: Record<'sync' | 'local' | 'failed', string>;
  refused: (count: number) => string;
  unreadable: string;
  number: (value: number | string) => string;
  pixels: (value: number) => string;
  percent: (value: number) => string;
}

export type OptionsSection =
  | 'look'
  | 'dates'
  | 'typography'
  | 'where'
  | 'panel'
  | 'comfort'
  | 'shortcuts'
  | 'file';

export const OPTIONS_WORDS: Wording<OptionsWords> = {
  fa: {
    title: 'تنظیمات خوانا',
    contents: 'بخش\u200cها',
    sections: {
      look: 'زبان و ظاهر',
      dates: 'تاریخ\u200cها',
      typography: 'پیرایش نگارش',
      where: 'کجا کار کند',
      panel: 'پنجره و دکمه',
      comfort: 'قلم آسوده',
      shortcuts: 'میان\u200cبرها',
      file: 'نگهداری تنظیمات',
    },
    language: 'زبان خوانا',
    theme: 'ظاهر',
    dates: 'معادل تاریخ کجا بیاید؟',
    dateLanguage: 'معادل چگونه نوشته شود؟',
    dateExample: 'نمونه',
    mendText: {
      label: 'متن صفحه\u200cها را بپیرا',
      hint: 'تنها نویسه\u200cهای درون متن عوض می\u200cشوند و با «نمایش متن اصلی» همه به جای خود برمی\u200cگردند.',
    },
    rulesHint:
      'هر قاعده را جداگانه می\u200cتوانید خاموش کنید. زیر هر یک، جمله\u200cای پیش و پس از پیرایش آمده است.',
    example: { before: 'پیش', after: 'پس' },
    rulesReset: 'بازگشت به شیوهٔ خوانا',
    scope: {
      label: 'خوانا خودش کجا دست به کار شود؟',
      hint: 'آنچه برای یک سایت برگزیده\u200cاید بر این پیشی دارد.',
    },
    sites: SITES_WORDS.fa,
    side: 'پنجره در کدام سو باز شود؟',
    width: 'پهنای پنجره',
    push: {
      label: 'صفحه برای پنجره جا باز کند',
      hint: 'در حالت خاموش، پنجره روی صفحه می\u200cآید. برخی صفحه\u200cها با کنار رفتن به هم می\u200cریزند.',
    },
    opens: 'پنجره خودش باز شود؟',
    edgeTab: {
      label: 'زبانهٔ باریک در کنارهٔ صفحه',
      hint: 'با آن پنجره را بدون رفتن به نوار ابزار باز می\u200cکنید.',
    },
    badge: { label: 'شمار گفته\u200cهای کلیدی روی دکمه', hint: 'عددی کوچک روی دکمهٔ خوانا در نوار ابزار.' },
    copyWithDates: {
      label: 'کپی همراه با پیرایش و تاریخ\u200cهای میلادی',
      hint: 'در حالت خاموش، آنچه از صفحه کپی می\u200cکنید همان متن اصلی است.',
    },
    comfort: {
      label: 'متن خبر را با قلم آسوده نشان بده',
      hint: 'تنها متن خود خبر عوض می\u200cشود، نه فهرست\u200cها و سرصفحه\u200cها.',
    },
    face: 'قلم',
    size: 'اندازه',
    lineHeight: 'فاصلهٔ سطرها',
    shortcuts: SHORTCUT_WORDS.fa,
    file: FILE_WORDS.fa,
    outcome: {
      sync: 'ذخیره شد.',
      local: 'ذخیره شد، اما تنها در همین مرورگر: فضای همگام\u200cسازی پر است یا در دسترس نیست.',
      failed: 'مرورگر این تغییر را نگه نداشت. چیزی عوض نشده است؛ شاید فضای آن پر باشد.',
    },
    refused: (count) =>
      toPersianDigits(
        `${count} مورد از تنظیمات ذخیره\u200cشده خراب بود و به حالت پیش\u200cفرض برگشت. نسخهٔ پیشین تا تغییر بعدی دست\u200cنخورده می\u200cماند و سپس کنار گذاشته می\u200cشود.`,
      ),
    unreadable: 'مرورگر نتوانست تنظیمات را بخواند. آنچه می\u200cبینید پیش\u200cفرض\u200cهاست.',
    number: (value) => toPersianDigits(String(value)),
    pixels: (value) => toPersianDigits(`${value} پیکسل`),
    percent: (value) => toPersianDigits(`${value}٪`),
  },
  en: {
    title: 'Khana settings',
    contents: 'Sections',
    sections: {
      look: 'Language and look',
      dates: 'Dates',
      typography: 'Typography',
      where: 'Where it works',
      panel: 'Panel and button',
      comfort: 'Comfortable type',
      shortcuts: 'Shortcuts',
      file: 'Keeping settings',
    },
    language: 'Khana’s language',
    theme: 'Look',
    dates: 'Where does a date’s equivalent stand?',
    dateLanguage: 'How is it written?',
    dateExample: 'Example',
    mendText: {
      label: 'Mend the text of pages',
      hint: 'Only characters inside the text change, and ‘Show original’ puts every one of them back.',
    },
    rulesHint: 'Each rule can be switched off by itself. Below each stands a sentence before and after it.',
    example: { before: 'Before', after: 'After' },
    rulesReset: 'Back to Khana’s own style',
    scope: {
      label: 'Where does Khana start by itself?',
      hint: 'What you have chosen for a site goes before this.',
    },
    sites: SITES_WORDS.en,
    side: 'On which side does the panel open?',
    width: 'Width of the panel',
    push: {
      label: 'The page makes room for the panel',
      hint: 'Otherwise the panel lies over the page. Some pages fall apart when they are moved aside.',
    },
    opens: 'Does the panel open by itself?',
    edgeTab: {
      label: 'A slim tab at the page’s edge',
      hint: 'It opens the panel without a way to the toolbar.',
    },
    badge: { label: 'Number of key quotes on the button', hint: 'A small number on Khana’s toolbar button.' },
    copyWithDates: {
      label: 'Copy mended text with Gregorian dates',
      hint: 'Otherwise what you copy from a page is its original text.',
    },
    comfort: {
      label: 'Show the story in comfortable type',
      hint: 'Only the story’s own text changes, not menus and headers.',
    },
    face: 'Typeface',
    size: 'Size',
    lineHeight: 'Line spacing',
    shortcuts: SHORTCUT_WORDS.en,
    file: FILE_WORDS.en,
    outcome: {
      sync: 'Saved.',
      local: 'Saved, but in this browser only: the synchronised store is full or out of reach.',
      failed: 'The browser did not keep this change. Nothing has changed; its store may be full.',
    },
    refused: (count) =>
      `${count === 1 ? 'One of the stored settings was' : `${count} of the stored settings were`} not readable and fell back on the default. The stored copy stays untouched until your next change, and is then put aside.`,
    unreadable: 'The browser could not read the settings. What you see are the defaults.',
    number: String,
    pixels: (value) => `${value} px`,
    percent: (value) => `${value}%`,
  },
};
