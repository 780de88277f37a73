import type { Article } from '../../lib/article/article.ts';
import { applyEdits } from '../../lib/text/edits.ts';
import { RULES, type RuleName } from '../../lib/typography/rules.ts';
import { type TidyEdit, tidy } from '../../lib/typography/tidy.ts';

/** What one rule finds to mend in a story. */
export interface RulePlaces {
  rule: RuleName;
  count: number;
  /** A few different places, as the page has them and as they read mended. */
  samples: { before: string; after: string }[];
}

const SAMPLES = 3;
const EVERY_RULE: ReadonlySet<RuleName> = new Set(RULES.map(({ id }) => id));

/** What every rule finds in a story, those that are switched off too; most first. */
export function mendedPlaces({ title, paragraphs }: Article): RulePlaces[] {
  const found = new Map<RuleName, RulePlaces>();
  for (const text of [title, ...paragraphs]) {
    const edits = tidy(text, { rules: EVERY_RULE });
    for (const edit of edits) {
      const places = found.get(edit.rule) ?? { rule: edit.rule, count: 0, samples: [] };
      places.count++;
      if (places.samples.length < SAMPLES) addSample(places.samples, sampleOf(text, edit, edits));
      found.set(edit.rule, places);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function addSample(samples: RulePlaces['samples'], sample: RulePlaces['samples'][number]): void {
  if (samples.every(({ before }) => before !== sample.before)) samples.push(sample);
}

/** The words around an edit, from space to space, with all that is mended in them. */
function sampleOf(
  text: string,
  edit: TidyEdit,
  edits: readonly TidyEdit[],
): { before: string; after: string } {
  const start = text.lastIndexOf(' ', edit.start - 1) + 1;
  const space = text.indexOf(' ', Math.max(edit.end, edit.start + 1));
  const end = space < 0 ? text.length : space;
  const own = edits
    .filter((other) => other.start >= start && other.end <= end)
    .map((other) => ({ ...other, start: other.start - start, end: other.end - start }));
  const before = text.slice(start, end);
  return { before, after: applyEdits(before, own) };
}
