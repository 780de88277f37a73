import { isAfterBetween, isMark, isPlainDay, isWord, type Source, standTogether } from './cursor.ts';
import { type Draft, type DraftPart, draftOf } from './draft.ts';
import { isOfEveryYear } from './guards/every-year.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * Joins dates that stand side by side into ranges (۳۱ تیر تا ۱۶ مرداد, مرداد تا آبان سال آینده) and into lists that
 * share a year (فروردین و اردیبهشت ۱۴۰۵, آبان یا آذر ۱۴۰۵), and drops the tentative that no neighbour bore out,
 * and what is of every year.
 *
 * @param drafts in order, not overlapping
 */
export function joinDrafts(source: Source, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const previous = joined.at(-1);
    const whole = previous && join(source, previous, draft);
    if (!whole) {
      joined.push(draft);
      continue;
    }
    joined.pop();
    let list = whole;
    for (let before = joined.at(-1); before; before = joined.at(-1)) {
      const longer = lengthened(source, before, list);
      if (!longer) break;
      joined.pop();
      list = longer;
    }
    joined.push(list);
  }
  const kept = joined.filter((draft) => !draft.tentative && !isOfEveryYear(source, draft));
  for (const [index, draft] of kept.entries()) {
    const next = kept[index + 1];
    if (next && standBeside(source, draft, next)) draft.besideNext = true;
  }
  return kept;
}

function join(source: Source, first: Draft, second: Draft): Draft | undefined {
  const one = first.parts.at(-1);
  const other = second.parts[0];
  if (!one || one.precision !== other?.precision || first.relative || second.relative) return undefined;
  const joint = jointBetween(source, first, second);
  if (!joint) return undefined;
  if (joint !== 'range' && one.precision === 'month' && first.calendar === second.calendar) {
    bearOut(first, second);
  }
  if (first.shape !== 'single' || second.shape !== 'single' || first.calendar !== second.calendar)
    return undefined;
  if (joint !== 'range' && !sharesYear(one, other)) return undefined;
  if (first.tentative && second.tentative && !isWord(tokenAt(source, first.first - 1), 'preposition')) {
    return undefined;
  }
  const parts: DraftPart[] = [one, other];
  if (joint !== 'range') parts[0] = { ...one, year: other.year };
  // ۱۵ آبان ۱۴۰۲ تا ۱۵ آذر همان سال
  else if (other.year.by === 'same' && one.year.by === 'number') parts[1] = { ...other, year: one.year };
  return draftOf(source, first.first, second.last, { calendar: first.calendar, parts, shape: joint });
}

/** A list of months with one more month before it, after which a comma stands: خرداد، [تیر و مرداد ۱۴۰۵]. */
function lengthened(source: Source, before: Draft, list: Draft): Draft | undefined {
  const [one] = before.parts;
  const [other] = list.parts;
  if (!one || other?.precision !== 'month' || list.shape !== 'list' || list.parts.length >= 12)
    return undefined;
  if (before.shape !== 'single' || one.precision !== 'month' || before.calendar !== list.calendar)
    return undefined;
  const between = tokensBetween(source, before, list, 1);
  if (one.year.by !== 'nothing' || !isMark(between[0], '،,')) return undefined;
  const parts: DraftPart[] = [{ ...one, year: other.year }, ...list.parts];
  return draftOf(source, before.first, list.last, { calendar: list.calendar, parts, shape: 'list' });
}

/** A bare مهر or تیر that و ties to a month that is one for sure is a month too: خرداد و تیر. */
function bearOut(first: Draft, second: Draft): void {
  if (first.tentative !== second.tentative) {
    delete first.tentative;
    delete second.tentative;
  }
}

/** Months and seasons of a list share the year that the last one has; days and years stand for themselves. */
function sharesYear(one: DraftPart, other: DraftPart): boolean {
  return one.precision === 'month' && one.year.by === 'nothing' && other.year.by !== 'nothing';
}

/** What stands between two dates, when it joins them: تا or a dash, with روز, ماه or a weekday, و or یا. */
function jointBetween(
  source: Source,
  first: Draft,
  second: Draft,
): Exclude<Draft['shape'], 'single'> | undefined {
  const [joiner, ...others] = tokensBetween(source, first, second, 3);
  if (!others.every((token) => isWord(token, 'weekday', 'monthWord') || isPlainDay(token))) return undefined;
  if (isWord(joiner, 'to') || isMark(joiner, '-\u2013\u2014')) return 'range';
  if (isWord(joiner, 'or') && others.length === 0) return 'either';
  if (!isWord(joiner, 'and')) return undefined;
  // بین ۲۵ مهر و ۳ آبان; but of months it may compare the two.
  const bounds = first.parts[0]?.precision === 'day' && isAfterBetween(source, first.first);
  return bounds ? 'range' : others.length === 0 ? 'list' : undefined;
}

/** Whether nothing stands between two drafts but what lists them, or gives one as the other: a bracket, a word for 'equals'. */
function standBeside(source: Source, one: Draft, two: Draft): boolean {
  const between = tokensBetween(source, one, two, 4);
  const links = between.every(
    (token) => isMark(token, '()[]،,/=-\u2013') || isWord(token, 'equals', 'weekday', 'dayWord', 'or', 'and'),
  );
  const listed = one.calendar === two.calendar && isWord(between[0], 'or', 'and');
  return (
    links && (listed || between.some((token) => isMark(token, '([/=،,-\u2013') || isWord(token, 'equals')))
  );
}

/** The tokens between two drafts; none when other words stand between them, or more than `most`. */
function tokensBetween(source: Source, one: Draft, two: Draft, most: number): Token[] {
  if (two.first - one.last > most + 1 || !standTogether(source, one.last, two.first)) return [];
  const between: Token[] = [];
  for (let at = one.last + 1; at < two.first; at++) {
    const token = tokenAt(source, at);
    if (token) between.push(token);
  }
  return between;
}
