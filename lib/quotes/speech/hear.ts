import { resolve, type Scene } from '../cast/resolve.ts';
import type { Token } from '../words/tokens.ts';
import { isFirstPerson } from '../words/verbs.ts';
import type { Attribution } from './attribution.ts';
import { isTail, opensNarration } from './narration.ts';
import { type Interrupts, readParagraph } from './read.ts';
import type { Turn } from './turns.ts';
import { cueText, type Paragraph, type Utterance, utteranceOf } from './utterance.ts';

/** What an article's paragraphs say and who says it, in order. */
export function hear(
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  interviewee: (turn: Turn) => Utterance['figure'],
  interrupts: Interrupts,
  scene: Scene,
): Utterance[] {
  const heard: Utterance[] = [];
  let thread: Thread | null = null;
  paragraphs.forEach((paragraph, para) => {
    const turn = turns[para];
    if (turn) {
      thread = null;
      if (turn.kind === 'answer') hearTurn(heard, paragraph, para, turn, interviewee(turn), turns[para - 1]);
      return;
    }
    const attributions = readParagraph(paragraph.tokens, interrupts);
    const range: { start: number; end: number } | null =
      thread && goesOn(thread, paragraph.tokens, attributions);
    if (thread && range) {
      const { figure, cue, begun }: Thread = thread;
      const utterance = utteranceOf(paragraph, range, {
        para,
        figure,
        construction: 'colon',
        cue,
        continues: begun,
      });
      if (utterance) heard.push(utterance);
      thread = range.end < paragraph.tokens.length ? null : { ...thread, begun: true };
      return;
    }
    thread = null;
    for (const attribution of attributions)
      thread = hearAttribution(heard, paragraph, para, attribution, scene);
  });
  return heard;
}

/** Speech that the end of a paragraph left open. */
interface Thread {
  figure: Utterance['figure'];
  cue: string;
  /** A mark was opened; a paper is being read out; or only a colon was set. */
  holds: 'mark' | 'paper' | 'colon';
  begun: boolean;
}

function hearAttribution(
  heard: Utterance[],
  paragraph: Paragraph,
  para: number,
  attribution: Attribution,
  scene: Scene,
): Thread | null {
  const { subject, construction } = attribution;
  const continues = construction === 'colon';
  const figure = resolve(scene, { ...paragraph, subject, continues });
  if (figure) scene.last = figure;
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
  const paper = construction === 'document';
  if (!attribution.open) return null;
  const holds = attribution.unclosed ? 'mark' : paper || !utterance ? 'paper' : 'colon';
  return { figure, cue, holds, begun: utterance !== null };
}

function hearTurn(
  heard: Utterance[],
  paragraph: Paragraph,
  para: number,
  turn: Turn,
  figure: Utterance['figure'],
  before: Turn | null | undefined,
): void {
  const continues = turn.label === null && before?.kind === 'answer';
  const cue = turn.label ? paragraph.text.slice(0, paragraph.tokens[turn.start - 1]?.end ?? 0) : '';
  const range = { start: turn.start, end: paragraph.tokens.length };
  const utterance = utteranceOf(paragraph, range, { para, figure, construction: 'turn', cue, continues });
  if (utterance) heard.push(utterance);
}

/** The tokens of a paragraph that go on with open speech; null when the speech is over. */
function goesOn(
  thread: Thread,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): { start: number; end: number } | null {
  if (isTail(tokens)) return null;
  const whole = { start: 0, end: tokens.length };
  const spoken = attributions.some((attribution) => attribution.construction !== 'report');
  if (thread.holds === 'mark') {
    const close = strayClose(tokens);
    if (close !== null) return { start: 0, end: close };
    return spoken || opensNarration(tokens) ? null : whole;
  }
  if (thread.holds === 'paper') {
    const quoted = attributions.some(
      ({ construction }) => construction === 'colon' || construction === 'document',
    );
    if (quoted || opensNarration(tokens)) return null;
    return openedMark(tokens) ? { start: 1, end: tokens.length } : whole;
  }
  if (attributions.length > 0 || opensNarration(tokens)) return null;
  return speaksOfSelf(tokens) ? whole : null;
}

function openedMark(tokens: readonly Token[]): boolean {
  return tokens[0]?.form === '«' || tokens[0]?.form === '"';
}

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
