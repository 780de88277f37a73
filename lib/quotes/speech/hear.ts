import { resolve, type Scene } from '../cast/resolve.ts';
import { goesOnSaying } from '../cues/going-on.ts';
import type { Token } from '../words/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Turn } from './interview.ts';
import { type Continuation, goesOn, type Headline, type Thread } from './thread.ts';
import { cueText, type Paragraph, type Utterance, utteranceOf } from './utterance.ts';

/** What is to be heard: an article's paragraphs and what is known of them. */
export interface Hearing {
  paragraphs: readonly Paragraph[];
  headline: Headline;
  turns: readonly (Turn | null)[];
  /** Who gives the answer of a turn. */
  interviewee: (turn: Turn) => Utterance['figure'];
  /** What each paragraph attributes to whom; none in a turn. */
  attributions: readonly (readonly Attribution[])[];
}

/** What an article's paragraphs say and who says it, in order. The scene goes on as it is heard. */
export function hear(
  { paragraphs, headline, turns, interviewee, attributions: read }: Hearing,
  scene: Scene,
): Utterance[] {
  const heard: Utterance[] = [];
  let thread: Thread | null = null;
  for (const [para, paragraph] of paragraphs.entries()) {
    const turn = turns[para];
    const attributions = read[para] ?? [];
    const range: Continuation | null =
      turn || !thread
        ? null
        : goesOn(thread, paragraph.tokens, attributions, headline, read.slice(para + 1, para + 1 + AHEAD));
    if (turn) {
      thread = null;
      if (turn.kind === 'answer')
        hearTurn(heard, paragraph, para, turn, interviewee(turn) ?? lastPerson(scene), turns[para - 1]);
    } else if (thread && range) {
      const going: Thread = thread;
      const { figure, cue, begun } = going;
      const utterance = utteranceOf(paragraph, range, {
        para,
        figure,
        construction: 'colon',
        cue,
        continues: begun,
      });
      if (utterance) heard.push(utterance);
      thread = range.ends ? null : { ...going, begun: begun || utterance !== null, proved: true };
    } else {
      thread = null;
      for (const attribution of attributions)
        thread = hearAttribution(heard, paragraph, para, attribution, scene);
    }
  }
  return heard;
}

/** How many paragraphs ahead a speaker may come back in and so prove that what stands between is his. */
const AHEAD = 2;

function hearAttribution(
  heard: Utterance[],
  paragraph: Paragraph,
  para: number,
  attribution: Attribution,
  scene: Scene,
): Thread | null {
  const { subject, antecedent, construction } = attribution;
  const continues = construction === 'colon' && goesOnSaying(paragraph.tokens, attribution.cue);
  const figure = resolve(scene, {
    ...paragraph,
    subject,
    antecedent,
    speaks: construction !== 'report',
    continues,
  });
  // An outlet that quotes others is not whom «وی» means next.
  const media = subject.kind === 'described' && subject.description.media;
  if (figure && !media) scene.last = figure;
  if (construction === 'report') return null;
  const cue = cueText(paragraph, attribution);
  const utterance = utteranceOf(paragraph, attribution.content, {
    para,
    figure,
    construction,
    cue,
    continues: false,
  });
  if (utterance) heard.push(utterance);
  if (!attribution.open) return null;
  const reads = construction === 'document' || !utterance;
  const holds = attribution.unclosed ? 'mark' : reads ? 'paper' : 'colon';
  return {
    figure,
    cue,
    holds,
    letter: construction === 'document',
    begun: utterance !== null,
    proved: false,
  };
}

function hearTurn(
  heard: Utterance[],
  paragraph: Paragraph,
  para: number,
  turn: Turn,
  interviewee: Utterance['figure'],
  before: Turn | null | undefined,
): void {
  const continues = turn.label === null && before?.kind === 'answer';
  const figure = continues ? (heard.at(-1)?.figure ?? interviewee) : interviewee;
  const cue = turn.label ? paragraph.text.slice(0, paragraph.tokens[turn.start - 1]?.end ?? 0) : '';
  const range = { start: skipBullets(paragraph.tokens, turn.start), end: paragraph.tokens.length };
  const utterance = utteranceOf(paragraph, range, { para, figure, construction: 'turn', cue, continues });
  if (utterance) heard.push(utterance);
}

/** Whom the introduction let speak, for an interview that names its guest nowhere else. */
function lastPerson({ last }: Scene): Utterance['figure'] {
  return last && !last.body ? last : null;
}

function skipBullets(tokens: readonly Token[], start: number): number {
  let at = start;
  while (BULLETS.has(tokens[at]?.form ?? '')) at += 1;
  return at;
}

const BULLETS = new Set(['-', '–', '—', '*', '•']);
