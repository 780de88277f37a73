import { fold } from '../text/fold.ts';
import { spell } from './lexicon/letters.ts';
import { find } from './lexicon/lexicon.ts';
import { openLexicon } from './lexicon/shipped.ts';
import {
  ARABIC_LETTER,
  FOREIGN_LETTER,
  FOREIGN_LETTERS,
  LOOK_ALIKE,
  PERSIAN_LETTER,
  PERSIAN_LETTERS,
  PRESENTATION_FORM,
  survey,
} from './survey.ts';

const OF_OTHERS = new RegExp(`[${FOREIGN_LETTERS}]`);
/** The ae of Kurdish and the he of Urdu: one in a Persian word is a slip, several are a language. */
const AE = '\u06d5';
const SLIPS = /[\u06d5\u06be]/;
const OF_PERSIAN = new RegExp(`[${PERSIAN_LETTERS}]`);

const PERSIAN_WORDS =
  words(`به در از این است که با را برای شد شده کرد کرده است آن های ها می نمی هم نیز خود تا باید شود کند دارد
  بود گفت اما یا اگر نیست هر دو سال پس روز کشور ایران خواهد داشت کنند شدند کردند چه چرا همه باشد بر رئیس بیش درباره وی دیگر
  امروز مردم خبر داد شما ما او بین پیش نخست تهران یک سه چهار پنج فروردین
  اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند`);
const ARABIC_WORDS =
  words(`في من إلى الى التي الذي الذين أن إن على عن مع قال قالت كان كانت كنت هذا هذه ذلك تلك لا لم لن قد ثم كما بعد
  قبل عند حيث لكن أو هو هي نحن أنا انا يا إلا كل بين حتى منذ لقد وقد وقال فهذا علي ليس نعم اللهم لبيك`);
const PASHTO_WORDS = words('د له په کې چې سره دی ده دي وو وویل نه ته کوي شوي شوې يې هغه دا');
const URDU_WORDS = words('اور کے کی ہے میں سے کو نے پر ہیں یہ وہ اس کا بھی تھا');

/** Arabic words with the article: nothing else begins so. */
const WITH_ARTICLE = /^[وفبكل]?ال[\u0621-\u064a]{3}/;
const NOT_ARABIC = words(
  'البته الان الگو الگوی الگوها الزام الزامی التزام الهام الماس اله الهی الوند الکل العاده',
);
const WORD = /[\u0620-\u065f\u066e-\u06d3\u06d5][\u0620-\u06d3\u06d5\u200c]*(?<!\u200c)/g;
/** As much of a passage as tells its language. */
const SAMPLE = 1200;

/** In UTF-16 units. */
const SHORT = 100;
/** The share of its words that Persian has to know. */
const MOST = 0.7;

type Language = 'persian' | 'arabic' | 'other' | 'unknown';

/**
 * Whether a text is Persian (or Dari): the rules of typography are for no other language.
 *
 * @param seen the classes of its characters, if they are known already
 */
export function isPersian(text: string, seen: number = survey(text)): boolean {
  if ((seen & ARABIC_LETTER) === 0) return false;
  const plain = (seen & (LOOK_ALIKE | FOREIGN_LETTER)) === 0 && (seen & PERSIAN_LETTER) !== 0;
  if (plain && (text.length > SHORT || !looksPashto(text))) return true;
  const sample = text.slice(0, SAMPLE);
  const language = languageOf(seen & PRESENTATION_FORM ? sample.normalize('NFKC') : sample);
  return language === 'persian' || (language === 'unknown' && isInLexicon(sample));
}

/** Whether most of a text's words are Persian words, for short lines with none of the commonest. */
function isInLexicon(text: string): boolean {
  const lexicon = openLexicon();
  const found = text.replaceAll('\u0640', '').match(WORD) ?? [];
  const parts = found.flatMap((word) => word.split('\u200c'));
  const known = parts.filter((part) => find(lexicon, spell(part), 0, part.length) !== 0);
  return known.length >= parts.length * MOST;
}

/** Pashto can do without its own letters in a line this short, but hardly without these words. */
function looksPashto(text: string): boolean {
  return text.includes(' د ') || text.startsWith('د ') || text.includes(' په ') || text.includes(' له ');
}

/** Whether a paragraph should run from right to left: its letters are of the Arabic script, or a third of them at least. */
export function wantsRightToLeft(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\u0620-\u064a\u066e-\u06d3]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z\u00c0-\u052f]/g)?.length ?? 0;
  return arabic > 0 && arabic * 2 > latin;
}

/** The language of a text in the Arabic script, by its letters and its commonest words; unknown without either. */
export function languageOf(text: string): Language {
  const found = text.slice(0, SAMPLE).match(WORD) ?? [];
  if (found.length === 0) return 'unknown';
  let foreign = 0;
  let arabic = 0;
  let persian = 0;
  for (const word of found) {
    if (OF_OTHERS.test(word) || word.split(AE).length > 2) foreign += 1;
    else if (SLIPS.test(word)) foreign += 0.5;
    if (PASHTO_WORDS.has(word) || URDU_WORDS.has(word)) foreign += 0.5;
    if (OF_PERSIAN.test(word) || PERSIAN_WORDS.has(fold(word))) persian += 1;
    if (isArabicWord(word)) arabic += 1;
  }
  if (foreign > 0.5 && foreign * 6 >= found.length) return 'other';
  if (persian === 0 && arabic === 0) return foreign > 0 ? 'other' : 'unknown';
  return arabic > persian * 1.5 ? 'arabic' : 'persian';
}

function isArabicWord(word: string): boolean {
  if (OF_PERSIAN.test(word) || NOT_ARABIC.has(fold(word))) return false;
  return ARABIC_WORDS.has(word) || WITH_ARTICLE.test(word) || (word.length > 3 && word.endsWith('\u0629'));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
