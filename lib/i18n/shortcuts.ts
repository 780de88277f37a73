import type { Wording } from './language.ts';

/** The words around the keys of the commands. */
export interface ShortcutWords {
  hint: string;
  none: string;
  /** How to change them where the browser has no page to open for it. */
  how: string;
  change: string;
}

export const SHORTCUT_WORDS: Wording<ShortcutWords> = {
  fa: {
    hint: 'این کلیدها در همهٔ صفحه\u200cها کار می\u200cکنند.',
    none: 'کلیدی ندارد',
    how: 'برای عوض کردن کلیدها، در مرورگر به صفحهٔ افزونه\u200cها بروید و از چرخ\u200cدندهٔ بالای صفحه «مدیریت میان\u200cبرهای افزونه\u200cها» را برگزینید.',
    change: 'عوض کردن کلیدها',
  },
  en: {
    hint: 'These keys work on every page.',
    none: 'No key',
    how: 'To change the keys, go to your browser’s add-ons page and choose ‘Manage Extension Shortcuts’ from the gear at its top.',
    change: 'Change the keys',
  },
};
