import type { Steps } from '../text/steps.ts';
import { type Block, LINES_A_STEP } from './blocks.ts';
import { findBodyRoot } from './body.ts';
import { boilerplateOf, maybeDeskCode } from './boilerplate.ts';
import { isDateLine } from './date-line.ts';
import { type Layout, proseWeight } from './layout.ts';
import { plain } from './plain.ts';

/** The story's own lines, in reading order, and the lead where it stands apart from them. */
export interface Story {
  root: Element | null;
  body: Block[];
  lead: Block | null;
  /** The end mark (انتهای پیام) that closed the story, where there was one. */
  closed: string | null;
}

/** The story of a page: the lines under its body's root that are the story's own. */
export function* findStory(layout: Layout, title: Block | null): Steps<Story> {
  const root = yield* findBodyRoot(layout);
  if (!root) return { root, body: [], lead: null, closed: null };
  const inside: Block[] = [];
  for (const [index, block] of layout.blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    if (root.contains(block.element)) inside.push(block);
  }
  const titleAt = title ? inside.indexOf(title) : -1;
  const text = inside.slice(titleAt + 1);
  const lead = findLead(layout, root, title, inside.slice(0, Math.max(0, titleAt)), text);
  const own: Block[] = [];
  for (const [index, block] of text.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    if (block !== lead && layout.zone(block, root) === null && !isLinks(block)) own.push(block);
  }
  return { root, lead, ...(yield* withoutBoilerplate(own)) };
}

/**
 * The lead, where it is no paragraph of the body: marked as one at the head of the body or between title and body, or
 * prose there; or prose above the title, as aggregators have it.
 */
function findLead(
  layout: Layout,
  root: Element,
  title: Block | null,
  aboveTitle: readonly Block[],
  text: readonly Block[],
): Block | null {
  const marked = text
    .slice(0, LEAD_WITHIN)
    .find((block) => layout.zone(block, root) === 'lead' && !isLinks(block));
  if (marked) return marked;
  const { blocks } = layout;
  const from = title ? blocks.indexOf(title) + 1 : blocks.length;
  const until = text[0] ? blocks.indexOf(text[0]) : from;
  const between = blocks.slice(from, until).slice(0, LEAD_WITHIN);
  const lead = between.find((block) => {
    const zone = layout.zone(block);
    return zone === 'lead' || (zone === null && proseWeight(block) > 40 && !tellsOfItself(block.text));
  });
  return lead ?? aboveTitle.find((block) => proseWeight(block) > 60) ?? null;
}

/** Whether a line has the story's date, code or source: what stands around a story, not in it. */
function tellsOfItself(text: string): boolean {
  return boilerplateOf(text) !== null || NEWS_CODE.test(plain(text)) || isDateLine(text);
}

const LONGEST_CODE_LINE = 120;
const NEWS_CODE = /(?:کد|شناسه) ?(?:خبر|مطلب)/;

/** How many lines below the title, or into the body, a lead may be. */
const LEAD_WITHIN = 8;

function* withoutBoilerplate(blocks: readonly Block[]): Steps<Pick<Story, 'body' | 'closed'>> {
  const total = blocks.reduce((sum, block) => sum + proseWeight(block), 0);
  const body: Block[] = [];
  let closed: string | null = null;
  let read = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const kind = boilerplateOf(block.text);
    // An end mark in the first half ends a part, not the story: a live blog closes each of its posts.
    if (kind === 'end' && read >= total / 2) {
      closed = block.text;
      break;
    }
    if (kind !== null || isOwnDate(block, body.length === 0)) continue;
    if (body.length === 0 && block.text.length < LONGEST_CODE_LINE && NEWS_CODE.test(plain(block.text)))
      continue;
    read += proseWeight(block);
    body.push(block);
  }
  while (body.length > 1 && maybeDeskCode(body.at(-1)?.text ?? '')) body.pop();
  while (body.length > 1 && /^[\p{N}\p{P}\s]+$/u.test(body[0]?.text ?? '')) body.shift();
  if (closed) dropLostLinks(body);
  return { body, closed };
}

/** A line that only dates the story: above its text, or set as a time anywhere. Elsewhere a day heads a chronology. */
function isOwnDate({ text, nodes }: Block, aboveText: boolean): boolean {
  return (aboveText || nodes.every((node) => node.parentElement?.closest('time'))) && isDateLine(text);
}

/**
 * Drops headlines of other stories between the last paragraph and the end mark, where an aggregator lost their links:
 * short and without a full stop, after paragraphs that nearly all have one.
 */
function dropLostLinks(body: Block[]): void {
  const ended = body.filter((block) => SENTENCE_END.test(block.text)).length;
  const lost = body.slice(
    body.findLastIndex((block) => isHeadlineLong(block) || SENTENCE_END.test(block.text)) + 1,
  );
  if (
    lost.length > 0 &&
    lost.length <= MOST_LOST &&
    lost.length < body.length &&
    ended >= 0.75 * (body.length - lost.length)
  )
    body.splice(-lost.length);
}

/** More short lines than these are a list of the story's own: results, names, prices. */
const MOST_LOST = 3;

function isHeadlineLong({ text }: Block): boolean {
  return text.length > 100;
}

const SENTENCE_END = /[.!؟?؛:…»")\]][\s/*\u200c-\u200f]*$/;

function isLinks(block: Block): boolean {
  return block.linked >= 0.8 * block.text.length;
}
