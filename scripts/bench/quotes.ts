import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findQuotes, findQuotesInSteps } from '../../lib/quotes/find.ts';
import { median } from './measures.ts';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';

/** What finding the quotes of a story costs beside finding the story on its page. */
export async function bench(): Promise<BenchTable> {
  const stories = Array.from({ length: STORIES }, (_, seed) =>
    newsText(LENGTH, seed + 1)
      .split('\n')
      .filter(Boolean),
  );
  const first = milliseconds(() => findQuotes({ paragraphs: stories[0] ?? [] }));
  for (const paragraphs of stories.slice(0, WARM)) {
    findQuotes({ paragraphs });
    extract(paragraphs);
  }
  const times = stories.map((paragraphs) => ({
    quotes: milliseconds(() => findQuotes({ paragraphs })),
    page: extract(paragraphs),
  }));
  const quotes = median(times.map((time) => time.quotes));
  const page = median(times.map((time) => time.page));
  return {
    title: 'Finding quotes',
    note: `${STORIES} stories of ${LENGTH} characters of our own making, each also as a page of ${LINKS} links and one article: a thousand elements, as the pages of news agencies have. Milliseconds, median, in one run; jsdom makes a page some ten times dearer than a browser does. The hostile texts are 1 MB, in paragraphs of 50,000 characters.`,
    columns: ['what', 'ms', 'of Readability, %'],
    rows: [
      ['quotes of a story', round(quotes), round((100 * quotes) / page)],
      ['quotes of the first story, nothing compiled yet', round(first), ''],
      ['Readability on its page', round(page), 100],
      ['longest step of 30,000 words, the best of 10 for each', longestStep(newsText(LONG)).toFixed(2), ''],
      ...HOSTILE.map(([name, unit]) => {
        const paragraphs = Array.from({ length: 20 }, () => unit.repeat(50_000 / unit.length));
        return [`1 MB of ${name}`, Math.round(milliseconds(() => findQuotes({ paragraphs }))), ''];
      }),
    ],
  };
}

const STORIES = 40;
const LENGTH = 3000;
const LINKS = 450;
const WARM = 10;
/** UTF-16 units of some 30,000 words. */
const LONG = 170_000;
const HOSTILE = [
  ['«', '«'],
  ['colons', ':'],
  ['«وی گفت:»', 'وی گفت: '],
  ['«علی گفت که»', 'علی گفت که '],
] as const;

/** Milliseconds that Readability takes for the story on a page; parsing the page is not counted. */
function extract(paragraphs: readonly string[]): number {
  const links = Array.from(
    { length: LINKS },
    (_, at) => `<li><a href="/${at}">${paragraphs[0]?.slice(0, 40)}</a></li>`,
  );
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<body><nav><ul>${links.join('')}</ul></nav><article><h1>خبر</h1>${body}</article></body>`;
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return milliseconds(() => new Readability(document).parse());
}

/** The milliseconds that a page waits for the dearest step of a text, what disturbs single runs left out. */
function longestStep(text: string): number {
  const paragraphs = text.split('\n').filter(Boolean);
  const best: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const work = findQuotesInSteps({ paragraphs });
    for (let step = 0, done = false; !done; step += 1) {
      const taken = milliseconds(() => {
        done = work.next().done === true;
      });
      best[step] = Math.min(best[step] ?? taken, taken);
    }
  }
  return Math.max(...best);
}

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
