import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { wordsInOrder } from '../../lib/article/likeness.ts';
import { readPage } from '../../lib/article/read.ts';
import { median, percent } from './measures.ts';
import type { BenchTable } from './table.ts';

const FIXTURES = new URL('../../tests/fixtures/pages/', import.meta.url);

/** How well, and how fast, Khana and two general extractors find the text of the fixtures' stories. */
export async function bench(): Promise<BenchTable> {
  const table = await compareOn(storiesOfFixtures());
  const caution =
    'Khana was built on these pages: its figures say that they still hold, those of the others how they do on such layouts.';
  return { ...table, note: `${table.note} ${caution}` };
}

/** A page and its story. */
interface StoryPage {
  html: string;
  url: string;
  title: string;
  paragraphs: string[];
  /** Neither rewarded nor punished: extractors differ on whether it is part of the text. */
  lead?: string | null;
}

/** The comparison on any pages. Each extractor gets a fresh document; parsing it is not measured. */
async function compareOn(pages: readonly StoryPage[]): Promise<BenchTable> {
  const rows: BenchTable['rows'] = [];
  for (const [name, extract] of EXTRACTORS) {
    // Once unmeasured: the first page would pay for compiling the extractor.
    for (const page of pages.slice(0, 3)) await extract(parse(page), page.url);
    const results: { f1: number; title: boolean; milliseconds: number }[] = [];
    for (const page of pages) {
      const document = parse(page);
      const started = performance.now();
      const { text, title } = await extract(document, page.url);
      const milliseconds = performance.now() - started;
      results.push({ f1: bodyF1(page, text), title: sameWords(page.title, title), milliseconds });
    }
    const f1s = results.map(({ f1 }) => f1);
    rows.push([
      name,
      percent(mean(f1s)),
      percent(Math.min(...f1s)),
      `${f1s.filter((f1) => f1 > 0.98).length}/${pages.length}`,
      `${results.filter(({ title }) => title).length}/${pages.length}`,
      Number(median(results.map(({ milliseconds }) => milliseconds)).toFixed(1)),
      Number(Math.max(...results.map(({ milliseconds }) => milliseconds)).toFixed(1)),
    ]);
  }
  return {
    title: 'The story of a page',
    note: `${pages.length} pages of stories. F1 of the words of the body, counted with their repetitions; a separate lead is neither rewarded nor punished. Milliseconds in jsdom, where every step through the document costs some ten times what it does in a browser.`,
    columns: ['extractor', 'mean F1', 'worst F1', 'F1 above 98', 'right title', 'ms, median', 'ms, worst'],
    rows,
  };
}

type Extract = (document: Document, url: string) => Extracted | Promise<Extracted>;

interface Extracted {
  text: string;
  title: string;
}

const EXTRACTORS: readonly (readonly [string, Extract])[] = [
  [
    'Khana',
    (document, url) => {
      const { article } = readPage(document, url);
      return { text: article?.paragraphs.join('\n') ?? '', title: article?.title ?? '' };
    },
  ],
  [
    // On a copy, as a content script would have to: it takes the document apart.
    'Readability',
    (document) => {
      const article = new Readability(document.cloneNode(true) as Document).parse();
      return { text: textOf(article?.content), title: article?.title ?? '' };
    },
  ],
  [
    'defuddle',
    async (document, url) => {
      const { content, title } = await Defuddle(document.cloneNode(true) as Document, url);
      return { text: textOf(content), title };
    },
  ],
];

function storiesOfFixtures(): StoryPage[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      html: readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8')),
    }))
    .filter(({ expected }) => expected.kind === 'story')
    .map(({ html, expected }) => ({ html, ...expected }));
}

function parse({ html, url }: StoryPage): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The text of a fragment of HTML, with a space where one element ends and the next begins. */
function textOf(html: string | null | undefined): string {
  return new JSDOM((html ?? '').replace(/</g, ' <')).window.document.body.textContent ?? '';
}

function bodyF1({ paragraphs, lead }: StoryPage, text: string): number {
  const body = paragraphs.join('\n');
  return Math.max(f1(body, text), lead ? f1(`${lead}\n${body}`, text) : 0);
}

function f1(want: string, got: string): number {
  const wanted = counts(want);
  const found = counts(got);
  let shared = 0;
  for (const [word, count] of wanted) shared += Math.min(count, found.get(word) ?? 0);
  const size = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / Math.max(1, size(wanted) + size(found));
}

function counts(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of wordsInOrder(text)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function sameWords(one: string, other: string): boolean {
  return wordsInOrder(one).join(' ') === wordsInOrder(other).join(' ');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
