import { newsText } from '../bench/news-text.ts';

/** A page to be measured, of our own making: the same at each run. */
export interface BenchPage {
  name: string;
  /** UTF-16 units of its text; about six make a word. */
  length: number;
  html(): string;
}

export const STORY: BenchPage = pageOf('story, 2,000 words', 12_000, 1);

/** About 1.8 bytes a unit. */
export const PAGES: readonly BenchPage[] = [
  STORY,
  pageOf('live blog, 30,000 words', 180_000, 2),
  pageOf('5 MB page', 2_750_000, 3),
];

/** A page that is hardly more than the coming of the reader. */
export const SHORTEST: BenchPage = pageOf('two lines', 300, 4);

function pageOf(name: string, length: number, seed: number): BenchPage {
  return { name, length, html: () => page(length, seed) };
}

/** As careless writers type: Arabic letters, and no half-spaces. */
function careless(text: string): string {
  return text.replaceAll('\u200c', ' ').replaceAll('ی', 'ي').replaceAll('ک', 'ك');
}

function page(length: number, seed: number): string {
  const paragraphs = newsText(length, seed)
    .trim()
    .split('\n')
    .map((text, index) => `<p>${index % 2 === 0 ? careless(text) : text}</p>`);
  return `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>خبر</title><body>
<article><h1>${newsText(40, seed).slice(0, 60)}</h1><time datetime="2024-11-06">۱۶ آبان ۱۴۰۳</time>${paragraphs.join('\n')}</article>`;
}
