/**
 * A text, or as much of it as may be shown and an ellipsis. No word is broken, unless there is none that fits.
 *
 * @param most how much may be shown, in UTF-16 units
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  const shown = text.slice(0, space > 0 ? space : most);
  return `${shown.replace(HALF_A_PAIR, '').replace(STOPS, '')}…`;
}

/** What a cut between the two units of a character leaves. */
const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** Signs after which an ellipsis would look astray. */
const STOPS = /[\s.،؛:,;]+$/;
