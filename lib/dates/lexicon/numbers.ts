import type { Entry } from './phrases.ts';

const TO_NINETEEN =
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');

/** Numbers in words: cardinals to 99 (years and decades go that far) and those that years begin with, so many months, ordinals to 31 (days of a month). */
export function numberEntries(): Entry[] {
  const entries: Entry[] = [];
  for (let number = 1; number < 100; number++) {
    const cardinal = inWords(number);
    entries.push(['cardinal', number, cardinal]);
    if (number <= 12) entries.push(['monthsWord', number, `${cardinal} ماهه|${cardinal} ماهه ی`]);
    if (number <= 31) entries.push(['ordinal', number, OTHER_ORDINALS[number] ?? ordinalOf(cardinal)]);
  }
  entries.push(['cardinal', 18, 'هیجده']);
  for (const [number, words] of BEGINNINGS_OF_YEARS) entries.push(['cardinal', number, words]);
  return entries;
}

/** What years in words begin with, where the century is said. */
const BEGINNINGS_OF_YEARS = [
  [1200, 'هزار و دویست|یک هزار و دویست'],
  [1300, 'هزار و سیصد|یک هزار و سیصد'],
  [1400, 'هزار و چهارصد|یک هزار و چهارصد'],
  [1900, 'هزار و نهصد|یک هزار و نهصد'],
  [2000, 'دو هزار'],
] as const;

const OTHER_ORDINALS: Record<number, string> = { 1: 'یکم|اول', 18: 'هجدهم|هیجدهم', 30: 'سی ام' };

function inWords(number: number): string {
  const small = TO_NINETEEN[(number < 20 ? number : number % 10) - 1];
  if (number < 20) return small ?? '';
  const tens = TENS[Math.floor(number / 10) - 2] ?? '';
  return small ? `${tens} و ${small}` : tens;
}

/** سه becomes سوم, all others take a م. */
function ordinalOf(cardinal: string): string {
  return `${cardinal.endsWith('سه') ? `${cardinal.slice(0, -1)}و` : cardinal}م`;
}
