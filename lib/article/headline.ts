import type { Steps } from '../text/steps.ts';
import { type Block, LINES_A_STEP } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import { overlap, wordsOf } from './likeness.ts';
import { plain } from './plain.ts';
import type { Structured } from './structured.ts';
import { zoneOf } from './zones.ts';

/** A story's title, and the line that shows it where there is one. */
export interface Headline {
  title: string;
  block: Block | null;
}

/**
 * The title as the page shows it. What the page tells machines finds the line; the line has the words, since
 * outlets correct a headline and forget the tags.
 */
export function* findHeadline(blocks: readonly Block[], structured: Structured): Steps<Headline> {
  const told = structured.headlines.map((headline) => withoutOutlet(headline, structured.publisher));
  const candidates = [...new Set([...told, ...structured.headlines.flatMap(mainPiece)])];
  const toldWords = candidates.map(wordsOf);
  const lengths = candidates.map(({ length }) => length);
  let best: Block | null = null;
  let bestScore = WEAKEST;
  for (const [index, block] of blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const { length } = block.text;
    if (length > LONGEST_TITLE) continue;
    const rank = headingRank(block.element);
    // Only a line of much the same length can be the same headline.
    const comparable = rank > 0 || lengths.some((other) => length > 0.7 * other && length < 1.4 * other);
    if (!comparable) continue;
    const words = wordsOf(block.text);
    const likeness = Math.max(0, ...toldWords.map((other) => overlap(other, words)));
    if (rank === 0 && likeness < 0.9) continue;
    const score = rank + 2.5 * likeness - (inList(block) || isSiteName(words, told) ? 2 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return { title: best?.text ?? told[0] ?? '', block: best };
}

/** A heading that nothing else speaks for must be of the first level, or of the second and named a title. */
const WEAKEST = 1.1;
const LONGEST_TITLE = 300;

/**
 * The title of a page that marks none and names none: among the first lines of what was taken for its story, the one
 * that is as long as a headline, ends in no full stop and has prose below it.
 */
export function guessHeadline(body: readonly Block[]): Block | null {
  const head = body.slice(0, 4);
  const at = head.findIndex(
    ({ text }, index) =>
      text.length >= 20 &&
      text.length <= 150 &&
      !/[.!:؛…»]$/.test(text) &&
      (body[index + 1]?.text.length ?? 0) > 100,
  );
  return head[at] ?? null;
}

/**
 * روتیتر: the short line right above the title, where it is marked as one, is a heading, or leads into the title
 * with a colon.
 */
export function findOverTitle(blocks: readonly Block[], title: Block | null): string | null {
  const above = title && blocks[blocks.indexOf(title) - 1];
  if (!above || above.text.length > LONGEST_OVER_TITLE || above.linked > above.text.length / 2) return null;
  const marked =
    namesAround(above).some((name) => OVER_TITLE_NAME.test(name)) || /^h[2-6]$/.test(above.element.localName);
  return marked || /[:؛]$/.test(above.text) || standsOver(above, title) ? above.text : null;
}

/** Whether a line that no name marks is one with the title: some words in its box, no number and no sentence. */
function standsOver(above: Block, title: Block): boolean {
  const box = above.element.contains(title.element) ? above.element : above.element.parentElement;
  return (
    box?.contains(title.element) === true &&
    above.linked === 0 &&
    above.text.split(' ').length >= 3 &&
    !/\p{N}|[.!؟]$/u.test(above.text) &&
    boilerplateOf(above.text) === null &&
    zoneOf(above.element) === null
  );
}

/** The classes and ids of the elements around a line's first text, up to its block. */
function namesAround({ nodes, element }: Block): string[] {
  const names: string[] = [];
  for (let at = nodes.find(({ data }) => /\S/.test(data))?.parentElement; at; at = at.parentElement) {
    names.push(`${at.getAttribute('class')} ${at.id} ${at.getAttribute('itemprop')}`);
    if (at === element) break;
  }
  return names;
}

const LONGEST_OVER_TITLE = 160;
const OVER_TITLE_NAME = /(?<![a-z])r(?:o?u|oo?)-?tit|up-?_?title|over-?line|kicker|sur-?title|titr-?rou?$/i;

/** A headline without the outlet's name that page systems put before or after it; whole when nothing else is left. */
export function withoutOutlet(headline: string, publisher: string | null): string {
  // Parts of the headline at even places, what separates them at odd ones.
  const pieces = headline.replace(LEADING_SEPARATOR, '').split(SEPARATOR);
  const outlet = wordsOf(publisher ?? '');
  const isOutlet = (part = '') =>
    OUTLET.test(plain(part)) || !/[\u0600-\u06ff]/.test(part) || overlap(outlet, wordsOf(part)) >= 0.6;
  let start = 0;
  let end = pieces.length;
  while (end - start > 1 && isOutlet(pieces[end - 1])) end -= 2;
  while (end - start > 1 && isOutlet(pieces[start])) start += 2;
  const kept = pieces.slice(start, end).join('').trim();
  return kept === '' ? headline : kept;
}

const SEPARATOR = /(\s+(?:[-–—|»•/]|::)\s+|\s*\|\s*)/;

/** The piece of a headline that is most of it: the headline itself, where the outlet beside it has an unknown name. */
function mainPiece(headline: string): string[] {
  const pieces = headline.split(SEPARATOR);
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length > 0.6 * headline.length && longest.length < headline.length ? [longest] : [];
}

/** The pieces of a headline that name an outlet: «روزنامه پگاه». */
export function outletsOf(headline: string): string[] {
  return headline.split(SEPARATOR).filter((piece) => OUTLET.test(plain(piece)));
}

const LEADING_SEPARATOR = /^[\s:|»•-]+/;

/** What names the outlet, or a newspaper's issue. */
const OUTLET =
  /^(?:خبرگزاری|خبر ?انلاین|روزنامه|پایگاه خبری|سایت خبری|شبکه خبری|باشگاه خبرنگاران|bbc|dw|ایرنا|ایسنا|تسنیم|مهر|فارس)(?:\s|$)|^(?:شماره|تاریخ) ?:? ?\d/i;

function headingRank(element: Element): number {
  const heading = element.closest('h1,h2,h3,h4,[itemprop~="headline"]');
  const rank = heading ? (RANKS.get(heading.localName) ?? 0.5) : 0;
  if (heading?.getAttribute('itemprop')?.includes('headline')) return rank + 0.5;
  return TITLE_NAME.test(`${element.getAttribute('class')} ${element.id}`) ? rank + 0.4 : rank;
}

const RANKS = new Map([
  ['h1', 1.5],
  ['h2', 0.8],
  ['h3', 0.5],
  ['h4', 0.3],
]);

const TITLE_NAME = /(?:^|[\s_-])(?:title|headline|titr|heading)(?:$|[\s_-])/i;

/** Whether a line is no more than a short part at an end of what the page calls itself: the site's name as a heading. */
function isSiteName(words: ReadonlySet<string>, headlines: readonly string[]): boolean {
  return headlines.some((headline) => {
    const parts = headline.split(SEPARATOR);
    if (parts.length < 3 || words.size > wordsOf(headline).size / 2) return false;
    return [parts[0], parts.at(-1)].some((part) => overlap(words, wordsOf(part ?? '')) === 1);
  });
}

function inList(block: Block): boolean {
  return block.linked > block.text.length / 2 && block.element.closest('h1') === null
    ? true
    : block.element.closest('li,aside,nav,footer') !== null || zoneOf(block.element) === 'related';
}
