import type { Steps } from '../text/steps.ts';
import { type Block, LINES_A_STEP } from './blocks.ts';
import { type Zone, zoneOf } from './zones.ts';

/** The lines of a page sorted out: which part of the page each belongs to, and how much prose is where. */
export interface Layout {
  blocks: readonly Block[];
  /** The zone a block is in, of those under an element where one is given; null in the story's own part. */
  zone(block: Block, under?: Element): Zone | null;
}

/** Looks at a page's lines once, so that each may be asked for its zone in constant time. */
export function* layOut(blocks: readonly Block[], title: Element | null): Steps<Layout> {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const weight = proseWeight(block);
    if (weight === 0) continue;
    total += weight;
    for (const element of ancestors(block.element)) prose.set(element, (prose.get(element) ?? 0) + weight);
  }
  const holdsStory = (element: Element, zone: Zone) =>
    (title !== null && element.contains(title)) ||
    (zone !== 'comments' && (prose.get(element) ?? 0) > 0.5 * Math.max(1, total));
  const zones = new Map<Element, Zone | null>();
  const own = (element: Element): Zone | null => {
    let zone = zones.get(element);
    if (zone === undefined) {
      zone = zoneOf(element);
      if (zone && holdsStory(element, zone)) zone = null;
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

/** How much connected prose a line is: its characters outside links, none for titles, labels and mostly linked lines. */
export function proseWeight(block: Block): number {
  const own = block.text.length - block.linked;
  if (own < 30 || block.linked > own || block.element.localName === 'h1') return 0;
  return /[.!؟?:؛»،]/.test(block.text) ? own : own / 3;
}

/** Zones that say more than any zone inside them. */
const ELSEWHERE: ReadonlySet<Zone> = new Set<Zone>(['comments', 'related', 'tags', 'ads']);

/** The element and what is around it. The bound keeps hostile depth from making the work quadratic. */
function* ancestors(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 256; depth++, at = at.parentElement) yield at;
}
