import { buildCast, type Cast, type Sighting } from './cast/cast.ts';
import type { Figure } from './cast/figure.ts';
import { namedWithRole } from './cast/mentions.ts';
import { resolve, type Scene, shown } from './cast/resolve.ts';
import { rankQuotes } from './key/rank.ts';
import type { QuotableArticle, Quote, Quotes } from './quote.ts';
import type { Attribution } from './speech/attribution.ts';
import { interruptsFor } from './speech/interrupt.ts';
import { readParagraph } from './speech/read.ts';
import { type Token, tokenize } from './words/tokens.ts';

/**
 * Finds who says what in an article, and which of it is worth reading first.
 *
 * @returns quotes in the order of the text; offsets are UTF-16 units into a paragraph. Key quotes come best first,
 *   each with the reasons for its place.
 */
export function findQuotes(article: QuotableArticle): Quotes {
  const paragraphs = article.paragraphs.map((text) => ({
    text,
    tokens: text.length > LONGEST_PARAGRAPH ? [] : tokenize(text),
  }));
  const first = paragraphs.map(({ tokens }) => readParagraph(tokens, interruptsFor(null)));
  const cast = castOf(article, paragraphs, first);
  const interrupts = interruptsFor(cast);
  const quotes: Quote[] = [];
  const scene: Scene = { cast, last: null, leading: leadingOf(cast) };
  paragraphs.forEach(({ text, tokens }, para) => {
    for (const attribution of readParagraph(tokens, interrupts)) {
      if (attribution.construction === 'aside') continue;
      const figure = resolve(scene, {
        text,
        tokens,
        subject: attribution.subject,
        continues: attribution.construction === 'colon',
      });
      if (figure) scene.last = figure;
      const start = tokens[attribution.content.start]?.start ?? text.length;
      const end = tokens[attribution.content.end - 1]?.end ?? start;
      if (end <= start) continue;
      const id = `q${quotes.length + 1}`;
      quotes.push({
        id,
        group: id,
        para,
        start,
        end,
        text: text.slice(start, end),
        ...shown(figure),
        cue: cueText(text, tokens, attribution),
        kind: kindOf(text.slice(start, end), attribution),
      });
    }
  });
  return { quotes, key: rankQuotes(article, quotes) };
}

/** A longer paragraph is not news prose but a dump; it is passed over, so that time and memory stay bounded. */
const LONGEST_PARAGRAPH = 100_000;

interface Paragraph {
  text: string;
  tokens: readonly Token[];
}

function castOf(
  article: QuotableArticle,
  paragraphs: readonly Paragraph[],
  attributions: readonly (readonly Attribution[])[],
): Cast {
  const sightings: Sighting[] = [];
  paragraphs.forEach(({ text, tokens }, para) => {
    for (const { subject } of attributions[para] ?? []) {
      if (subject.kind === 'described')
        sightings.push({ text, tokens, description: subject.description, speaks: true });
    }
    for (const description of namedWithRole(tokens))
      sightings.push({ text, tokens, description, speaks: false });
  });
  return buildCast(sightings);
}

function leadingOf(cast: Cast): Figure | null {
  return cast.find((figure) => figure.speaks && figure.name !== null) ?? cast[0] ?? null;
}

function cueText(text: string, tokens: readonly Token[], { cue }: Attribution): string {
  return text.slice(tokens[cue.start]?.start ?? 0, tokens[cue.end - 1]?.end ?? 0);
}

function kindOf(text: string, { construction }: Attribution): Quote['kind'] {
  if (construction === 'colon' || construction === 'marked' || construction === 'label') return 'direct';
  return /[«"“]/.test(text) ? 'mixed' : 'indirect';
}
