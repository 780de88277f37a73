import type { DateMention } from '../dates/mention.ts';
import { showMention } from '../dates/show.ts';
import type { ParagraphReader } from '../paragraphs.ts';
import { rulesInForce, type Settings } from '../settings.ts';
import { mergeEdits } from '../text/edits.ts';
import { wantsRightToLeft } from '../typography/language.ts';
import { HOUSE_RULES } from '../typography/rules.ts';
import { type TidyEdit, tidy } from '../typography/tidy.ts';
import type { PageEdit } from './ledger.ts';
import { besideWords, isolated } from './remarks.ts';

/** What a passage needs. Offsets are into the passage's own text. */
export interface PassageReading {
  /** The edits that mend it; the remarks are sorted and apart, and so are the others. */
  edits: readonly PageEdit[];
  /** The dates it names, to be underlined. */
  dates: readonly DateMention[];
  /** Whether the passage should run from right to left; not asked where the page has said how it runs. */
  wantsRightToLeft?: () => boolean;
}

/** What a passage needs that is to stay as it is. */
export const NOTHING_TO_MEND: PassageReading = { edits: [], dates: [] };

/** Reads passages as the reader has chosen: mends their typography, finds their dates and says what they mean. */
export function passageReader(
  settings: Settings,
  { datesIn, editsOf }: ParagraphReader,
): (text: string) => PassageReading {
  const rules = rulesInForce(settings);
  const isHouseStyle = rules.size === HOUSE_RULES.size && [...rules].every((rule) => HOUSE_RULES.has(rule));
  return (text) => {
    const dates = settings.dates !== 'off' ? datesIn(text) : [];
    const tidied = settings.mendText ? (isHouseStyle ? editsOf(text) : tidy(text, { rules })) : [];
    const marks = tidied.filter(isDirectionMark);
    return {
      edits: [
        ...mergeEdits<PageEdit>(dateRemarks(dates, settings), marks.map(asRemark)),
        ...(marks.length > 0 ? tidied.filter((edit) => !isDirectionMark(edit)) : tidied),
      ],
      dates,
      wantsRightToLeft: () => settings.mendText && rules.has('direction') && wantsRightToLeft(text),
    };
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
