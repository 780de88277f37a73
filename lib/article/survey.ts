import type { Steps } from '../text/steps.ts';
import { apart, type Block, LINES_A_STEP } from './blocks.ts';
import { type Layout, proseWeight } from './layout.ts';
import { NEWSROOM_SECTIONS, PAGE_MARKS, SPEECH } from './marks.ts';
import { plain } from './plain.ts';
import type { Story } from './story.ts';

/** What a page's lines hold that tells a story from other pages, counted once over all of them. */
export interface Survey {
  /** The rules of `PAGE_MARKS` that a line answers to, each with the first such line. */
  marks: ReadonlyMap<string, string>;
  /** Sections of a newsroom that the page links to. */
  sections: ReadonlySet<string>;
  /** Lines that are links to other stories by their length: on all of the page, and in the story's element. */
  headlines: number;
  headlinesInBody: number;
  /** Characters in links. */
  linked: number;
  /** The first verbs of reported speech in the story. */
  speech: readonly string[];
  /** How much prose the story has, and in how many paragraphs. */
  prose: number;
  paragraphs: number;
}

/** Looks through a page's lines, and through its story's. */
export function* surveyLines(layout: Layout, { root, body }: Story): Steps<Survey> {
  const marks = new Map<string, string>();
  const sections = new Set<string>();
  const counts = { headlines: 0, headlinesInBody: 0, linked: 0, prose: 0, paragraphs: 0 };
  for (const [index, block] of layout.blocks.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    counts.linked += block.linked;
    if (isHeadline(block)) {
      counts.headlines++;
      if (root?.contains(block.element) && layout.zone(block, root) === null) counts.headlinesInBody++;
    }
    if (block.text.length >= LONGEST_SECTION) continue;
    const text = plain(block.linked > 0 ? apart(block) : block.text);
    if (block.text.length < LONGEST_MARK) noteMarks(text, block.linked > 0, marks);
    if (block.linked === 0) continue;
    for (const word of text.split(' ')) if (NEWSROOM_SECTIONS.has(word)) sections.add(word);
  }
  const speech: string[] = [];
  for (const [index, block] of body.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    const weight = proseWeight(block);
    counts.prose += weight;
    if (weight > 0) counts.paragraphs++;
    if (speech.length < ENOUGH_SPEECH) speech.push(...(plain(block.text).match(SPEECH) ?? []));
  }
  return { marks, sections, speech: speech.slice(0, ENOUGH_SPEECH), ...counts };
}

const LONGEST_MARK = 120;
const LONGEST_SECTION = 200;
const ENOUGH_SPEECH = 3;

function noteMarks(line: string, isLinked: boolean, marks: Map<string, string>): void {
  for (const { rule, pattern, unlinked } of PAGE_MARKS) {
    if (!marks.has(rule) && !(unlinked && isLinked) && pattern.test(line)) marks.set(rule, line);
  }
}

function isHeadline({ text, linked }: Block): boolean {
  return linked >= 25 && linked >= 0.8 * text.length;
}
