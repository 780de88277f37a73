import { WEEKDAY_NAMES } from '../../lib/calendar/names.ts';
import { weekdayName } from '../../lib/calendar/print.ts';
import type { DateMention } from '../../lib/dates/mention.ts';
import type { DateCardStrings } from '../../lib/i18n/date-card.ts';

/** What a reader should know before trusting a date: what was inferred, what is uncertain, what cannot be. */
export function dateNotes(mention: DateMention, language: 'fa' | 'en', words: DateCardStrings): string[] {
  const { impossible, iso, relative, named, approximate, calendar, inferred = [], pair } = mention;
  if (impossible) return [words.impossible];
  return [
    // The name of an event says enough without its year.
    ...(named ? [words.named] : iso === null ? [words.unknown] : []),
    ...(relative ? [words.relative] : []),
    ...(relative ? [] : inferred.map((what) => words.inferred[what])),
    ...(approximate ? [calendar === 'lunar' ? words.approximateLunar : words.approximateJalali] : []),
    ...weekdayNote(mention, language, words),
    ...(pair && !pair.agrees ? [words.pairWrong] : []),
  ];
}

function weekdayNote(
  { weekday, parts = [] }: DateMention,
  language: 'fa' | 'en',
  words: DateCardStrings,
): string[] {
  const day = parts[0]?.first;
  if (!weekday || weekday.agrees || !day) return [];
  return [words.weekdayWrong(WEEKDAY_NAMES[language][weekday.stated] ?? '', weekdayName(day, language))];
}
