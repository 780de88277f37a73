import { printNumber } from '../calendar/print.ts';
import type { ExportFormat } from '../export/formats.ts';
import type { Quote } from '../quotes/quote.ts';

/** The words of the panel and of the date card, in one language. */
export interface PanelStrings {
  language: 'fa' | 'en';
  direction: 'rtl' | 'ltr';
  /** A number in the language's own digits. */
  number: (value: number) => string;
  percent: (share: number) => string;
  /** Between things of one kind, with the space after it. */
  comma: string;

  name: string;
  open: string;
  close: string;
  showOriginal: string;
  lost: string;

  readingTime: (minutes: number) => string;
  noStory: string;

  quotesTab: string;
  datesTab: string;
  mendingTab: string;

  keyQuotes: string;
  allQuotes: string;
  noQuotes: string;
  noQuotesHint: string;
  unknownSpeaker: string;
  kind: Record<Quote['kind'], string>;
  /** Before the name of somebody whose words the speaker passes on. */
  passedOn: string;
  statements: (count: number) => string;
  shareOfWords: string;
  search: string;
  found: (count: number) => string;
  more: string;
  less: string;
  show: string;
  copy: string;
  copied: string;
  notCopied: string;
  why: string;

  timeline: string;
  timelineNote: string;
  today: string;
  publishedMark: string;
  undated: (count: number) => string;
  noDates: string;
  noDatesHint: string;

  mendedPlaces: (count: number) => string;
  ruleHint: string;
  nothingMended: string;
  before: string;
  after: string;

  save: string;
  formats: Record<ExportFormat, { name: string; hint: string }>;
  saved: (file: string) => string;

  view: string;
  moveLeft: string;
  moveRight: string;
  sideHere: string;
  push: string;
  edgeTab: string;
  settings: string;
  resize: string;
}

/** The panel's words in a language. */
export function panelStrings(language: 'fa' | 'en'): PanelStrings {
  return language === 'fa' ? fa : en;
}

const en: PanelStrings = {
  language: 'en',
  direction: 'ltr',
  number: String,
  percent: (share) => `${Math.round(share * 100)}%`,
  comma: ', ',

  name: 'Khana',
  open: 'Open Khana',
  close: 'Close the panel',
  showOriginal: 'Original',
  lost: 'The page no longer holds these words.',

  readingTime: (minutes) => (minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`),
  noStory: 'No news story was found on this page. Dates and typography are looked after all the same.',

  quotesTab: 'Quotes',
  datesTab: 'Dates',
  mendingTab: 'Mending',

  keyQuotes: 'Key quotes',
  allQuotes: 'Who said what',
  noQuotes: 'Nobody is quoted in this story.',
  noQuotesHint: 'Khana looks for words that the story attributes to a person, a body or a paper.',
  unknownSpeaker: 'Speaker not named',
  kind: { direct: 'in their words', indirect: 'reported', mixed: 'partly in their words' },
  passedOn: 'quoting',
  statements: (count) => (count === 1 ? '1 quote' : `${count} quotes`),
  shareOfWords: 'of the words quoted',
  search: 'Search the quotes',
  found: (count) =>
    count === 0 ? 'No quote has these words.' : count === 1 ? '1 quote found' : `${count} quotes found`,
  more: 'More',
  less: 'Less',
  show: 'Show in the story',
  copy: 'Copy',
  copied: 'Copied with its source.',
  notCopied: 'The browser did not let Khana copy.',
  why: 'Why key?',

  timeline: 'Timeline of the dates',
  timelineNote: 'The further apart two dates are, the more the time between them is drawn together.',
  today: 'Today',
  publishedMark: 'Published',
  undated: (count) =>
    count === 1 ? '1 date cannot be placed in time.' : `${count} dates cannot be placed in time.`,
  noDates: 'This story names no date.',
  noDatesHint: 'Days, months and years that it names would be listed here in both calendars.',

  mendedPlaces: (count) =>
    count === 1 ? '1 place of this story is mended.' : `${count} places of this story are mended.`,
  ruleHint: 'Switch a rule off to leave such places as they are, on every page.',
  nothingMended: 'This story needs no mending.',
  before: 'before',
  after: 'after',

  save: 'Save',
  formats: {
    markdown: { name: 'Markdown', hint: 'the quotes and dates, to read' },
    json: { name: 'JSON', hint: 'everything, for programs' },
    csv: { name: 'CSV', hint: 'the quotes, for a spreadsheet' },
    bibtex: { name: 'BibTeX', hint: 'a citation of the story' },
    ris: { name: 'RIS', hint: 'a citation of the story' },
    'csl-json': { name: 'CSL-JSON', hint: 'a citation of the story' },
  },
  saved: (file) => `Saved as ${file}.`,

  view: 'View',
  moveLeft: 'Move to the left',
  moveRight: 'Move to the right',
  sideHere: 'This side on this site alone',
  push: 'Push the page aside',
  edgeTab: 'Tab at the edge of the window',
  settings: 'All settings',
  resize: 'Size of the panel',
};

const number = (value: number) => printNumber(value, 'fa');

const fa: PanelStrings = {
  language: 'fa',
  direction: 'rtl',
  number,
  percent: (share) => `${number(Math.round(share * 100))} درصد`,
  comma: '، ',

  name: 'خوانا',
  open: 'باز کردن خوانا',
  close: 'بستن خوانا',
  showOriginal: 'متن اصلی',
  lost: 'این عبارت دیگر در صفحه نیست.',

  readingTime: (minutes) => `حدود ${number(minutes)} دقیقه`,
  noStory: 'در این صفحه خبری پیدا نشد؛ خوانا همچنان تاریخ\u200cها و نگارش متن را سامان می\u200cدهد.',

  quotesTab: 'گفته\u200cها',
  datesTab: 'تاریخ\u200cها',
  mendingTab: 'پیرایش',

  keyQuotes: 'گفته\u200cهای کلیدی',
  allQuotes: 'چه کسی چه گفت',
  noQuotes: 'در این خبر گفته\u200cای از کسی نیامده است.',
  noQuotesHint: 'خوانا سخنانی را می\u200cیابد که خبر به شخص، نهاد یا سندی نسبت می\u200cدهد.',
  unknownSpeaker: 'گویندهٔ نامعلوم',
  kind: { direct: 'نقل مستقیم', indirect: 'نقل به مضمون', mixed: 'آمیخته' },
  passedOn: 'به نقل از',
  statements: (count) => `${number(count)} گفته`,
  shareOfWords: 'واژه\u200cهای نقل\u200cشده',
  search: 'جست\u200cوجو در گفته\u200cها',
  found: (count) => (count === 0 ? 'گفته\u200cای با این عبارت نیست.' : `${number(count)} گفته پیدا شد`),
  more: 'بیشتر',
  less: 'کمتر',
  show: 'نمایش در متن',
  copy: 'کپی',
  copied: 'گفته با منبعش کپی شد.',
  notCopied: 'مرورگر اجازهٔ کپی نداد.',
  why: 'چرا کلیدی؟',

  timeline: 'خط زمان تاریخ\u200cها',
  timelineNote: 'هرچه دو تاریخ از هم دورتر باشند، فاصلهٔ میانشان فشرده\u200cتر کشیده شده است.',
  today: 'امروز',
  publishedMark: 'انتشار',
  undated: (count) => `جای ${number(count)} تاریخ روی خط زمان معلوم نیست.`,
  noDates: 'در این خبر تاریخی نیامده است.',
  noDatesHint: 'روزها، ماه\u200cها و سال\u200cهای هر خبر با هر دو تقویم در اینجا فهرست می\u200cشود.',

  mendedPlaces: (count) => `${number(count)} جای این خبر پیراسته شد.`,
  ruleHint: 'قاعده\u200cای که خاموش شود، در هیچ صفحه\u200cای به کار نمی\u200cرود.',
  nothingMended: 'نگارش این خبر نیازی به پیرایش ندارد.',
  before: 'پیش',
  after: 'پس',

  save: 'ذخیره',
  formats: {
    markdown: { name: 'Markdown', hint: 'گفته\u200cها و تاریخ\u200cها، برای خواندن' },
    json: { name: 'JSON', hint: 'همه\u200cچیز، برای برنامه\u200cها' },
    csv: { name: 'CSV', hint: 'گفته\u200cها، برای صفحه\u200cگسترده' },
    bibtex: { name: 'BibTeX', hint: 'ارجاع به این خبر' },
    ris: { name: 'RIS', hint: 'ارجاع به این خبر' },
    'csl-json': { name: 'CSL-JSON', hint: 'ارجاع به این خبر' },
  },
  saved: (file) => `پرونده ذخیره شد: ${file}`,

  view: 'نما',
  moveLeft: 'بردن به چپ',
  moveRight: 'بردن به راست',
  sideHere: 'این سو فقط در این سایت',
  push: 'صفحه جا باز کند',
  edgeTab: 'زبانه در کنارهٔ صفحه',
  settings: 'همهٔ تنظیمات',
  resize: 'اندازهٔ پنجرهٔ خوانا',
};
