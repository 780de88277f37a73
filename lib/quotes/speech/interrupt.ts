import type { Cast } from '../cast/cast.ts';
import { findByName, findByRole } from '../cast/cast.ts';
import { subjectOf } from '../cast/subject.ts';
import { matchVerb } from '../cues/match.ts';
import type { Interrupts } from './read.ts';

/**
 * Tells sentences that break into direct speech: «وی افزود: …», or a speaker the article knows with a cue and a
 * colon. A speaker who tells what another said («او گفت …») does not break his own speech.
 */
export function interruptsFor(cast: Cast | null): Interrupts {
  return (tokens, sentence) => {
    const colon = cueColon(tokens, sentence.start, Math.min(sentence.end, sentence.start + NEAR));
    if (colon === null) return false;
    const subject = subjectOf(tokens, { start: sentence.start, end: colon });
    if (subject.kind === 'pronoun') return tokens[subject.at.start]?.form === 'وی';
    if (subject.kind !== 'described' || cast === null) return false;
    const { name, role } = subject.description;
    const forms = (range: { start: number; end: number }) =>
      tokens.slice(range.start, range.end).map((token) => token.form);
    if (name)
      return (
        findByName(
          cast.filter((figure) => figure.speaks),
          forms(name),
        ) !== undefined
      );
    return (
      role !== null &&
      findByRole(
        cast.filter((figure) => figure.speaks),
        forms(role),
      ) !== undefined
    );
  };
}

const NEAR = 40;

/** The first verb of speech with a colon between two tokens; null when none stands there. */
export function cueColon(tokens: Parameters<Interrupts>[0], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    const verb = matchVerb(tokens, at);
    if (verb && tokens[verb.end]?.form === ':') return at;
  }
  return null;
}
