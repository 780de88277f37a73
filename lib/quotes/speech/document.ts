import type { Range } from '../cast/phrase.ts';
import { type Subject, subjectOf } from '../cast/subject.ts';
import { DOCUMENT_VERBS, DOCUMENTS, PUBLISHING } from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { type Attribution, attributed } from './attribution.ts';
import { endOfDirect } from './direct.ts';
import { endOfIndirect } from './indirect.ts';
import type { Interrupts, Reading } from './read.ts';

/** «در این بیانیه آمده است: …»: a paper speaks, for whoever put it out. */
export function readDocument(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
  const { tokens } = reading;
  const length = phraseLength(tokens, at, DOCUMENT_VERBS);
  if (length === 0) return null;
  const paper = findPaper(tokens, sentence.start, at);
  if (paper === null) return null;
  const follow = tokens[at + length]?.form;
  const clause = { start: sentence.start, end: at };
  const common = {
    cue: { start: at, end: at + length },
    subject: authorOf(tokens, sentence.start, paper, at),
    clause,
  };
  if (follow === ':' || follow === '؛') {
    const { start, end, open, unclosed } = endOfDirect(reading, at + length + 1, interrupts);
    const speech = attributed({ ...common, construction: 'document', content: { start, end } });
    return { ...speech, open, unclosed };
  }
  if (follow !== 'که') return null;
  const content = endOfIndirect(reading, at + length + 1, sentence);
  return content && attributed({ ...common, construction: 'that', content });
}

const LAST_SPEAKER: Subject = { kind: 'pointer', at: { start: 0, end: 0 } };

/** «با صدور بیانیه‌ای»: tells who speaks in what follows, and quotes nothing yet. */
export function readPublishing({ tokens }: Reading, at: number, sentence: Range): Attribution | null {
  const length = phraseLength(tokens, at, PUBLISHING);
  if (length === 0) return null;
  const clause = { start: sentence.start, end: at };
  const subject = subjectOf(tokens, clause);
  if (subject.kind !== 'described' || subject.description.media) return null;
  const cue = { start: at, end: at + length };
  return attributed({ construction: 'report', cue, content: { start: at, end: at }, subject, clause });
}

function findPaper(tokens: readonly Token[], start: number, end: number): number | null {
  let manner: number | null = null;
  for (let at = end - 1; at >= Math.max(start, end - 30); at -= 1) {
    const form = formAt(tokens, at);
    if (form === '؛') return manner;
    // «به گزارش …» names the source of the story, not a paper that speaks.
    if (!DOCUMENTS.has(form) || formAt(tokens, at - 1) === 'به') continue;
    // «در بیانیه وزارت |در توضیح این کار| آمده است»: how the paper speaks, unless there is no other.
    if (!EXPLAINS.has(form) || formAt(tokens, at - 1) !== 'در') return at;
    manner ??= at;
  }
  return manner;
}

const EXPLAINS = formSet('توضیح توضیحات');

/** «در نامه رئیس سازمان …»: who stands after the paper wrote it; otherwise it is who spoke last. */
function authorOf(tokens: readonly Token[], start: number, paper: number, end: number): Subject {
  // «بیانیه‌ای که امروز منتشر شد», «بیانیه کوتاهی که …»: what follows tells of the paper.
  const told = formAt(tokens, paper + 1) === 'که' || formAt(tokens, paper + 2) === 'که';
  const after = told ? null : subjectOf(tokens, { start: paper + 1, end });
  if (after?.kind === 'described') return after;
  const before = subjectOf(tokens, { start, end: paper });
  if (before.kind !== 'described') return LAST_SPEAKER;
  // «روزنامه فانوس در این گزارش آورده است»: the outlet itself, with no passive verb.
  if (before.description.media && formAt(tokens, end) !== 'آورده') return LAST_SPEAKER;
  // «متن بخشنامه به شرح زیر است»: one paper's name, and nobody's.
  return DOCUMENTS.has(formAt(tokens, before.at.start)) ? LAST_SPEAKER : before;
}
