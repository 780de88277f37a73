import { findDates } from '../dates/find.ts';
import { showMention } from '../dates/show.ts';
import type { Settings } from '../settings.ts';
import { type Edit, mergeEdits } from '../text/edits.ts';
import { tidy } from '../typography/tidy.ts';

/** What the edits of a passage depend on, besides its text. */
export interface MendingContext {
  settings: Settings;
  /** The civil day of publication, ISO 8601: the year of dates that name none. */
  reference: string | undefined;
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The edits that mend a passage as the reader has chosen: its typography, and what its dates mean, beside them. */
export function mendedEdits(text: string, { settings, reference }: MendingContext): Edit[] {
  const tidied = settings.mendText ? tidy(text, { rules: new Set(settings.rules) }) : [];
  return settings.showDates ? mergeEdits(dateEdits(text, settings, reference), tidied) : tidied;
}

/** The brackets are inside the isolate, so they cannot be mirrored or torn from the date by the text around them. */
function dateEdits(text: string, { dateLanguage }: Settings, reference: string | undefined): Edit[] {
  return findDates(text, { reference }).flatMap((mention) => {
    const shown = showMention(mention, { language: dateLanguage });
    if (!shown) return [];
    const isolate = dateLanguage === 'fa' ? FIRST_STRONG_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    return [{ start: mention.end, end: mention.end, insert: ` ${isolate}(${shown.text})${POP_ISOLATE}` }];
  });
}
