import type { Block } from './blocks.ts';

/** A story as a page tells it. Text is the page's own, unmended, with white space collapsed and half-spaces kept. */
export interface Article {
  title: string;
  /** The civil day of publication where the outlet is, ISO 8601, null when the page does not say. */
  published: string | null;
  byline: string | null;
  paragraphs: string[];
  /** The live nodes behind `paragraphs`, one block for each, in the same order. */
  blocks?: Block[];
  /** روتیتر: the short line above the title. */
  overTitle?: string;
  /** The summary between title and body, where it is not a paragraph of the body. */
  lead?: string;
  /** The outlet or agency, in the page's own words. */
  outlet?: string;
  /** The civil day of the last update, ISO 8601. */
  updated?: string;
  canonical?: string;
}
