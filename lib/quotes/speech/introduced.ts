import { beginsPerson } from '../cast/begins.ts';
import type { Range } from '../cast/phrase.ts';
import { type Subject, subjectOf } from '../cast/subject.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { type Attribution, attributed } from './attribution.ts';
import type { Reading } from './read.ts';

/**
 * Words in marks behind a colon that no verb of speech sets: «نوری از سرما گلایه دارد: «شب‌ها نمی‌خوابیم.»». Only what
 * somebody does introduces them; «شعار این همایش: «…»» has no verb, and a law or a paper is nobody.
 *
 * @param at the colon
 */
export function readIntroduced({ tokens, marks }: Reading, at: number, sentence: Range): Attribution | null {
  const close = marks.get(at + 1)?.close ?? null;
  if (close === null || !isFiniteVerb(formAt(tokens, at - 1)) || ASKS.has(formAt(tokens, at - 2)))
    return null;
  const content = { start: at + 2, end: close };
  const clause = { start: sentence.start, end: at };
  const subject = subjectOf(tokens, clause);
  // «می‌خندد: «…»»: whoever spoke last.
  const alone = subject.kind === 'dropped' && clause.end - clause.start === 1;
  if (!isSpoken(tokens, content) || !(alone || isSomebody(tokens, subject))) return null;
  return attributed({ construction: 'marked', cue: { start: at - 1, end: at }, content, subject, clause });
}

/** Whether words read as something said: no name or title, but a clause. */
export function isSpoken(tokens: readonly Token[], { start, end }: Range): boolean {
  const words = tokens.slice(start, Math.min(end, start + NEAR)).filter(({ mark }) => !mark);
  return words.length >= FEWEST && words.some(({ form }) => isFiniteVerb(form));
}

const FEWEST = 4;
/** Tokens that are looked at to tell. */
const NEAR = 200;
// «خبرنگار سؤال کرد: «…»»
const ASKS = formSet('سوال سؤال پرسش');

function isSomebody(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind !== 'described') return subject.kind === 'pronoun';
  const { body, media, role } = subject.description;
  return !body && !media && (role !== null || beginsPerson(tokens, subject.at.start));
}
