import type { Range } from '../cast/phrase.ts';
import type { Subject } from '../cast/subject.ts';

/** How a text attributes words: which construction announces them. */
export type Construction =
  | 'colon' // گفت: …
  | 'marked' // گفت «…»
  | 'after' // «…»، گفت.
  | 'that' // گفت که …
  | 'comma' // گفت، …
  | 'bare' // گفت …
  | 'according' // به گفته X، …
  | 'as-said' // آنطور که X گفته، …
  | 'demand' // خواستار … شد
  | 'request' // از … خواست …
  | 'document' // در این بیانیه آمده است: …
  | 'report'; // «از … خبر داد»: tells who spoke, and quotes nothing

/** Speech found in one paragraph. Ranges are indices of its tokens. */
export interface Attribution {
  construction: Construction;
  cue: Range;
  content: Range;
  subject: Subject;
  /** The tokens of the clause before the cue. */
  clause: Range;
  /** Where no name stands, the subjects of the sentences before it, the nearest first: «صدری به وین رفت. او گفت …». */
  antecedents: readonly Subject[];
  /** Direct speech that ran to the paragraph's end with no mark to close it: the next paragraph may go on. */
  open: boolean;
  /** An opening mark that this paragraph does not close. */
  unclosed: boolean;
}

/** An attribution that ends where its content does, and before which nothing has been looked at. */
export function attributed(
  found: Pick<Attribution, 'construction' | 'cue' | 'content' | 'subject' | 'clause'>,
): Attribution {
  return { ...found, antecedents: [], open: false, unclosed: false };
}
