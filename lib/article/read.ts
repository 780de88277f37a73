import { finish, type Steps } from '../text/steps.ts';
import type { Article } from './article.ts';
import { type Block, readBlocks, type TextOf } from './blocks.ts';
import { findByline } from './byline.ts';
import { dariReason } from './dari.ts';
import { findHeadline, findOverTitle, guessHeadline, type Headline } from './headline.ts';
import { identifyNarration } from './language.ts';
import { type Layout, layOut } from './layout.ts';
import { wordsOf } from './likeness.ts';
import { findPublication } from './published.ts';
import { findStory, type Story } from './story.ts';
import { readStructured } from './structured.ts';
import { surveyLines } from './survey.ts';
import { foreign, judge, type Verdict } from './verdict.ts';

/** What a page is, why, and its story where it has one. */
export interface PageVerdict extends Verdict {
  /** BCP 47 code of the language of the page's text (Dari is `prs`), `und` when it cannot be told. */
  language: string;
  article: Article | null;
}

/**
 * Reads a page: whether it is a Persian news story, and the story itself. The document is only looked at: nothing in
 * it is changed, no style computed, no layout forced, so the same reading is made of a saved page as of a live one.
 *
 * @param url the page's address; empty when it is not known
 */
export function readPage(document: Document, url: string): PageVerdict {
  return finish(readPageInSteps(document, url));
}

/**
 * The same reading in steps of a few milliseconds, so that the page can have its turn between them. Where the page
 * has changed meanwhile, it is to be read anew.
 *
 * @param textOf the text of a node; for the live page, what the page itself wrote there
 */
export function* readPageInSteps(document: Document, url: string, textOf?: TextOf): Steps<PageVerdict> {
  const blocks = document.body ? yield* readBlocks(document.body, textOf) : [];
  yield;
  const structured = yield* readStructured(document);
  yield;
  const headline = yield* findHeadline(blocks, structured);
  yield;
  const layout = yield* layOut(blocks, headline.block?.element ?? null);
  yield;
  const { title, block, story } = yield* readStory(layout, headline);
  yield;
  const declared = document.documentElement.lang;
  const written = languageOf(blocks, story.body, declared);
  if (written !== 'fa') return { ...foreign(written), language: written, article: null };
  const survey = yield* surveyLines(layout, story);
  yield;
  const address = url || (structured.canonical ?? '');
  const dari = dariReason({ lines: linesToTell(blocks, story), declared, url: address });
  yield;
  const afghan = dari !== null;
  const publication = yield* findPublication({ layout, story, title: block, structured, url, afghan });
  yield;
  const verdict = judge({ survey, structured, publication, story, url });
  if (dari) verdict.reasons.push(dari);
  const language = dari ? 'prs' : 'fa';
  if (story.body.length === 0) return { ...verdict, language, article: null };
  yield;
  const article: Article = {
    title,
    published: publication.published,
    byline: findByline(layout, story, structured),
    paragraphs: story.body.map((line) => line.text),
    blocks: story.body,
    ...present({
      overTitle: findOverTitle(blocks, block),
      lead: story.lead?.text ?? null,
      outlet: structured.publisher,
      updated: publication.updated,
      canonical: structured.canonical,
    }),
  };
  return { ...verdict, language, article };
}

/** The story under its headline; under a guessed one where the page neither shows nor tells one that fits the story. */
function* readStory(layout: Layout, headline: Headline): Steps<Headline & { story: Story }> {
  const story = yield* findStory(layout, headline.block);
  const guess = headline.block || fits(headline.title, story) ? null : guessHeadline(story.body);
  if (!guess) return { ...headline, story };
  return { title: guess.text, block: guess, story: yield* findStory(layout, guess) };
}

function fits(title: string, { body }: Story): boolean {
  const words = [...wordsOf(title)];
  const told = wordsOf(sampleOf(body, LONGEST_SAMPLE));
  return words.length >= 3 && words.filter((word) => told.has(word)).length >= 0.4 * words.length;
}

/** The language of the story; of the whole page where there is too little story to tell by. */
function languageOf(page: readonly Block[], story: readonly Block[], declared: string): string {
  const text = sampleOf(story, LONGEST_SAMPLE);
  const told = text.length >= ENOUGH_TO_TELL ? text : sampleOf(page, LONGEST_SAMPLE);
  return identifyNarration(told.split('\n'), declared);
}

const ENOUGH_TO_TELL = 300;
const LONGEST_SAMPLE = 4000;

/** The lines that a page and its story begin with. */
function linesToTell(page: readonly Block[], { body }: Story): string[] {
  return [...page.slice(0, LINES_TO_TELL), ...body.slice(0, LINES_TO_TELL)].map(({ text }) =>
    text.slice(0, LONGEST_LINE_TO_TELL),
  );
}

const LINES_TO_TELL = 25;
const LONGEST_LINE_TO_TELL = 300;

/** The first lines, about so many characters of them. */
function sampleOf(blocks: readonly Block[], length: number): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text}\n`;
    if (text.length >= length) break;
  }
  return text;
}

/** The fields that are not null. */
function present<Key extends string>(fields: Record<Key, string | null>): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(fields) as Key[]) {
    const value = fields[key];
    if (value !== null) found[key] = value;
  }
  return found;
}
