import { type DateLanguage, SEASON_NAMES } from '../../calendar/names.ts';
import { printFields, printNumber } from '../../calendar/print.ts';
import type { DateMention, DatePart } from '../mention.ts';

/** A part in its own calendar: `16 Aban 1403`, `Aban 1403`, `autumn 1405`, `1403`, `دهه ۱۳۸۰`; years inferred in brackets. */
export function printOwn(part: DatePart, mention: DateMention, language: DateLanguage): string {
  const { precision, year, month, lastMonth, day, season } = part;
  const { calendar } = mention;
  if (language === 'iso') return printOwnIso(part, calendar);
  const inferred = mention.inferred?.includes('year') ?? false;
  const printed = year === undefined ? '' : printNumber(year, language);
  const ofYear = inferred && printed ? `[${printed}]` : printed;
  const fields = (of: { month?: number; day?: number }) => printFields(of, calendar, language, true);
  switch (precision) {
    case 'day':
      return joined(fields({ ...(month && { month }), ...(day && { day }) }), ofYear);
    case 'month':
      return joined(fields(month ? { month } : {}), ofYear);
    case 'months':
      return joined(`${fields({ month: month ?? 1 })} – ${fields({ month: lastMonth ?? 12 })}`, ofYear);
    case 'season':
      return joined(SEASON_NAMES[language][(season ?? 1) - 1] ?? '', ofYear);
    case 'decade':
      return language === 'fa' ? `دهه ${printed}` : `${printed}s`;
    default:
      return ofYear;
  }
}

function printOwnIso(
  { precision, year, month, day, lastMonth, season }: DatePart,
  calendar: DateMention['calendar'],
): string {
  const of = (of: { month?: number | undefined; day?: number | undefined }) =>
    printFields({ year, ...of }, calendar, 'iso');
  if (precision === 'months') return `${of({ month })}/${of({ month: lastMonth })}`;
  if (precision === 'season' && season)
    return `${of({ month: season * 3 - 2 })}/${of({ month: season * 3 })}`;
  if (precision === 'decade') return `${String(year ?? '').slice(0, -1)}X`;
  return of({ month, day });
}

function joined(text: string, year: string): string {
  return text && year ? `${text} ${year}` : text || year;
}
