import type { Token } from '../words/tokens.ts';
import type { Cast } from './cast.ts';
import type { Figure } from './figure.ts';
import type { Subject } from './subject.ts';

/** What is known when a subject is resolved. */
export interface Scene {
  cast: Cast;
  /** Who spoke last. */
  last: Figure | null;
  /** Which body did. */
  lastBody: Figure | null;
  /** The figure that the article as a whole is about, for «وی» before anybody has spoken. */
  leading: Figure | null;
}

/** A subject where it stands. */
export interface Standing {
  text: string;
  tokens: readonly Token[];
  subject: Subject;
  /** The subjects of the sentences before it in the paragraph, the nearest first. */
  antecedents: readonly Subject[];
  /** Words of the subject are quoted, and not only reported on. */
  speaks: boolean;
  /** The attribution goes on from the one before it: «در پایان افزود:». */
  continues: boolean;
  /** The verb says that several speak: «گفته‌اند که …». */
  plural: boolean;
  /** The narrator brings the source in beside others: «به گفته رئیس …». */
  cited: boolean;
}
