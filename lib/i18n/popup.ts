import { toPersianDigits } from '../text/digits.ts';
import type { Wording } from './language.ts';

/** The words of the popup. */
export interface PopupWords {
  name: string;
  title: string;
  looking: string;
  /** What Khana has made of the page, and what the reader may make of that. */
  status: Record<PopupStatus, { head: string; hint?: string }>;
  permission: { head: string; hint: string; allow: string };
  mended: string;
  dates: string;
  quotes: string;
  number: (value: number) => string;
  openPanel: string;
  showOriginal: string;
  showMended: string;
  thisSite: string;
  features: string;
  datesShown: string;
  mendText: string;
  comfort: string;
  settings: string;
  failed: string;
}

/** What the popup has to say of the page. */
export type PopupStatus =
  | 'story'
  | 'no-story'
  | 'original'
  | 'waiting'
  | 'off'
  | 'asked'
  | 'unread'
  | 'closed';

export const POPUP_WORDS: Wording<PopupWords> = {
  fa: {
    name: 'خوانا',
    title: 'خوانا در این صفحه',
    looking: 'در حال خواندن صفحه…',
    status: {
      story: { head: 'این خبر خوانده شد' },
      'no-story': {
        head: 'در این صفحه خبری پیدا نشد',
        hint: 'تاریخ\u200cها و نگارش متن همچنان پیراسته می\u200cشوند.',
      },
      original: { head: 'متن اصلی صفحه نمایان است' },
      waiting: { head: 'خوانا آماده است', hint: 'تا پنجره را باز نکنید، به متن این صفحه دست نمی\u200cزند.' },
      off: {
        head: 'خوانا در این سایت خاموش است',
        hint: 'پنجره را هر زمان که بخواهید می\u200cتوانید باز کنید.',
      },
      asked: {
        head: 'خوانا در این سایت به\u200cخودی\u200cخود کار نمی\u200cکند',
        hint: 'در تنظیمات چنین خواسته\u200cاید. باز کردن پنجره آن را به کار می\u200cاندازد.',
      },
      unread: {
        head: 'این صفحه خوانده نشده است',
        hint: 'خوانا صفحه\u200cهای فارسی را خودش می\u200cشناسد. صفحه\u200cهای دیگر را با باز شدن پنجره می\u200cخواند.',
      },
      closed: {
        head: 'این صفحه به روی افزونه\u200cها بسته است',
        hint: 'مرورگر به هیچ افزونه\u200cای اجازهٔ خواندن صفحه\u200cهای خودش و فروشگاه افزونه\u200cها را نمی\u200cدهد. خوانا در صفحه\u200cهای دیگر کار می\u200cکند.',
      },
    },
    permission: {
      head: 'خوانا اجازهٔ خواندن صفحه\u200cها را ندارد',
      hint: 'بدون این اجازه نمی\u200cتواند خبرهای فارسی را بشناسد و تاریخ\u200cها را نشان دهد. هیچ\u200cچیز از مرورگر بیرون نمی\u200cرود.',
      allow: 'اجازه می\u200cدهم',
    },
    mended: 'جای پیراسته',
    dates: 'تاریخ',
    quotes: 'گفته',
    number: (value) => toPersianDigits(String(value)),
    openPanel: 'باز و بسته کردن پنجره',
    showOriginal: 'نمایش متن اصلی',
    showMended: 'نمایش متن پیراسته',
    thisSite: 'در این سایت',
    features: 'در همهٔ سایت\u200cها',
    datesShown: 'معادل تاریخ\u200cها',
    mendText: 'پیرایش نگارش',
    comfort: 'قلم آسوده',
    settings: 'تنظیمات',
    failed: 'مرورگر این تغییر را نگه نداشت.',
  },
  en: {
    name: 'Khana',
    title: 'Khana on this page',
    looking: 'Looking at the page…',
    status: {
      story: { head: 'This story has been read' },
      'no-story': {
        head: 'No news story on this page',
        hint: 'Its dates and typography are looked after all the same.',
      },
      original: { head: 'The page shows its original text' },
      waiting: { head: 'Khana is ready', hint: 'It leaves this page’s text alone until you open the panel.' },
      off: { head: 'Khana is off on this site', hint: 'You can open the panel whenever you like.' },
      asked: {
        head: 'Khana does not start by itself here',
        hint: 'That is how you have set it. Opening the panel puts it to work.',
      },
      unread: {
        head: 'This page has not been read',
        hint: 'Khana knows Persian pages by itself. It reads any other when you open the panel.',
      },
      closed: {
        head: 'This page is closed to extensions',
        hint: 'Browsers let no extension read their own pages and the extension stores. Khana works everywhere else.',
      },
    },
    permission: {
      head: 'Khana is not allowed to read pages',
      hint: 'Without that it cannot know a Persian story or show its dates. Nothing leaves your browser.',
      allow: 'Allow',
    },
    mended: 'mended',
    dates: 'dates',
    quotes: 'quotes',
    number: String,
    openPanel: 'Open or close panel',
    showOriginal: 'Show original',
    showMended: 'Show mended',
    thisSite: 'On this site',
    features: 'On every site',
    datesShown: 'Dates explained',
    mendText: 'Mend typography',
    comfort: 'Comfortable type',
    settings: 'Settings',
    failed: 'The browser did not keep this change.',
  },
};
