import { fold } from '../text/fold.ts';

/**
 * The language of a text, as a BCP 47 code: `fa` (Persian and Dari), its neighbours in Arabic script `ar`, `ur`,
 * `ps`, `ckb`, `azb`; `und` for a text in another script or too short to tell.
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /[\u0620-\u06d3\u06d5]/g);
  if (letters < FEWEST_LETTERS || letters < count(sample, /[A-Za-z]/g) / 2) return 'und';
  const words = fold(sample)
    .split(/[^\u0620-\u06d3\u200c]+/)
    .filter(Boolean);
  let language = 'und';
  let most = WEAKEST;
  for (const { code, common, letters: own } of LANGUAGES) {
    const evidence =
      words.filter((word) => common.has(word)).length / words.length +
      (own ? (5 * count(sample, own)) / letters : 0);
    if (evidence > most) {
      language = code;
      most = evidence;
    }
  }
  return language;
}

const SAMPLE = 20000;
const FEWEST_LETTERS = 60;
const WEAKEST = 0.04;

/**
 * The commonest words that a language does not share with its neighbours, folded, and the letters that only it
 * uses. Letters weigh more than words, since they are rarer; look-alikes of Persian letters are left out.
 */
const LANGUAGES: readonly { code: string; common: ReadonlySet<string>; letters?: RegExp }[] = [
  {
    code: 'fa',
    common: set(
      'از به در که این را است با برای آن می شد شده شود خود کرد بود نیز تا هم یا ها های اما او دارد باید کند کنند',
    ),
  },
  {
    code: 'ar',
    common: set('من فی علی الی ان عن التی الذی هذا هذه مع قد کان لا ما او بعد قال ذلک بین کما لم'),
    letters: /[ةى]|(?<=\s)ال/g,
  },
  {
    code: 'ur',
    common: set('کے کی کا میں سے پر اور کو ہے نے ہیں'),
    letters: /[ٹڈڑںے]/g,
  },
  {
    code: 'ps',
    common: set('د په چې له سره او دی ته یې دې'),
    letters: /[ټډړږښځڅېۍڼګ]/g,
  },
  {
    code: 'ckb',
    common: set('له و که بو'),
    letters: /[ۆێڕڵڤۊ]/g,
  },
  {
    code: 'azb',
    common: set('بیر بو ایله اوچون دیر ایچین اولان سونرا کیمی گؤره اولاراق ائدیب ائدن اولدو ده دا'),
    letters: /[ؤۇؽ]/g,
  },
];

function set(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
