import { apart, type Block } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import { isDetails } from './details.ts';
import { type Layout, proseWeight } from './layout.ts';
import { isLinks } from './lines.ts';

/** Where a story's lead may stand. */
interface LeadPlaces {
  root: Element;
  title: Block | null;
  /** The lines of the story's element above the title and below it. */
  above: readonly Block[];
  below: readonly Block[];
}

/**
 * The lead, where it is no paragraph of the body: named so before the text begins, or what stands between title and
 * body; or prose above the title, as aggregators have it. Null where there is none.
 */
export function findLead(layout: Layout, { root, title, above, below }: LeadPlaces): Block | null {
  for (const block of below.slice(0, LEAD_WITHIN)) {
    const zone = layout.zone(block, root);
    if (zone === 'lead' && !isLinks(block)) return block;
    if (zone === null && proseWeight(block) > ENOUGH_PROSE) break;
  }
  const { blocks } = layout;
  const from = title ? blocks.indexOf(title) + 1 : blocks.length;
  const until = below[0] ? blocks.indexOf(below[0]) : from;
  const between = blocks.slice(from, until).slice(0, LEAD_WITHIN);
  return (
    between.find((block) => layout.zone(block) === 'lead' && !isLinks(block)) ??
    between.find((block) => layout.zone(block) === null && mayLead(block)) ??
    above.find((block) => proseWeight(block) > LONG_PROSE) ??
    null
  );
}

/** How many lines below the title, or into the body, a lead may be. */
const LEAD_WITHIN = 8;
const ENOUGH_PROSE = 40;
const LONG_PROSE = 60;

/** A line between title and body that says something of its own: prose, or a heading of several words. */
function mayLead(block: Block): boolean {
  const isHeading = /^h[2-6]$/.test(block.element.localName) && block.text.split(' ').length >= 5;
  if (!isHeading && proseWeight(block) <= ENOUGH_PROSE) return false;
  return !isLinks(block) && !tellsOfItself(block);
}

/** Whether a line has the story's date, code or source: what stands around a story, not in it. */
function tellsOfItself(block: Block): boolean {
  return boilerplateOf(block.text) !== null || isDetails(apart(block));
}
