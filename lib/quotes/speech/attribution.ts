import type { Range } from '../cast/phrase.ts';
import type { Subject } from '../cast/subject.ts';

/** How a text attributes words: which construction announces them. */
export type Construction =
  | 'colon' // گفت: …
  | 'marked' // گفت «…»
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
  /** For a pronoun, the subject of the sentence before it in the paragraph: «صدری به وین رفت. او گفت …». */
  antecedent: Subject | null;
  /** Direct speech that ran to the paragraph's end with no mark to close it: the next paragraph may go on. */
  open: boolean;
  /** An opening mark that this paragraph does not close. */
  unclosed: boolean;
  /** The tokens of the clause before the cue. */
  clause: Range;
}
