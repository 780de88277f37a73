import type { Steps } from '../text/steps.ts';
import { apart, type Block, LINES_A_STEP } from './blocks.ts';
import { findBodyRoot } from './body.ts';
import { boilerplateOf, maybeDeskCode } from './boilerplate.ts';
import { isDateLine } from './date-line.ts';
import { isDetails } from './details.ts';
import { type Layout, proseWeight } from './layout.ts';
import { findLead } from './lead.ts';
import { endsSentence, isLinks } from './lines.ts';
import { signatureOf } from './signature.ts';

/** The story's own lines, in reading order, and the lead where it stands apart from them. */
export interface Story {
  root: Element | null;
  body: Block[];
  lead: Block | null;
  /** The end mark (انتهای پیام) that closed the story, where there was one. */
  closed: string | null;
  /** The name that signed the story below its text. */
  signature: string | null;
}

/** The story of a page: the lines under its body's root that are the story's own. */
export function* findStory(layout: Layout, title: Block | null): Steps<Story> {
  const root = yield* findBodyRoot(layout);
  if (!root) return { root, body: [], lead: null, closed: null, signature: null };
  const inside: Block[] = [];
  for (const [index, block] of layout.blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    if (root.contains(block.element)) inside.push(block);
  }
  const titleAt = title ? inside.indexOf(title) : -1;
  const text = inside.slice(titleAt + 1);
  const lead = findLead(layout, { root, title, above: inside.slice(0, Math.max(0, titleAt)), below: text });
  const own: Block[] = [];
  for (const [index, block] of text.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    if (block === lead || isLinks(block) || headsLinks(text, index, root)) continue;
    const zone = layout.zone(block, root);
    // Once the text has begun, what is named like a lead is a sub-headline.
    if (zone === null || (zone === 'lead' && own.length > 0)) own.push(block);
  }
  return { root, lead, ...(yield* withoutBoilerplate(own)) };
}

function* withoutBoilerplate(blocks: readonly Block[]): Steps<Pick<Story, 'body' | 'closed' | 'signature'>> {
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
    if (kind !== null || (body.length === 0 ? isDetails(apart(block)) : isOwnDate(block))) continue;
    read += proseWeight(block);
    body.push(block);
  }
  while (body.length > 1 && maybeDeskCode(body.at(-1)?.text ?? '')) body.pop();
  while (body.length > 1 && /^[\p{N}\p{P}\s]+$/u.test(body[0]?.text ?? '')) body.shift();
  if (closed) dropLostLinks(body);
  const last = body.length > 1 ? body.at(-1) : undefined;
  const signature = last && endsSentence(body.at(-2)?.text ?? '') ? signatureOf(last) : null;
  if (signature !== null) body.pop();
  return { body, closed, signature };
}

/** A line that dates the story and is set as a time. Elsewhere in the text a day heads a chronology. */
function isOwnDate({ text, nodes }: Block): boolean {
  return nodes.every((node) => node.parentElement?.closest('time')) && isDateLine(text);
}

/** Whether a line heads a list of links, which are left out: «پرفروش‌ترین کتاب‌ها», and the books. */
function headsLinks(lines: readonly Block[], index: number, root: Element): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || !isLinks(next) || line.text.length > LONGEST_HEADING) return false;
  if (/[.!؟?]$/.test(line.text)) return false;
  let end = index + 2;
  for (let after = lines[end]; after && isLinks(after); after = lines[end]) end++;
  if (next.element.localName === 'li' && end > index + 2) return true;
  // One link, or links that are no list, must share a box with the line that holds nothing else.
  return [line.element, line.element.parentElement].some(
    (box) => box && box !== root && box.contains(next.element) && !box.contains(lines[end]?.element ?? null),
  );
}

const LONGEST_HEADING = 60;

/**
 * Drops headlines of other stories between the last paragraph and the end mark, where an aggregator lost their links:
 * short and without a full stop, after paragraphs that nearly all have one.
 */
function dropLostLinks(body: Block[]): void {
  const ended = body.filter((block) => endsSentence(block.text)).length;
  const lost = body.slice(
    body.findLastIndex((block) => isHeadlineLong(block) || endsSentence(block.text)) + 1,
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
