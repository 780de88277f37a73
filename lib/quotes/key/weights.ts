/**
 * What makes a quote key, in the order of what it is worth: what the headline claims, then verbatim words, a voice
 * not yet heard, early words and numbers; what a better quote says too, a lead that the body repeats and a scrap of
 * speech count less.
 */
export const WEIGHTS = {
  headline: 3,
  verbatim: 0.6,
  otherVoice: 0.5,
  early: 0.6,
  number: 0.45,
  short: -0.6,
  repeated: -1,
  alike: -1.5,
} as const;

/** A reason for a quote's place, by name. */
export type KeyRule = keyof typeof WEIGHTS;
