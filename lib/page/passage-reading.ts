import { findDates } from '../dates/find.ts';
import type { DateMention } from '../dates/mention.ts';
import { showMention } from '../dates/show.ts';
import { rulesInForce, type Settings } from '../settings.ts';
import { mergeEdits } from '../text/edits.ts';
import { tidy } from '../typography/tidy.ts';
import type { PageEdit } from './ledger.ts';

/** What a passage needs: the edits that mend it, and the dates it names. Offsets are into the passage's own text. */
export interface PassageReading {
  edits: readonly PageEdit[];
  dates: readonly DateMention[];
}

/** What the reading of a passage depends on, besides its text. */
export interface PassageContext {
  settings: Settings;
  /** The civil day of publication, ISO 8601: the year of dates that name none. */
  reference: string | undefined;
  /** The page is Dari, whose months may bear the names of the zodiac. */
  dari: boolean;
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const NO_BREAK_SPACE = '\u00a0';

/** Reads a passage as the reader has chosen: mends its typography, finds its dates and says what they mean. */
export function readPassage(text: string, { settings, reference, dari }: PassageContext): PassageReading {
  const dates = settings.dates !== 'off' ? findDates(text, { reference, dari }) : [];
  const tidied: PageEdit[] = settings.mendText ? tidy(text, { rules: rulesInForce(settings) }) : [];
  return { edits: mergeEdits(dateEdits(dates, settings), tidied), dates };
}

/** Gregorian dates get no remark: the reader lives by them. Their Jalali ones are on the card. */
function dateEdits(dates: readonly DateMention[], { dateLanguage }: Settings): PageEdit[] {
  return dates.flatMap((mention) => {
    const shown =
      mention.calendar === 'gregorian' ? null : showMention(mention, { language: dateLanguage, short: true });
    if (!shown) return [];
    // The brackets are inside the isolate, so that the text around can neither mirror them nor tear them off.
    const isolate = dateLanguage === 'fa' ? FIRST_STRONG_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    const insert = ` ${isolate}(${unbroken(shown.text)})${POP_ISOLATE}`;
    return [{ start: mention.end, end: mention.end, insert, aside: true }];
  });
}

/** A remark that breaks over two lines of right-to-left text is read backwards; only the two ends of a range may part. */
function unbroken(text: string): string {
  return text
    .replaceAll(' ', NO_BREAK_SPACE)
    .replaceAll(`${NO_BREAK_SPACE}–${NO_BREAK_SPACE}`, `${NO_BREAK_SPACE}– `);
}
