import type { Article } from '../../lib/article/article.ts';
import { RULES, type RuleName } from '../../lib/typography/rules.ts';
import { tidy } from '../../lib/typography/tidy.ts';
import { type Sample, sampleOf } from './sample.ts';

/** What one rule finds to mend in a story. */
export interface RulePlaces {
  rule: RuleName;
  count: number;
  /** A few different places. */
  samples: Sample[];
}

const SAMPLES = 3;
const EVERY_RULE: ReadonlySet<RuleName> = new Set(RULES.map(({ id }) => id));

/** What every rule finds in a story, those that are switched off too; most first. */
export function mendedPlaces({ title, paragraphs }: Article): RulePlaces[] {
  const found = new Map<RuleName, RulePlaces>();
  for (const text of [title, ...paragraphs]) {
    const edits = tidy(text, { rules: EVERY_RULE });
    for (const [index, { rule }] of edits.entries()) {
      const places = found.get(rule) ?? { rule, count: 0, samples: [] };
      places.count++;
      if (places.samples.length < SAMPLES) addSample(places.samples, sampleOf(text, edits, index));
      found.set(rule, places);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function addSample(samples: Sample[], sample: Sample): void {
  if (samples.every(({ before }) => before !== sample.before)) samples.push(sample);
}
