import type { Block } from './blocks.ts';

/** Whether a line is a link to elsewhere, or several. */
export function isLinks(block: Block): boolean {
  return block.linked >= 0.8 * block.text.length;
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

const SENTENCE_END = /[.!؟?؛:…»")\]][\s/*\u200c-\u200f]*$/;
