import { isMark, isOfUnknownEra, isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import { tokenAt } from '../tokens.ts';
import { isMeasured } from './counted.ts';

/** Whether a number that could be a Jalali year stands as one, with no سال before it. */
export function isBareYear(source: Source, at: number): boolean {
  const before = tokenBefore(source, at);
  const next = tokenAfter(source, at);
  if (isWord(before, 'label', 'quantity', 'currency')) return false;
  if (isWord(next, 'currency', 'duration', 'year', 'monthWord', 'monthsWord')) return false;
  // After what has a year to its name another noun may follow: نوروز ۱۴۰۱ شهر ...
  if (isWord(next, 'unit') && (!isWord(before, 'yearly', 'cycle') || isMeasured(source, at))) return false;
  if (isOfUnknownEra(source, at)) return false;
  // ۱۴۰۰ ساعت, ۱۴۰۰ روز, ۱۴۰۰ سال پیش
  if (next?.kind === 'dayWord' && (next.value === 2 || next.value === 3)) return false;
  if (next?.kind === 'yearOffset' && source.text.startsWith('سال', next.start)) return false;
  if (isWord(next, 'cardinal')) return false;
  return (
    !isTableCell(source.text, tokenAt(source, at)?.start ?? 0) &&
    !isTitle(source, at) &&
    !isInCount(source, at) &&
    !isLastOfLongNumber(source, at) &&
    !isBeginningOfRise(source, at) &&
    !isValueReached(source, at)
  );
}

/** A column of figures: the number stands far off from what is before it. */
function isTableCell(text: string, start: number): boolean {
  return text.endsWith('\t', start) || text.endsWith('    ', start);
}

/** UTF-16 units of a title before its number. */
const LONGEST_TITLE = 24;

/** «رحمان ۱۴۰۰»: the last word of a short title. */
function isTitle(source: Source, at: number): boolean {
  const { text } = source;
  const token = tokenAt(source, at);
  if (!token || text[token.end] !== '»') return false;
  return /«[^«»]*$/.test(text.slice(Math.max(0, token.start - LONGEST_TITLE), token.start));
}

/** ۴۰۴۹، ۱۴۳۱ و ۱۳۱۸ شعبه: a neighbour that is joined to it and is no year makes it a count. */
function isInCount(source: Source, at: number): boolean {
  for (const step of [-1, 1]) {
    const joiner = step < 0 ? tokenBefore(source, at) : tokenAfter(source, at);
    if (!isWord(joiner, 'and', 'to') && !isMark(joiner, '،,')) continue;
    const other = step < 0 ? tokenBefore(source, at - 1) : tokenAfter(source, at + 1);
    if (other?.kind !== 'number') continue;
    const year = other.digits === 4 && other.value >= 1300 && other.value < 1500;
    const counted = step > 0 && isWord(tokenAfter(source, at + 2), 'unit', 'currency');
    if ((!year && other.digits > 2) || counted) return true;
  }
  return false;
}

const MULTIPLES = new Set(['هزار', 'میلیون', 'میلیارد', 'تریلیون']);

/** ۴۰۰ هزار و ۱۴۰۰, دو میلیون و ۱۴۰۰: the last four digits of one number. */
function isLastOfLongNumber(source: Source, at: number): boolean {
  if (!isWord(tokenBefore(source, at), 'and')) return false;
  const multiple = tokenBefore(source, at - 1);
  if (!multiple || !MULTIPLES.has(source.text.slice(multiple.start, multiple.end))) return false;
  const times = tokenBefore(source, at - 2);
  return times?.kind === 'number' || times?.kind === 'chain' || isWord(times, 'cardinal');
}

/** از ۱۳۰۰ به ۱۴۵۰ تومان, از ۱۴۰۰ به ۹۰۰ نفر: what the number that it goes to counts, it counts too. */
function isBeginningOfRise(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const [end, next] = [tokens.ends[at], tokens.starts[at + 1]];
  if (end === undefined || next === undefined || !/^[ \u00a0]به[ \u00a0]$/.test(text.slice(end, next)))
    return false;
  const kind = tokens.phrases[at + 1]?.lexeme.kind;
  return (kind === 'number' || kind === 'chain') && isWord(tokenAfter(source, at + 1), 'unit', 'currency');
}

/** شاخص به ۱۴۰۵ رسید, به ۱۴۰۰ می رسد: a value that something comes to. */
function isValueReached({ text, tokens }: Source, at: number): boolean {
  const { start = 0, end = 0 } = tokenAt({ tokens }, at) ?? {};
  return (
    /(?:^|[^\p{L}])به[ \u00a0]$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[ \u00a0](?:ن?(?:می[ \u200c]?)?رس|برس|خواهد رس)(?:ید|یده|یدند|د|ند)(?!\p{L})/u.test(
      text.slice(end, end + 18),
    )
  );
}
