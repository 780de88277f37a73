import { newsText } from '../bench/news-text.ts';

/** A page to be measured, of our own making: the same at each run. */
export interface BenchPage {
  name: string;
  html(): string;
}

/** About six UTF-16 units a word; about 1.8 bytes a unit. */
export const PAGES: readonly BenchPage[] = [
  { name: 'story, 2,000 words', html: () => page(12_000, 1) },
  { name: 'live blog, 30,000 words', html: () => page(180_000, 2) },
  { name: '5 MB page', html: () => page(2_750_000, 3) },
];

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
