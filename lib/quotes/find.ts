import { eachInSteps, finish, type Steps } from '../text/steps.ts';
import { buildCast } from './cast/build.ts';
import type { Cast, Sighting } from './cast/cast.ts';
import type { Figure } from './cast/figure.ts';
import { completeNames } from './cast/full-name.ts';
import { namedWithRole } from './cast/mentions.ts';
import { shown } from './cast/resolve.ts';
import type { Scene } from './cast/scene.ts';
import { rankQuotes } from './key/rank.ts';
import type { QuotableArticle, Quote, Quotes } from './quote.ts';
import type { Attribution } from './speech/attribution.ts';
import { headlineSpeech } from './speech/headline.ts';
import { continuesSpeech, hear } from './speech/hear.ts';
import { interruptsFor } from './speech/interrupt.ts';
import { turnsOf } from './speech/interview.ts';
import { intervieweeOf, titledFigure } from './speech/interviewee.ts';
import { itemsOf } from './speech/items.ts';
import { readParagraph } from './speech/read.ts';
import type { Paragraph, Utterance } from './speech/utterance.ts';
import { tokenize } from './words/tokens.ts';

/**
 * Finds who says what in an article, and which of it is worth reading first.
 *
 * @returns quotes in the order of the text; offsets are UTF-16 units into a paragraph. Key quotes come best first,
 *   each with the reasons for its place.
 */
export function findQuotes(article: QuotableArticle): Quotes {
  return finish(findQuotesInSteps(article));
}

/** The same in steps of a paragraph or so, for a page that must not be kept waiting. */
export function* findQuotesInSteps(article: QuotableArticle): Steps<Quotes> {
  const title = (article.title ?? '').slice(0, LONGEST_TITLE);
  const paragraphs = yield* eachInSteps(article.paragraphs, prepare);
  const words = paragraphs.map(({ tokens }) => tokens);
  const items = yield* itemsOf(words);
  const turns = (yield* turnsOf(words)).map((turn, para) => turn ?? items[para] ?? null);
  const first = yield* eachInSteps(paragraphs, ({ tokens }, para) =>
    turns[para] ? [] : readParagraph(tokens, interruptsFor(null)),
  );
  const cast = yield* castOf(paragraphs, first);
  const titled = titledFigure(title, cast);
  const figures = titled && !cast.includes(titled) ? [...cast, titled] : cast;
  yield* completeNames(figures, [{ text: title, tokens: tokenize(title) }, ...paragraphs]);
  const scene: Scene = {
    cast,
    last: null,
    lastBody: null,
    leading: titled ?? leadingOf(cast),
  };
  const hearing = {
    paragraphs,
    headline: headlineSpeech(tokenize(title)),
    turns,
    interviewee: intervieweeOf(titled, paragraphs, turns, cast),
    attributions: yield* eachInSteps(first, (found, para) => readAgain(paragraphs[para], found, cast)),
  };
  const quotes = yield* quotesOf(paragraphs, yield* hear(hearing, scene));
  return { quotes, key: yield* rankQuotes(title, quotes, ({ para }) => paragraphs[para]?.tokens ?? []) };
}

/** A longer paragraph is not news prose but a dump; it is passed over, so that time and memory stay bounded. */
const LONGEST_PARAGRAPH = 100_000;
const LONGEST_TITLE = 1000;

function prepare(text: string, para: number): Paragraph {
  return { para, text, tokens: text.length > LONGEST_PARAGRAPH ? [] : tokenize(text) };
}

/** A paragraph with two colons may hold a second speaker, which shows only once the cast is known. */
function readAgain(paragraph: Paragraph | undefined, first: Attribution[], cast: Cast): Attribution[] {
  if (!paragraph || first.length === 0) return first;
  const { text, tokens } = paragraph;
  return text.indexOf(':') === text.lastIndexOf(':') ? first : readParagraph(tokens, interruptsFor(cast));
}

/** Everybody whom the narrator's paragraphs name; what is said in an interview's turns names others only. */
function* castOf(
  paragraphs: readonly Paragraph[],
  attributions: readonly (readonly Attribution[])[],
): Steps<Cast> {
  const subjects = yield* eachInSteps(paragraphs, (paragraph, para) =>
    (attributions[para] ?? []).flatMap((attribution) => subjectSeen(paragraph, attribution)),
  );
  const named = yield* eachInSteps(paragraphs, ({ text, tokens }): Sighting[] =>
    namedWithRole(tokens).map((description) => ({ text, tokens, description, speaks: false })),
  );
  return yield* buildCast(subjects, named);
}

function subjectSeen(paragraph: Paragraph, attribution: Attribution): Sighting[] {
  const { subject, construction } = attribution;
  if (subject.kind !== 'described') return [];
  const { text, tokens } = paragraph;
  const { description } = subject;
  const speaks = construction !== 'report';
  return [{ text, tokens, description, speaks, continues: continuesSpeech(paragraph, attribution) }];
}

function leadingOf(cast: Cast): Figure | null {
  return cast.find((figure) => figure.speaks && figure.name !== null) ?? cast[0] ?? null;
}

function* quotesOf(paragraphs: readonly Paragraph[], heard: readonly Utterance[]): Steps<Quote[]> {
  const quotes: Quote[] = [];
  for (const { para, start, end, figure, construction, cue, aside, relayed, continues } of heard) {
    const paragraph = paragraphs[para]?.text ?? '';
    const stretch = (at: { start: number; end: number }) => ({
      start: at.start,
      end: at.end,
      text: paragraph.slice(at.start, at.end),
    });
    const id = `q${quotes.length + 1}`;
    const group = (continues && quotes.at(-1)?.group) || id;
    const text = paragraph.slice(start, end);
    quotes.push({
      id,
      group,
      para,
      start,
      end,
      text,
      ...shown(figure),
      cue,
      kind: kindOf(text, construction),
      ...(aside && { aside: stretch(aside) }),
      ...(relayed && { relayed: { ...stretch(relayed), ...shown(relayed.figure) } }),
    });
    yield;
  }
  return quotes;
}

const DIRECT: ReadonlySet<Utterance['construction']> = new Set([
  'colon',
  'marked',
  'after',
  'turn',
  'document',
]);

function kindOf(text: string, construction: Utterance['construction']): Quote['kind'] {
  if (DIRECT.has(construction)) return 'direct';
  return /[«"“]/.test(text) ? 'mixed' : 'indirect';
}
