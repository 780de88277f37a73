import { toPersianDigits } from '../text/digits.ts';
import type { Wording } from './language.ts';

/** The words of the toolbar button and of the context menus. */
export interface ToolbarWords {
  openPanel: string;
  showOriginal: string;
  thisPage: string;
  /** What the button does, and what Khana has done on the page. */
  atWork: (mended: number, quotes: number) => string;
  showingOriginal: string;
  waiting: string;
  badge: (count: number) => string;
}

export const TOOLBAR_WORDS: Wording<ToolbarWords> = {
  fa: {
    openPanel: 'باز و بسته کردن پنجرهٔ خوانا',
    showOriginal: 'نمایش متن اصلی صفحه یا متن پیراسته',
    thisPage: 'خوانا در این صفحه…',
    atWork: (mended, quotes) =>
      toPersianDigits(`خوانا: باز و بسته کردن پنجره (${mended} جای پیراسته، ${quotes} گفته)`),
    showingOriginal: 'خوانا: باز و بسته کردن پنجره (متن اصلی نمایان است)',
    waiting: 'خوانا: باز و بسته کردن پنجره',
    badge: (count) => toPersianDigits(String(count)),
  },
  en: {
    openPanel: 'Open or close the Khana panel',
    showOriginal: 'Show the original page, or the mended one',
    thisPage: 'Khana on this page…',
    atWork: (mended, quotes) =>
      `Khana: open or close the panel (${mended === 1 ? '1 place' : `${mended} places`} mended, ${
        quotes === 1 ? '1 quote' : `${quotes} quotes`
      })`,
    showingOriginal: 'Khana: open or close the panel (the original is shown)',
    waiting: 'Khana: open or close the panel',
    badge: String,
  },
};
