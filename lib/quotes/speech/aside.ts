import type { Range } from '../cast/phrase.ts';
import { ASIDE_LINKS, ASIDES } from '../cues/phrases.ts';
import { PREPOSITIONS } from '../words/classes.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';

/**
 * «با بیان اینکه |Y|، گفت: Z»: the tokens of Y, which the same speaker said on the way to Z; null when the clause
 * before a cue holds none.
 */
export function asideIn(tokens: readonly Token[], { start, end }: Range): Range | null {
  for (let at = Math.max(start, end - LONGEST); at < end; at += 1) {
    const link = at + phraseLength(tokens, at, ASIDES);
    if (link === at) continue;
    const said = link + phraseLength(tokens, link, ASIDE_LINKS);
    if (said === link) continue;
    const aside = { start: said, end: endOfAside(tokens, said, end) };
    return aside.end - aside.start >= FEWEST && endsInVerb(tokens, aside) ? aside : null;
  }
  return null;
}

const LONGEST = 120;
const FEWEST = 4;

/** Before the comma that parts it from the cue, or before another participle clause: «… است و با اشاره به …». */
function endOfAside(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (!isFiniteVerb(formAt(tokens, at - 1))) continue;
    const form = formAt(tokens, at);
    if ((form === '،' || form === 'و') && PREPOSITIONS.has(formAt(tokens, at + 1))) return at;
  }
  return formAt(tokens, end - 1) === '،' ? end - 1 : end;
}

function endsInVerb(tokens: readonly Token[], { end }: Range): boolean {
  return isFiniteVerb(formAt(tokens, end - 1)) || isFiniteVerb(formAt(tokens, end - 2));
}
