import type { Block } from './blocks.ts';
import { findBodyRoot, type Layout, proseWeight } from './body.ts';
import { boilerplateOf, maybeDeskCode } from './boilerplate.ts';

/** The story's own lines, in reading order, and the lead where it stands apart from them. */
export interface Story {
  root: Element | null;
  body: Block[];
  lead: Block | null;
  /** The end mark (انتهای پیام) that closed the story, where there was one. */
  closed: string | null;
}

/** The story of a page: the lines under its body's root that are the story's own. */
export function findStory(layout: Layout, title: Block | null): Story {
  const root = findBodyRoot(layout);
  if (!root) return { root, body: [], lead: null, closed: null };
  const inside = layout.blocks.filter((block) => root.contains(block.element));
  const titleAt = title ? inside.indexOf(title) : -1;
  const before = inside.slice(0, titleAt + 1);
  const candidates = inside.slice(titleAt + 1);
  const lead =
    leadAmong(candidates, layout, root) ?? leadBetween(layout, title, root) ?? proseAmong(before, title);
  const own = candidates.filter(
    (block) => block !== lead && layout.zone(block, root) === null && !isLinks(block),
  );
  const { body, closed } = withoutBoilerplate(own);
  return { root, body, lead, closed };
}

function withoutBoilerplate(blocks: readonly Block[]): { body: Block[]; closed: string | null } {
  const total = blocks.reduce((sum, block) => sum + proseWeight(block), 0);
  const body: Block[] = [];
  let closed: string | null = null;
  let read = 0;
  for (const block of blocks) {
    const kind = boilerplateOf(block.text);
    // An end mark in the first half ends a part, not the story: a live blog closes each of its posts.
    if (kind === 'end' && read >= total / 2) {
      closed = block.text;
      break;
    }
    if (kind !== null) continue;
    read += proseWeight(block);
    body.push(block);
  }
  while (body.length > 1 && maybeDeskCode(body.at(-1)?.text ?? '')) body.pop();
  if (closed) dropLostLinks(body);
  return { body, closed };
}

/**
 * Headlines of other stories between the last paragraph and the end mark, where an aggregator lost their links:
 * short, without a full stop, after paragraphs that have one.
 */
function dropLostLinks(body: Block[]): void {
  const ended = body.filter((block) => SENTENCE_END.test(block.text)).length;
  if (ended < body.length * 0.5) return;
  while (body.length > 1) {
    const last = body.at(-1);
    if (!last || last.text.length > 110 || SENTENCE_END.test(last.text)) return;
    body.pop();
  }
}

const SENTENCE_END = /[.!؟?؛:…»")\]][\s\u200c-\u200f]*$/;

function isLinks(block: Block): boolean {
  return block.linked >= 0.8 * block.text.length;
}

function leadAmong(blocks: readonly Block[], layout: Layout, root: Element): Block | null {
  return blocks.slice(0, 4).find((block) => layout.zone(block, root) === 'lead' && !isLinks(block)) ?? null;
}

function leadBetween(layout: Layout, title: Block | null, root: Element): Block | null {
  if (!title) return null;
  const from = layout.blocks.indexOf(title) + 1;
  const first = layout.blocks.findIndex((block) => root.contains(block.element));
  const between = layout.blocks.slice(from, Math.max(from, first));
  return (
    between.find((block) => proseWeight(block) > 40 && [null, 'lead'].includes(layout.zone(block))) ?? null
  );
}

function proseAmong(blocks: readonly Block[], title: Block | null): Block | null {
  return blocks.find((block) => block !== title && proseWeight(block) > 60) ?? null;
}
