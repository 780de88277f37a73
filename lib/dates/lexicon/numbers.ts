import type { Lexeme } from './lexeme.ts';

const UNITS = 'یک دو سه چهار پنج شش هفت هشت نه'.split(' ');
const TEENS = 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const ORDINAL_UNITS = 'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم'.split(' ');

/** Numbers in words: cardinals to 99 (years and decades go that far), ordinals to 31 (days of a month). */
export function numberEntries(): [string, Lexeme][] {
  const entries: [string, Lexeme][] = [];
  const cardinal = (phrase: string, value: number) => entries.push([phrase, { kind: 'cardinal', value }]);
  const ordinal = (phrase: string, value: number) => entries.push([phrase, { kind: 'ordinal', value }]);
  for (const [index, unit] of UNITS.entries()) cardinal(unit, index + 1);
  for (const [index, unit] of ORDINAL_UNITS.entries()) ordinal(unit, index + 1);
  for (const [index, teen] of TEENS.entries()) {
    cardinal(teen, index + 10);
    ordinal(`${teen}م`, index + 10);
  }
  for (const [index, ten] of TENS.entries()) {
    const value = (index + 2) * 10;
    cardinal(ten, value);
    for (const [unit, name] of UNITS.entries()) cardinal(`${ten} و ${name}`, value + unit + 1);
  }
  for (const [index, unit] of ORDINAL_UNITS.entries()) ordinal(`بیست و ${unit}`, 21 + index);
  for (const [phrase, value] of SPECIAL_ORDINALS) ordinal(phrase, value);
  cardinal('هیجده', 18);
  return entries;
}

const SPECIAL_ORDINALS: readonly (readonly [string, number])[] = [
  ['اول', 1],
  ['هیجدهم', 18],
  ['بیستم', 20],
  ['سی ام', 30],
  ['سی و یکم', 31],
];
