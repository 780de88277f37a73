import { type Block, breaksLine } from './blocks.ts';
import { type Zone, zoneOf } from './zones.ts';

/** Where a page's story is: the element that holds its text, and the lines in it that are prose of the story. */
export interface Body {
  root: Element;
  blocks: Block[];
}

/** The lines of a page sorted out: which part of the page each belongs to, and how much prose is where. */
export interface Layout {
  blocks: readonly Block[];
  /** The zone a block is in, of those under an element where one is given; null in the story's own part. */
  zone(block: Block, under?: Element): Zone | null;
}

/** Looks at a page's lines once, so that each may be asked for its zone in constant time. */
export function layOut(blocks: readonly Block[], title: Element | null): Layout {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const weight = proseWeight(block);
    total += weight;
    for (const element of ancestors(block.element)) prose.set(element, (prose.get(element) ?? 0) + weight);
  }
  const zones = new Map<Element, Zone | null>();
  const own = (element: Element): Zone | null => {
    let zone = zones.get(element);
    if (zone === undefined) {
      zone = zoneOf(element);
      const share = (prose.get(element) ?? 0) / Math.max(1, total);
      const holdsStory = (title !== null && element.contains(title)) || (zone !== 'comments' && share > 0.5);
      if (holdsStory) zone = null;
      zones.set(element, zone);
    }
    return zone;
  };
  return {
    blocks,
    zone(block, under) {
      let nearest: Zone | null = null;
      for (const element of ancestors(block.element)) {
        if (element === under) break;
        const zone = own(element);
        // The name of an author among the comments belongs to the comments.
        if (zone && ELSEWHERE.has(zone)) return zone;
        nearest ??= zone;
      }
      return nearest;
    },
  };
}

/** Zones that say more than any zone inside them. */
const ELSEWHERE: ReadonlySet<Zone> = new Set<Zone>(['comments', 'related', 'tags', 'ads']);

/**
 * The element that holds the story: the one with most prose directly in it, widened where sections of the story
 * stand side by side. Null when a page has no connected prose.
 */
export function findBodyRoot(layout: Layout): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const holders = new Map<Element, Element>();
  for (const block of layout.blocks) {
    const weight = proseWeight(block);
    if (weight === 0 || layout.zone(block) !== null) continue;
    // Once for each element: one that holds thousands of lines is not to be looked through for each of them.
    const holder = holders.get(block.element) ?? holderOf(block.element);
    holders.set(block.element, holder);
    add(holder, weight);
    add(holder.parentElement, weight / 2);
    add(holder.parentElement?.parentElement ?? null, weight / 6);
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const weighed = BODY_NAME.test(bodyNames(element)) ? score * 1.25 : score;
    if (weighed > bestScore) {
      best = element;
      bestScore = weighed;
    }
  }
  return best && widen(best, scores);
}

/** How much connected prose a line is: its characters outside links, none for labels and mostly linked lines. */
export function proseWeight(block: Block): number {
  const own = block.text.length - block.linked;
  if (own < 30 || block.linked > own) return 0;
  return /[.!؟?:؛»،]/.test(block.text) ? own : own / 3;
}

const BODY_NAME =
  /articleBody|article-?(?:body|content|text)|(?:news|item|post|entry|story)[-_]?(?:body|text|content)|^(?:body|story)$/i;

function bodyNames(element: Element): string {
  return element.getAttribute('itemprop') ?? `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}

/** Sections of one make (posts of a live blog, pages of a long read) are one story. */
function widen(best: Element, scores: ReadonlyMap<Element, number>): Element {
  let root = best;
  for (
    let level = 0, element = best;
    level < 3 && element.parentElement;
    level++, element = element.parentElement
  ) {
    const own = scores.get(element) ?? 0;
    let twins = 0;
    for (const sibling of element.parentElement.children) {
      if (sibling !== element && sameMake(sibling, element)) twins += scores.get(sibling) ?? 0;
    }
    if (twins > own / 2) root = element.parentElement;
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
  while (child && !breaksLine(child)) child = child.nextElementSibling;
  return child === null;
}

/** The element and what is around it. The bound keeps hostile depth from making the work quadratic. */
function* ancestors(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 256; depth++, at = at.parentElement) yield at;
}
