import { HALF_SPACE } from '../../text/characters.ts';
import { ADJECTIVE, FIRST_PART, NEVER_APART, SILENT_HE, WORD } from '../lexicon/entry.ts';
import { letterCode } from '../lexicon/letters.ts';
import type { RuleName } from '../rules.ts';
import { analyse, UNKNOWN } from './analyse.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import { isVerbForm, VERB_PREFIXES } from './verbs.ts';
import { entryTo, joined, type Word } from './word.ts';

/** Two words that one space parts. */
export interface SpacedPair {
  text: string;
  first: Word;
  second: Word;
  /** Where the first begins, the second begins, and the second ends. */
  start: number;
  middle: number;
  end: number;
}

/** What lets a spaced ending join the word before it. */
type Test = (pair: SpacedPair, entry: number) => boolean;

const YE = letterCode('ی'.charCodeAt(0));

/** Words that take no ending, though an ending may stand after them for another reason. */
const HOSTLESS = words('و که به از در با را تا یا نه چه هر هم همه سه مه بر هی ای است شد بود کرد');
/** These take the plural alone (آن‌ها, ده‌ها). */
const PLURAL_ALONE = words('این آن ده');
/** Before these, ای calls someone or names a letter: ای کاش, ای مردم, ای بی سی. او (O) is rather the pronoun. */
const VOCATIVES = words(
  'کاش کاشکی مردم دوست دوستان خدا خدای وطن برادر خواهر عزیز یار دل ملت هموطن هموطنان پسر مرد زن داد وای',
);
/** It is in songs alone that Iran is called; برنامه هسته ای ایران is common. */
const SONGS = words('ترانه سروده قطعه نغمه');
const LETTER_NAMES = words('ای بی سی دی اف جی اچ آی کی ال ام ان پی کیو آر اس تی یو وی دبلیو ایکس وای زد');

/** No verb stands after these. */
const BEFORE_NOUN = words(
  'ماه اول یکم دوم سوم اوایل اواخر نیمه پایان از با به برای بدون جام ساغر باده پیاله',
);

/** A number that a day of a month may have, and the space after it. */
const DAY_BEFORE =
  /(?:^|[^0-9\u0660-\u0669\u06f0-\u06f9.,/\u066b\u066c])[0-3\u0660-\u0663\u06f0-\u06f3]?[0-9\u0660-\u0669\u06f0-\u06f9] $/;
const LONGEST_DAY = 4;

const ENDINGS = new Map<string, [RuleName, Test]>([
  ...entries('ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست', 'plurals', () => true),
  ...entries('ترین', 'comparatives', ({ first }) => analyse(first) !== UNKNOWN),
  ...entries('تر تری', 'comparatives', (pair, entry) => (entry & ADJECTIVE) !== 0 && !isWet(pair)),
  ...entries('ای', 'clitics', (pair, entry) => (entry & SILENT_HE) !== 0 && !callsOrSpells(pair)),
  ...entries('ام', 'clitics', (pair, entry) => takesClitic(pair, entry) && !callsOrSpells(pair)),
  ...entries('ات اش ایم اید مان تان شان', 'clitics', takesClitic),
  ...entries(
    'اند',
    'clitics',
    (pair, entry) => takesClitic(pair, entry) || ((entry & WORD) !== 0 && pair.first.length > 2),
  ),
  ...entries('ی', 'ezafe', (_pair, entry) => (entry & SILENT_HE) !== 0),
]);
const LONGEST_ENDING = 6;

/** Words that lean on the one after them by themselves. */
export const PREFIXES: readonly string[] = [...VERB_PREFIXES, 'بی'];
/** Endings that lean on the word before them. */
export const SPACED_ENDINGS: readonly string[] = [...ENDINGS.keys()];

/** The rule by which two spaced words are one with a half-space; undefined when they are two. */
export function ruleOfPair(pair: SpacedPair): RuleName | undefined {
  const { text, first, second, start, middle, end } = pair;
  const entry = entryTo(first, first.length);
  if (second.length <= LONGEST_ENDING) {
    const ending = ENDINGS.get(text.slice(middle, end));
    if (ending?.[1](pair, entry) && !isHostless(pair, ending[0])) return ending[0];
  }
  if ((entry & FIRST_PART) === 0 || isLastPart(text, start)) return undefined;
  const word = text.slice(start, middle - 1);
  if (VERB_PREFIXES.includes(word) && isVerbForm(second, 0) && !isNoun(pair)) return 'verb-prefixes';
  if (word === 'بی' && isWithout(pair)) return 'prefixes';
  const both = joined(first, second);
  return entryTo(both, both.length) & NEVER_APART ? 'compounds' : undefined;
}

/** The last part of a longer word (حرفه‌ای) is not the word it looks like. */
function isLastPart(text: string, start: number): boolean {
  return text.charAt(start - 1) === HALF_SPACE;
}

function isHostless({ text, start, middle }: SpacedPair, rule: RuleName): boolean {
  if (isLastPart(text, start)) return false;
  const word = text.slice(start, middle - 1);
  return HOSTLESS.has(word) || (rule !== 'plurals' && PLURAL_ALONE.has(word));
}

function takesClitic({ first }: SpacedPair, entry: number): boolean {
  if (entry & SILENT_HE) return true;
  return (entry & WORD) !== 0 && first.length > 3 && first.letters[first.length - 1] === YE;
}

/** تر is wet in its fixed phrases. */
function isWet({ text, end }: SpacedPair): boolean {
  return /^ و (?:خشک|تازه)/.test(text.slice(end, end + 7));
}

function callsOrSpells({ text, start, middle, end }: SpacedPair): boolean {
  const next = wordAfter(text, end);
  if (next === 'ایران') return SONGS.has(text.slice(start, middle - 1));
  return VOCATIVES.has(next) || LETTER_NAMES.has(next);
}

/** می is May after a day's number, and wine after a preposition. */
function isNoun({ text, start }: SpacedPair): boolean {
  const day = DAY_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_DAY), start));
  return day !== null || BEFORE_NOUN.has(wordBefore(text, start));
}

/** Not the letter of سی بی or بی بی سی, and not the first half of a phrase (بی قید و شرط). */
function isWithout(pair: SpacedPair): boolean {
  const { text, start, middle, end } = pair;
  const next = wordAfter(text, end);
  if (text.startsWith('آن', middle) || next === 'و') return false;
  if (next === 'سی' || LETTER_NAMES.has(wordBefore(text, start))) return false;
  return analyse(joined(pair.first, pair.second)) === 1 << 2;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function entries(list: string, rule: RuleName, test: Test): [string, [RuleName, Test]][] {
  return list.split(' ').map((ending) => [ending, [rule, test]]);
}
