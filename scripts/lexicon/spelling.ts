/** The letters of a spelling whose half-spaces are written "-". */
export function lettersOf(spelling: string): string {
  return spelling.replaceAll('-', '');
}

/** The half-spaces of a spelling as split bits: bit i for one after letter i, counted from 1. */
export function splitsOf(spelling: string): number {
  let splits = 0;
  let letters = 0;
  for (const letter of spelling) {
    if (letter === '-') splits |= 1 << letters;
    else letters += 1;
  }
  return splits;
}
