/** The half-space (نیم‌فاصله), U+200C ZERO WIDTH NON-JOINER. */
export const HALF_SPACE = '\u200c';

/** Letters of the Persian alphabet that do not join the letter after them. */
export const NON_JOINING_LETTERS = new Set('اآأإٱدذرزژوؤةۀء');

/** Marks that steer the direction of text and have no width. */
export const DIRECTION_MARKS = new Set(
  '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
);
