import { findDates } from '../dates/find.ts';
import type { DateMention } from '../dates/mention.ts';
import { showMention } from '../dates/show.ts';
import { rulesInForce, type Settings } from '../settings.ts';
import { mergeEdits } from '../text/edits.ts';
import { wantsRightToLeft } from '../typography/language.ts';
import { type TidyEdit, tidy } from '../typography/tidy.ts';
import type { PageEdit } from './ledger.ts';
import { besideWords, isolated } from './remarks.ts';

/** What a passage needs. Offsets are into the passage's own text. */
export interface PassageReading {
  /** The edits that mend it; the remarks are sorted and apart, and so are the others. */
  edits: readonly PageEdit[];
  /** The dates it names, to be underlined. */
  dates: readonly DateMention[];
  /** The passage should run from right to left. */
  rightToLeft?: boolean;
}

/** What a passage needs that is to stay as it is. */
export const NOTHING_TO_MEND: PassageReading = { edits: [], dates: [] };

/** What the reading of a passage depends on, besides its text. */
export interface PassageContext {
  settings: Settings;
  /** The civil day of publication, ISO 8601: the year of dates that name none. */
  reference: string | undefined;
  /** The page is Dari, whose months may bear the names of the zodiac. */
  dari: boolean;
}

/** Reads a passage as the reader has chosen: mends its typography, finds its dates and says what they mean. */
export function readPassage(text: string, { settings, reference, dari }: PassageContext): PassageReading {
  const dates = settings.dates !== 'off' ? findDates(text, { reference, dari }) : [];
  const rules = rulesInForce(settings);
  const tidied = settings.mendText ? tidy(text, { rules }) : [];
  const marks = tidied.filter(isDirectionMark);
  return {
    edits: [
      ...mergeEdits<PageEdit>(dateRemarks(dates, settings), marks.map(asRemark)),
      ...(marks.length > 0 ? tidied.filter((edit) => !isDirectionMark(edit)) : tidied),
    ],
    dates,
    rightToLeft: settings.mendText && rules.has('direction') && wantsRightToLeft(text),
  };
}

/** Gregorian dates get no remark: the reader lives by them. Their Jalali ones are on the card. */
function dateRemarks(dates: readonly DateMention[], { dates: where, dateLanguage }: Settings): PageEdit[] {
  if (where !== 'beside' && where !== 'in-place') return [];
  const script = dateLanguage === 'fa' ? 'persian' : 'latin';
  return dates.flatMap((mention) => {
    const shown =
      mention.calendar === 'gregorian' ? null : showMention(mention, { language: dateLanguage, short: true });
    if (!shown) return [];
    const { start, end } = mention;
    return where === 'in-place'
      ? [{ start, end, insert: isolated(shown.text, script), aside: true }]
      : [{ start: end, end, insert: besideWords(shown.text, script), aside: true }];
  });
}

/** Isolates hold a line together where it is shown; in a copy they would be in the way. */
function isDirectionMark({ rule, start, end }: TidyEdit): boolean {
  return rule === 'direction' && start === end;
}

function asRemark({ start, end, insert }: TidyEdit): PageEdit {
  return { start, end, insert, aside: true };
}
