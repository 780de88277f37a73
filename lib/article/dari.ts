import { MONTH_NAMES } from '../calendar/names.ts';
import { isDateLine } from './date-line.ts';
import { newsroomZone } from './outlet.ts';
import { plain } from './plain.ts';
import type { Reason } from './verdict.ts';

/** Where a page in Persian may show that it is written in Dari. */
export interface DariEvidence {
  /** The first lines of the page and of its story. */
  lines: readonly string[];
  /** The `lang` of the document. */
  declared: string;
  url: string;
}

/**
 * What shows that a page in Persian is in Dari, the Persian of Afghanistan, where the months bear the names of the
 * zodiac; null where it shows too little. A story from Iran about Afghanistan has some of its words, and its dates too.
 */
export function dariReason({ lines, declared, url }: DariEvidence): Reason | null {
  const text = lines.map(plain);
  const signs = [
    ...(DECLARED.test(declared) ? [{ sign: declared, weight: 2 }] : []),
    ...(isAfghanAddress(url) ? [{ sign: new URL(url).hostname, weight: 2 }] : []),
    ...monthSigns(text),
    ...wordSigns(text),
    ...(IRANIAN.test(url) ? [{ sign: '.ir', weight: -1 }] : []),
  ];
  if (signs.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return null;
  const detail = signs.flatMap(({ sign, weight }) => (weight > 0 ? [sign] : [])).join('، ');
  return { rule: 'written in Dari', weight: 0, detail };
}

interface Sign {
  sign: string;
  weight: number;
}

const ENOUGH = 2;

const DECLARED = /^(?:prs|fa[-_]af)/i;
const IRANIAN = /^https?:\/\/[^/]+\.ir(?:[:/]|$)/;

/** Afghan newsrooms, and the Dari services of others: `dari.…`, `/dari/`, `/prs/`, `/fa-af/`. */
function isAfghanAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return (
    newsroomZone(url, false) === 'Asia/Kabul' ||
    /(?:^|[./])(?:dari|prs|fa-af)[./]/.test(`${hostname}${pathname}/`)
  );
}

const MONTHS = MONTH_NAMES.afghan.fa.map(plain).join('|');
const DATED = new RegExp(
  `(?:^|\\D)\\d{1,2} (?:${MONTHS}) (?:سال )?1[34]\\d\\d|(?:${MONTHS}) \\d{1,2} ?[,،] ?1[34]\\d\\d`,
);

/** A story's own date line tells more than a day it tells of: Iranians know ۷ ثور ۱۳۵۷ by that name too. */
function monthSigns(lines: readonly string[]): Sign[] {
  const dated = lines.filter((line) => DATED.test(line));
  const own = dated.find((line) => isDateLine(line));
  const sign = DATED.exec(own ?? dated[0] ?? '')?.[0].trim();
  return sign === undefined ? [] : [{ sign, weight: own === undefined ? 0.5 : 2 }];
}

/** Words of daily life that Iran has others for. */
const WORDS = new Set(
  plain(
    'باشنده باشندگان شاروالی شاروال سارنوال سارنوالی څارنوالی ولسوالی ولسوال دوسیه تکت طیاره طیارات فابریکه پوهنتون پوهنحی ' +
      'موتر موترها سرک سرکها شفاخانه قوماندان قوماندانی عساکر جنرال پولیس هژده بایسکل لیسه مصئون مصئونیت انجنیر داکتر داکتران ' +
      'کمیشنری تداوی واکسین والی رهایشی گدام قریه ساحه پلان استخبارات جنراتور سکتور ذریعه اکمال منسوبین تقرر',
  ).split(' '),
);

function wordSigns(lines: readonly string[]): Sign[] {
  const found = new Set<string>();
  for (const line of lines)
    for (const word of line.split(/[\s.،؛:«»()!؟]+/)) if (WORDS.has(word)) found.add(word);
  const weight = found.size >= MANY_WORDS ? 2 : found.size >= SOME_WORDS ? 1 : 0;
  return [...found].slice(0, 5).map((sign, index) => ({ sign, weight: index === 0 ? weight : 0 }));
}

const SOME_WORDS = 3;
const MANY_WORDS = 5;
