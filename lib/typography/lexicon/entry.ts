/**
 * What the lexicon knows of one spelling without half-spaces, in 32 bits: the low 20 say where its half-spaces
 * belong (bit i: after letter i, counted from 1), the others say what it is.
 */
export const SPLITS = 0x000fffff;

/** A word in its own right: it is left as it is, and endings may follow it. */
export const WORD = 1 << 20;
/** It ends in a silent he (خانه), after which clitics stand apart (خانه‌ای). */
export const SILENT_HE = 1 << 21;
/** An adjective that takes تر and ترین. */
export const ADJECTIVE = 1 << 22;
/** A noun that بی goes before (بی‌نظیر). */
export const WITHOUT = 1 << 23;
/** The past stem of a verb (رفت). */
export const PAST_STEM = 1 << 24;
/** The present stem of a verb (رو). */
export const PRESENT_STEM = 1 << 25;
/** A form that stands after می as it is (می‌توان, می‌شه). */
export const VERB_FORM = 1 << 26;
/**
 * Either Xها+ی or Xه+ای (خانهای): its neighbours decide. In place of splits it has a prior: how many times likelier
 * the plural is on its own, as a power of two, plus `EVEN`.
 */
export const AMBIGUOUS = 1 << 27;
export const EVEN = 8;
/** A compound that is never right with a space in it. */
export const NEVER_APART = 1 << 28;
/** It may lean on the word after it: a prefix (می, بی), or the first part of such a compound. */
export const FIRST_PART = 1 << 29;
/** An ending that may lean on the word before it, if a space parts them (ها, ترین). */
export const ENDING = 1 << 30;
