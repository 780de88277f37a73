import type { Steps } from '../../text/steps.ts';
import type { Range } from '../cast/phrase.ts';
import { meant, resolve } from '../cast/resolve.ts';
import type { Scene } from '../cast/scene.ts';
import { goesOnSaying } from '../cues/going-on.ts';
import { closeOfWhole } from '../words/marks.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isPlural } from '../words/verbs.ts';
import { asideIn } from './aside.ts';
import type { Attribution } from './attribution.ts';
import type { Turn } from './interview.ts';
import { isSpoken } from './introduced.ts';
import { announcesTranscript } from './items.ts';
import { relayIn } from './relay.ts';
import { type Continuation, goesOn, type Headline, type Thread } from './thread.ts';
import { offsetsOf, type Paragraph, type Utterance, utteranceOf } from './utterance.ts';

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

/** What an article's paragraphs say and who says it, in order, a paragraph a step. The scene goes on as it is heard. */
export function* hear(hearing: Hearing, scene: Scene): Steps<Utterance[]> {
  const { paragraphs, headline, turns, attributions } = hearing;
  const heard: Utterance[] = [];
  const keep = (utterance: Utterance | null) => {
    if (utterance) heard.push(utterance);
  };
  let thread: Thread | null = null;
  let transcript = false;
  for (const paragraph of paragraphs) {
    const { para, tokens } = paragraph;
    transcript ||= announcesTranscript(tokens);
    const found = attributions[para] ?? [];
    const ahead = attributions.slice(para + 1, para + 1 + AHEAD);
    const going: Continuation | null =
      thread && !turns[para] ? goesOn(thread, tokens, found, headline, ahead) : null;
    if (turns[para]) {
      thread = null;
      keep(answerIn(paragraph, hearing, heard.at(-1) ?? null, scene));
    } else if (thread && going) {
      const held: Thread = thread;
      const utterance = utteranceOf(paragraph, going, {
        ...FOLLOWING,
        figure: held.figure,
        cue: held.cue,
        continues: held.begun,
      });
      keep(utterance);
      thread = going.ends ? null : { ...held, begun: held.begun || utterance !== null, proved: true };
    } else {
      thread = null;
      const marked = markedAfter(paragraph, heard.at(-1));
      keep(marked);
      if (!marked)
        for (const attribution of found) thread = hearAttribution(paragraph, attribution, scene, keep);
      if (thread && transcript && thread.holds === 'colon')
        thread = { ...thread, holds: 'paper', letter: true };
    }
    yield;
  }
  return heard;
}

/** How many paragraphs ahead a speaker may come back in and so prove that what stands between is his. */
const AHEAD = 2;

/** «…» and nothing else, in a paragraph of its own: the words of whoever spoke in the one before. */
function markedAfter(paragraph: Paragraph, last: Utterance | undefined): Utterance | null {
  const { para, tokens } = paragraph;
  const end = last?.para === para - 1 && tokens.length <= LONGEST_MARKED ? closeOfWhole(tokens) : null;
  if (!last || end === null || !isSpoken(tokens, { start: 1, end })) return null;
  const { figure, cue } = last;
  const words = { ...FOLLOWING, construction: 'marked', figure, cue, continues: true } as const;
  return utteranceOf(paragraph, { start: 1, end }, words);
}

const LONGEST_MARKED = 400;
const FOLLOWING = { construction: 'colon', aside: null, relayed: null } as const;

/** Whether an attribution goes on with what somebody has begun to say: «در پایان افزود:». */
export function continuesSpeech({ tokens }: Paragraph, { construction, cue, clause }: Attribution): boolean {
  if (construction !== 'colon' || !goesOnSaying(tokens, cue)) return false;
  // «فرماندار نیز افزود»: somebody else.
  return !tokens.slice(clause.start, clause.end).some(({ form }) => form === 'نیز');
}

/** Keeps what an attribution quotes; the thread that it leaves open at the paragraph's end, or null. */
function hearAttribution(
  paragraph: Paragraph,
  attribution: Attribution,
  scene: Scene,
  keep: (utterance: Utterance | null) => void,
): Thread | null {
  const { text, tokens } = paragraph;
  const { subject, antecedents, construction } = attribution;
  const report = construction === 'report';
  const continues = continuesSpeech(paragraph, attribution);
  const plural = isPlural(formAt(tokens, attribution.cue.end - 1));
  const figure = resolve(scene, {
    text,
    tokens,
    subject,
    antecedents,
    speaks: !report,
    continues,
    plural,
    cited: construction === 'according',
  });
  // An outlet that quotes others is not whom «وی» means next.
  const media = subject.kind === 'described' && subject.description.media;
  if (figure && !media && !inPassing(attribution)) {
    scene.last = figure;
    if (figure.body) scene.lastBody = figure;
  }
  if (report) return null;
  const at = offsetsOf(paragraph, attribution.cue);
  const cue = text.slice(at.start, at.end);
  const aside = asideIn(tokens, attribution.clause);
  const utterance = utteranceOf(paragraph, attribution.content, {
    figure,
    construction,
    cue,
    aside: aside && offsetsOf(paragraph, aside),
    relayed: relayedIn(paragraph, attribution.content, scene),
    continues: false,
  });
  keep(utterance);
  if (!attribution.open) return null;
  const letter = construction === 'document';
  const holds = attribution.unclosed ? 'mark' : letter || !utterance ? 'paper' : 'colon';
  return { figure, cue, holds, letter, begun: utterance !== null, proved: false };
}

/** «… سدی که به گفته رضایی خالی است»: the story goes on with whom it was about. */
function inPassing({ construction, clause, cue }: Attribution): boolean {
  return construction === 'according' && cue.start - clause.start > LONGEST_OPENING;
}

/** Words before «به گفته» at the head of a sentence: «در همین حال». */
const LONGEST_OPENING = 4;

/** Another's words at the head of what is said. */
function relayedIn(paragraph: Paragraph, content: Range, { cast }: Scene): Utterance['relayed'] {
  const relay = relayIn(paragraph.tokens, content, cast);
  if (!relay) return null;
  const { tokens, description } = relay;
  const near = { ...paragraph, tokens };
  return { ...offsetsOf(near, relay.content), figure: meant(cast, { ...near, description, speaks: true }) };
}

/** The answer that a turn of an interview gives, or an item of a list of sayings; null for a question. */
function answerIn(
  paragraph: Paragraph,
  { turns, interviewee }: Hearing,
  last: Utterance | null,
  scene: Scene,
): Utterance | null {
  const { para, text, tokens } = paragraph;
  const turn = turns[para];
  if (!turn || turn.kind === 'question') return null;
  const item = turn.kind === 'item';
  const continues = !item && turn.label === null && turns[para - 1]?.kind === 'answer';
  const figure =
    (continues ? last?.figure : null) ??
    (item ? lastPerson(scene) : null) ??
    interviewee(turn) ??
    lastPerson(scene);
  const cue = turn.label ? text.slice(0, tokens[turn.start - 1]?.end ?? 0) : '';
  const range = { start: skipBullets(tokens, turn.start), end: tokens.length };
  return utteranceOf(paragraph, range, {
    figure,
    construction: 'turn',
    cue,
    aside: null,
    relayed: null,
    continues,
  });
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
