import type { Wording } from './language.ts';

/** The words of the welcome page. */
export interface WelcomeWords {
  title: string;
  lead: string;
  /** What to look for in the sample, one line each. */
  look: { head: string; lines: readonly string[] };
  showOriginal: string;
  showMended: string;
  openPanel: string;
  sample: string;
  permission: { head: string; about: string; granted: string; missing: string; allow: string };
  shortcuts: { head: string; none: string };
  quiet: { head: string; lines: readonly string[] };
  settings: string;
}

export const WELCOME_WORDS: Wording<WelcomeWords> = {
  fa: {
    title: 'به خوانا خوش آمدید',
    lead: 'خوانا خبرهای فارسی را خواناتر می\u200cکند. همین حالا روی خبر ساختگی این صفحه کار کرده است.',
    look: {
      head: 'در این خبر ببینید',
      lines: [
        'در کنار هر تاریخ خورشیدی، معادل میلادی آن آمده است.',
        'نیم\u200cفاصله\u200cها، حروف عربی و گیومه\u200cها درست شده\u200cاند.',
        'پنجره می\u200cگوید چه کسی چه گفت: گفته\u200cهای کلیدی پیش از همه.',
      ],
    },
    showOriginal: 'نمایش متن اصلی',
    showMended: 'نمایش متن پیراسته',
    openPanel: 'باز و بسته کردن پنجره',
    sample: 'خبر نمونه',
    permission: {
      head: 'تنها اجازه\u200cای که می\u200cخواهد',
      about:
        'خواندن صفحه\u200cهایی که باز می\u200cکنید، تا خبر فارسی را بشناسد. صفحه\u200cها در مرورگر شما خوانده می\u200cشوند و هیچ\u200cچیز از آن بیرون نمی\u200cرود.',
      granted: 'این اجازه داده شده است.',
      missing: 'این اجازه هنوز داده نشده است.',
      allow: 'اجازه می\u200cدهم',
    },
    shortcuts: {
      head: 'دو میان\u200cبر',
      none: 'کلیدی ندارد؛ در تنظیمات مرورگر می\u200cتوانید برایش تعیین کنید.',
    },
    quiet: {
      head: 'آرام و بی\u200cصدا',
      lines: [
        'در صفحه\u200cهایی که فارسی نیستند هیچ کاری نمی\u200cکند.',
        'پنجره تا نخواهید باز نمی\u200cشود؛ دکمهٔ خوانا در نوار ابزار آن را باز می\u200cکند.',
        'متن اصلی با یک کلید و بدون بارگذاری دوبارهٔ صفحه برمی\u200cگردد.',
      ],
    },
    settings: 'تنظیمات',
  },
  en: {
    title: 'Welcome to Khana',
    lead: 'Khana makes Persian news easier to read. It has just been at work on the made-up story on this page.',
    look: {
      head: 'See in the story',
      lines: [
        'Beside every Jalali date stands its Gregorian one.',
        'Half-spaces, Arabic letters and quotation marks are mended.',
        'The panel tells who said what: the key quotes first.',
      ],
    },
    showOriginal: 'Show original',
    showMended: 'Show mended',
    openPanel: 'Open or close the panel',
    sample: 'Sample story',
    permission: {
      head: 'The one permission it asks for',
      about:
        'To read the pages you open, so that it knows a Persian story when it sees one. Pages are read in your browser, and nothing leaves it.',
      granted: 'This permission is given.',
      missing: 'This permission has not been given yet.',
      allow: 'Allow',
    },
    shortcuts: { head: 'Two keys', none: 'No key; you can give it one in the browser’s settings.' },
    quiet: {
      head: 'Quiet',
      lines: [
        'On pages that are not Persian it does nothing.',
        'The panel stays closed until you want it; Khana’s toolbar button opens it.',
        'The original text comes back at one key, without a reload.',
      ],
    },
    settings: 'Settings',
  },
};
