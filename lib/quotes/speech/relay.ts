import { beginsSpeaker } from '../cast/begins.ts';
import { type Cast, findByName } from '../cast/cast.ts';
import type { Description } from '../cast/describe.ts';
import type { Range } from '../cast/phrase.ts';
import { GROUP_HEADS } from '../cast/roles.ts';
import { matchVerb } from '../cues/match.ts';
import { SAYING_PREPOSITIONS } from '../cues/phrases.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, formsIn, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import type { Construction } from './attribution.ts';
import { readParagraph } from './read.ts';

/** Another's speech at the head of what somebody says. Ranges are indices of the tokens it was found in. */
export interface Relay {
  tokens: readonly Token[];
  description: Description;
  content: Range;
}

/**
 * Second-hand speech: «خندان گفت: ستوده گفته است که |…|». The quote stays whole and the outer speaker's; the words
 * inside it are those of the one who is said to have said them. Only a speaker with a name or an office counts, and
 * only at the head of what is said: further on, a speaker tells what others say in passing. Null where there is none.
 */
export function relayIn(tokens: readonly Token[], content: Range, cast: Cast): Relay | null {
  if (!mayOpenSpeech(tokens, content)) return null;
  const near = tokens.slice(content.start, Math.min(content.end, content.start + NEAR));
  const attribution = readParagraph(near, () => false, LONGEST_SUBJECT).find(({ construction }) =>
    SAYS.has(construction),
  );
  if (!attribution) return null;
  const { subject, clause, content: said } = attribution;
  if (subject.kind !== 'described' || subject.description.media || clause.start > 0) return null;
  // «نباید فراموش کنیم که وزیر گفته است …»: not at the head.
  if (near.slice(0, subject.at.start).some(({ form }) => isFiniteVerb(form))) return null;
  if (!isSomebody(near, subject.at.start) && !isKnown(near, subject.description, cast)) return null;
  return { tokens: near, description: subject.description, content: said };
}

function isSomebody(tokens: readonly Token[], at: number): boolean {
  return beginsSpeaker(tokens, at) && !GROUP_HEADS.has(formAt(tokens, at));
}

/** «ترامپ گفته است»: a name that no list holds, of somebody whom the article names. */
function isKnown(tokens: readonly Token[], { name }: Description, cast: Cast): boolean {
  return name !== null && findByName(cast, formsIn(tokens, name)) !== undefined;
}

/** Whether a cue stands near enough to the head of a stretch; most stretches need not be read. */
function mayOpenSpeech(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start; at < Math.min(end, start + LONGEST_SUBJECT); at += 1)
    if (phraseLength(tokens, at, SAYING_PREPOSITIONS) > 0 || matchVerb(tokens, at)) return true;
  return false;
}

/** Speech is short where it only passes on another's. */
const NEAR = 120;
const LONGEST_SUBJECT = 24;
const SAYS: ReadonlySet<Construction> = new Set(['colon', 'marked', 'that', 'comma', 'bare', 'according']);
