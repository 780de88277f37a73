import { findDates } from './dates/find.ts';
import type { DateMention } from './dates/mention.ts';
import { piecesOf } from './text/pieces.ts';
import { type TidyEdit, tidy } from './typography/tidy.ts';

/** What is found in one paragraph of a page, or in a piece of a long one, as the house reads it. */
export interface ParagraphReader {
  datesIn(text: string): readonly DateMention[];
  /** The edits of the house style. */
  editsOf(text: string): readonly TidyEdit[];
}

/** What the reading of a page's paragraphs depends on. */
export interface ParagraphContext {
  /** The civil day of publication, ISO 8601: the year of dates that name none. */
  reference?: string | undefined;
  /** The page is Dari, whose months may bear the names of the zodiac. */
  dari?: boolean;
}

/** A reader for paragraphs that are asked for once. */
export function paragraphReader(context: ParagraphContext): ParagraphReader {
  return {
    datesIn: (text) => findDates(text, context),
    editsOf: (text) => tidy(text),
  };
}

/**
 * A reader for paragraphs that are asked for twice, by the reading of the story and by the page that shows it: what is
 * found for the one that comes first is kept for the other, and no longer.
 *
 * @param story the paragraphs that both will ask for
 */
export function sharedParagraphReader(story: Iterable<string>, context: ParagraphContext): ParagraphReader {
  const shared = new Set<string>();
  for (const paragraph of story) for (const { text } of piecesOf(paragraph)) shared.add(text);
  const { datesIn, editsOf } = paragraphReader(context);
  return { datesIn: findOnce(shared, datesIn), editsOf: findOnce(shared, editsOf) };
}

function findOnce<Found>(
  shared: ReadonlySet<string>,
  find: (text: string) => Found,
): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) {
      kept.delete(text);
      return known;
    }
    const found = find(text);
    if (shared.has(text)) kept.set(text, found);
    return found;
  };
}
