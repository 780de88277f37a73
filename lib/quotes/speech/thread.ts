import { beginsSpeaker } from '../cast/begins.ts';
import type { Figure } from '../cast/figure.ts';
import type { Range } from '../cast/phrase.ts';
import { DOCUMENTS } from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { closeOfWhole, markedSpans } from '../words/marks.ts';
import type { Token } from '../words/tokens.ts';
import { isFiniteVerb, isFirstPerson } from '../words/verbs.ts';
import type { Attribution } from './attribution.ts';
import { endsInQuestion } from './labels.ts';
import { isTail, opensNarration } from './narration.ts';

/** Speech that the end of a paragraph left open. */
export interface Thread {
  figure: Figure | null;
  cue: string;
  /** A mark was opened; a paper is being read out; or only a colon was set. */
  holds: 'mark' | 'paper' | 'colon';
  /** A paper is read out, which may open with an invocation and a salutation. */
  letter: boolean;
  /** Some of the speech stands in an earlier paragraph. */
  begun: boolean;
  /** A paragraph since has shown that it goes on. */
  proved: boolean;
}

/** The tokens of a paragraph that go on with speech; `ends` when the speech ends in them. */
export interface Continuation extends Range {
  ends: boolean;
}

/** The telling words that a headline puts into its speaker's mouth; empty when it quotes nobody. */
export type Headline = ReadonlySet<string>;

/**
 * The tokens of a paragraph that go on with open speech, and whether it ends in them; null when it is over. Without
 * a mark a paragraph goes on only when something in it shows so: real news mostly falls back to the narrator.
 *
 * @param ahead the attributions of the paragraphs after it
 */
export function goesOn(
  thread: Thread,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  headline: Headline,
  ahead: readonly (readonly Attribution[])[],
): Continuation | null {
  if (isTail(tokens)) return null;
  const narration = opensNarration(tokens);
  const whole = { start: 0, end: tokens.length, ends: false };
  if (thread.holds === 'mark') {
    const close = strayClose(tokens);
    if (close !== null) return { start: 0, end: close, ends: true };
    return attributions.some(quotes) || narration ? null : whole;
  }
  if (thread.holds === 'paper') {
    // «نوری گفت:» and a paragraph of his; the next tells what others say.
    const told = thread.begun && !thread.letter;
    const close = strayClose(tokens);
    if (close !== null) return { start: 0, end: close, ends: true };
    if (
      narration ||
      namesFigure(tokens, thread.figure) ||
      (attributions.length > 0 && pointsAtPaper(tokens)) ||
      attributions.some(
        ({ construction, subject }) =>
          construction === 'colon' ||
          construction === 'document' ||
          (told &&
            construction === 'that' &&
            subject.kind === 'described' &&
            beginsSpeaker(tokens, subject.at.start)),
      )
    )
      return null;
    // A letter's salutation is passed over; a list or a table is no speech.
    if (!isProse(tokens)) return thread.letter ? { start: 0, end: 0, ends: false } : null;
    return throughMarks(tokens, thread) ?? whole;
  }
  if (attributions.length > 0 || narration || namesFigure(tokens, thread.figure)) return null;
  const between = ahead.some(
    ([first]) => first?.construction === 'colon' && first.subject.kind !== 'dropped',
  );
  const shown =
    speaksOfSelf(tokens) || echoes(tokens, headline) || (between && (thread.proved || linksBack(tokens)));
  return shown && endsProse(tokens) && !endsInQuestion(tokens) ? whole : null;
}

/** «سازمان در این بیانیه ادعا کرده که …»: the narrator speaks of the paper. */
function pointsAtPaper(tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, NEAR)
    .some(({ form }, at) => form === 'این' && DOCUMENTS.has(tokens[at + 1]?.form ?? ''));
}

const NEAR = 12;

function quotes({ construction }: Attribution): boolean {
  return construction !== 'report';
}

/** Past the mark that a paragraph opens with, and up to the one that closes it at its end; null without a mark. */
function throughMarks(tokens: readonly Token[], { letter }: Thread): Continuation | null {
  if (!OPENING.has(tokens[0]?.form ?? '')) return null;
  const close = closeOfWhole(tokens);
  if (close !== null) return { start: 1, end: close, ends: !letter };
  return markedSpans(tokens).get(0)?.close === null ? { start: 1, end: tokens.length, ends: false } : null;
}

const OPENING = new Set(['«', '"', '“']);

/** A letter has sentences, or its invocation; a list or a table has not. */
function isProse(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.form === 'بسم' ||
    (tokens.some(({ form }) => isFiniteVerb(form) || isFirstPerson(form)) &&
      (endsProse(tokens) || tokens.length > FEW))
  );
}

/** A line of fewer words and no mark at its end is an item or a heading. */
const FEW = 20;

/** The closing mark that closes what an earlier paragraph opened. */
function strayClose(tokens: readonly Token[]): number | null {
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.form === '«') depth += 1;
    if (tokens[at]?.form === '»') depth -= 1;
    if (depth < 0) return at;
  }
  return null;
}

function speaksOfSelf(tokens: readonly Token[]): boolean {
  let quoted = 0;
  for (const token of tokens) {
    if (token.form === '«') quoted += 1;
    else if (token.form === '»') quoted -= 1;
    else if (quoted <= 0 && isFirstPerson(token.form)) return true;
  }
  return false;
}

/** Whether a paragraph holds what the headline has its speaker say. */
function echoes(tokens: readonly Token[], headline: Headline): boolean {
  if (headline.size < 3) return false;
  const forms = new Set(tokens.map((token) => token.form));
  let shared = 0;
  for (const form of headline) if (forms.has(form)) shared += 1;
  return shared >= headline.size * 0.8;
}

/** A narrator speaks of the speaker by name; a speaker does not. */
function namesFigure(tokens: readonly Token[], figure: Figure | null): boolean {
  // The last word of a body's name («… اسلامی») is anybody's.
  const family = figure?.body ? undefined : figure?.nameForms.at(-1);
  return tokens.some((token, at) => token.form === family || (at === 0 && token.form === 'وی'));
}

/** Whether a paragraph opens with a word that carries an argument on. */
function linksBack(tokens: readonly Token[]): boolean {
  return LINKS.has(tokens[0]?.form ?? '');
}

const LINKS = formSet(
  'البته یعنی زیرا چون بنابراین چراکه چرا لذا وقتی اگر اما ولی همچنین پس درواقع متاسفانه خوشبختانه حالا مثلا',
);

/** A heading between paragraphs has no mark at its end. */
function endsProse(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.mark === true || tokens.length > 30;
}
