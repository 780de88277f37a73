import { fold } from '../text/fold.ts';

/**
 * The language of a text, as a BCP 47 code: `fa` (Persian and Dari), its neighbours in Arabic script `ar`, `ur`,
 * `ps`, `ckb`, `azb`; `und` for a text in another script.
 *
 * @param declared the language that stands in where the text is too short to tell, as `lang` attributes have it
 */
export function identifyLanguage(text: string, declared = ''): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, ARABIC_SCRIPT);
  const latin = count(sample, /[A-Za-z]/g);
  if (letters < latin / 2) return 'und';
  if (letters < FEWEST_LETTERS) return /^(?:fa|prs|per)(?:[-_]|$)/i.test(declared) ? 'fa' : 'und';
  const words = fold(sample)
    .split(/[^\u0620-\u06d3\u200c]+/)
    .filter(Boolean);
  let language = 'und';
  let most = WEAKEST;
  for (const { code, common, own, weight } of LANGUAGES) {
    const shareOfWords = words.filter((word) => common.has(word)).length / words.length;
    const evidence = shareOfWords + (weight * count(sample, own)) / letters;
    if (evidence > most) {
      language = code;
      most = evidence;
    }
  }
  return language;
}

/**
 * The language of a text of several lines in which another language may be quoted at length: a Persian story that
 * brings verses or a statement in Arabic is Persian. What tells is the writer's own words, outside the quotation marks.
 */
export function identifyNarration(lines: readonly string[], declared = ''): string {
  const language = identifyLanguage(lines.join('\n'), declared);
  if (language !== 'ar') return language;
  const told = lines.map((line) => line.slice(0, SAMPLE).replace(QUOTED, ' '));
  const persian = told.filter((line) => identifyLanguage(line) === 'fa').join('\n');
  return count(persian, ARABIC_SCRIPT) >= OWN_WORDS * count(told.join('\n'), ARABIC_SCRIPT) ? 'fa' : 'ar';
}

const QUOTED = /«[^»]{0,2000}»|﴿[^﴾]{0,2000}﴾|"[^"]{0,2000}"|“[^”]{0,2000}”/g;
const OWN_WORDS = 0.3;

const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\u06d5]/g;
const SAMPLE = 8000;
const FEWEST_LETTERS = 60;
const WEAKEST = 0.02;

interface Language {
  code: string;
  /** The commonest words that its neighbours do not have, folded. */
  common: ReadonlySet<string>;
  /** Letters (for Arabic, also the article) that set it apart; look-alikes of Persian letters are left out. */
  own: RegExp;
  /** How much such a letter tells: little where neighbours have it too. */
  weight: number;
}

const LANGUAGES: readonly Language[] = [
  {
    code: 'fa',
    common: words(
      'از به در که این را است با برای آن می شد شده شود خود کرد بود نیز تا هم یا ها های اما او دارد باید کند کنند',
    ),
    own: /[پچژگ]/g,
    weight: 1,
  },
  {
    code: 'ar',
    common: words('من فی علی الی ان عن التی الذی هذا هذه مع قد کان لا ما او بعد قال ذلک بین کما لم'),
    own: /ة|(?<=\s)[وب]?ال(?!مپ)/g,
    weight: 2.5,
  },
  { code: 'ur', common: words('کے کی کا میں سے پر اور کو ہے نے ہیں'), own: /[ٹڈڑںے]/g, weight: 5 },
  { code: 'ps', common: words('د په چې له سره او دی ته یې دې'), own: /[ټډړږښځڅېۍڼګ]/g, weight: 5 },
  { code: 'ckb', common: words('لە بۆ ئەو ئەم لەگەڵ دەکات'), own: /[ۆێڕڵڤۊ]/g, weight: 5 },
  {
    code: 'azb',
    common: words('بیر بو ایله اوچون دیر ایچین اولان سونرا کیمی گؤره اولاراق ائدیب ائدن اولدو ده دا'),
    own: /[ؤۇؽ]/g,
    weight: 5,
  },
];

function words(list: string): ReadonlySet<string> {
  return new Set(fold(list).split(' '));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
