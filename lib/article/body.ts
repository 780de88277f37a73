import { isInline, isUnread } from '../page/elements.ts';
import type { Steps } from '../text/steps.ts';
import { type Block, LINES_A_STEP } from './blocks.ts';
import { type Layout, proseWeight } from './layout.ts';
import { zoneOf } from './zones.ts';

/**
 * The element that holds the story: the one with most prose directly in it, widened where sections of the story
 * stand side by side. A gallery may have no text but what it calls its introduction. Null when a page has no connected
 * prose.
 */
export function* findBodyRoot(layout: Layout): Steps<Element | null> {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const holders = new Map<Element, Element>();
  const count = ({ element }: Block, weight: number) => {
    // Once for each element: one that holds thousands of lines is not to be looked through for each of them.
    const holder = holders.get(element) ?? holderOf(element);
    holders.set(element, holder);
    add(holder, weight);
    add(holder.parentElement, weight / 2);
    add(holder.parentElement?.parentElement ?? null, weight / 6);
  };
  const leads: Block[] = [];
  let prose = 0;
  for (const [index, block] of layout.blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const weight = proseWeight(block);
    const zone = weight === 0 ? null : layout.zone(block);
    if (zone === 'lead') leads.push(block);
    if (weight === 0 || zone !== null) continue;
    prose += weight;
    count(block, weight);
  }
  if (prose < LEAST_PROSE) for (const block of leads) count(block, proseWeight(block));
  let best: Element | null = null;
  let bestScore = 0;
  for (const [index, [element, score]] of [...scores].entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const weighed = BODY_NAME.test(bodyNames(element)) ? score * 1.25 : score;
    if (weighed <= bestScore) continue;
    best = element;
    bestScore = weighed;
  }
  return best && (yield* widen(best, scores));
}

const LEAST_PROSE = 80;

const BODY_NAME =
  /articleBody|article-?(?:body|content|text)|(?:news|item|post|entry|story)[-_]?(?:body|text|content)|^(?:body|story)$/i;

function bodyNames(element: Element): string {
  return element.getAttribute('itemprop') ?? `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}

/** Sections of one make (posts of a live blog, pages of a long read) are one story. */
function* widen(best: Element, scores: ReadonlyMap<Element, number>): Steps<Element> {
  let root = best;
  for (
    let level = 0, element = best;
    level < 3 && element.parentElement;
    level++, element = element.parentElement
  ) {
    const own = scores.get(element) ?? 0;
    let twins = 0;
    for (const [index, sibling] of [...element.parentElement.children].entries()) {
      if (index % LINES_A_STEP === 0) yield;
      const score = scores.get(sibling) ?? 0;
      if (score > 0 && sibling !== element && sameMake(sibling, element)) twins += score;
    }
    // Articles side by side are posts whatever their length; other elements must weigh enough to be sections.
    if (twins > own / 2 || (twins > 0 && element.localName === 'article')) root = element.parentElement;
  }
  return root;
}

function sameMake(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.className === other.className && zoneOf(one) === null;
}

const CONTAINERS = new Set([
  'div',
  'article',
  'section',
  'td',
  'main',
  'body',
  'form',
  'center',
  'fieldset',
  'details',
]);

/** The container that a line's block stands in. A `<div>` of one line is a paragraph by another name. */
function holderOf(block: Element): Element {
  let holder = block;
  while (holder.parentElement && (!CONTAINERS.has(holder.localName) || isParagraph(holder))) {
    holder = holder.parentElement;
  }
  return holder;
}

function isParagraph(element: Element): boolean {
  if (element.localName !== 'div') return false;
  let child = element.firstElementChild;
  if (child?.localName === 'p' && child.nextElementSibling === null) return true;
  while (child && (isInline(child) || isUnread(child))) child = child.nextElementSibling;
  return child === null;
}
