import { MEDIA_WORDS } from '../cast/roles.ts';
import { matchVerb } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isFirstPerson } from '../words/verbs.ts';
import type { Turn } from './turns.ts';

/**
 * The turns of an interview by paragraph, null for a paragraph outside it. An interview shows by labels that come
 * back («خدادی: …»), or by questions that address somebody and answers in the first person between them.
 */
export function turnsOf(paragraphs: readonly (readonly Token[])[]): (Turn | null)[] {
  const labels = paragraphs.map(labelOf);
  const repeated = repeatedLabels(labels);
  const questions = paragraphs.map((tokens, para) =>
    isQuestion(tokens, repeated.has(keyOf(labels[para])) ? (labels[para] ?? null) : null),
  );
  const first = firstTurn(paragraphs, questions, labels, repeated);
  if (first === null) return paragraphs.map(() => null);
  const labelled = [...repeated].some((key) => !isAskerKey(key));
  let answering = false;
  return paragraphs.map((tokens, para) => {
    if (para < first || isNarration(tokens)) {
      answering = false;
      return null;
    }
    const found = labels[para];
    const label = found && repeated.has(keyOf(found)) ? found : null;
    const start = label ? label.end : 0;
    if (label ? isAsker(label.forms) : questions[para]) {
      answering = true;
      return { kind: 'question', label: label?.forms ?? null, start };
    }
    if (label) answering = true;
    if (!answering || isHeading(tokens, labelled)) return null;
    return { kind: 'answer', label: label?.forms ?? null, start };
  });
}

interface Label {
  forms: readonly string[];
  end: number;
}

/** «نام: …» or «نام ـ …» at the head of a paragraph; no verb of speech and no more than five words. */
function labelOf(tokens: readonly Token[]): Label | null {
  let at = 0;
  while (BULLETS.has(tokens[at]?.form ?? '')) at += 1;
  const start = at;
  while (at < start + LONGEST_LABEL && tokens[at] && !tokens[at]?.mark && !matchVerb(tokens, at)) at += 1;
  const form = tokens[at]?.form ?? '';
  if (at === start || at + 1 >= tokens.length || !(form === ':' || (DASHES.has(form) && at - start <= 2)))
    return null;
  return { forms: tokens.slice(start, at).map((token) => token.form), end: at + 1 };
}

const LONGEST_LABEL = 5;
const BULLETS = new Set(['*', '•', '-', '–', '—', '■', '●', '◄', '+', '«', '"', '▪', '¤', '٭', '#']);
const DASHES = new Set(['-', '–', '—', 'ـ']);

function repeatedLabels(labels: readonly (Label | null)[]): Set<string> {
  const counts = new Map<string, number>();
  for (const label of labels) {
    const key = keyOf(label);
    if (label) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

function keyOf(label: Label | null | undefined): string {
  return label ? label.forms.join(' ') : '';
}

function isAskerKey(key: string): boolean {
  return isAsker(key.split(' '));
}

/** Whether a label stands for the one who asks: an outlet, a reporter, «سؤال». */
export function isAsker(forms: readonly string[]): boolean {
  return forms.some((form) => ASKERS.has(form) || MEDIA_WORDS.has(form));
}

const ASKERS = formSet(
  'خبرنگار سوال سؤال پرسش س مجری خبرآنلاین کردپرس شبستان ایکنا ایسکانیوز برنا مصاحبه‌کننده پرسشگر ما',
);

function isQuestion(tokens: readonly Token[], label: Label | null): boolean {
  if (label) return isAsker(label.forms);
  const first = tokens[0]?.form ?? '';
  const last = lastForm(tokens);
  if (STARRED.has(first) && tokens.length > 3 && !isStarredHeading(tokens)) return true;
  return last === '؟' || last === '?';
}

const STARRED = new Set(['*', '•', '■', '●', '◄', '٭']);

function isStarredHeading(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.mark) || (lastForm(tokens) !== '؟' && tokens.length < 6);
}

function lastForm(tokens: readonly Token[]): string {
  let at = tokens.length - 1;
  while (at > 0 && CLOSERS.has(tokens[at]?.form ?? '')) at -= 1;
  return tokens[at]?.form ?? '';
}

const CLOSERS = new Set(['»', '"', '*', ')', '/', '-', '!', '.']);

/** The paragraph at which the turns begin; null when this is no interview. */
function firstTurn(
  paragraphs: readonly (readonly Token[])[],
  questions: readonly boolean[],
  labels: readonly (Label | null)[],
  repeated: ReadonlySet<string>,
): number | null {
  const labelled = labels.map((label) => label !== null && repeated.has(keyOf(label)));
  const labelledTurns = labelled.filter(Boolean).length;
  const asked = questions.map((question, para) => (question ? para : -1)).filter((para) => para >= 0);
  const begin = questions.findIndex((question, para) => question || labelled[para]);
  if (begin < 0) return null;
  if (labelledTurns >= 4 && asked.length >= 2) return begin;
  if (asked.length < 3 || asked.length * 6 < paragraphs.length - begin) return null;
  const addressed = asked.filter((para) => addresses(paragraphs[para] ?? [])).length;
  const answered = asked.filter((para) => speaksOfSelf(paragraphs[para + 1] ?? [])).length;
  return addressed * 3 >= asked.length && answered * 3 >= asked.length ? begin : null;
}

function addresses(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form }) =>
      SECOND_PERSON.has(form) || (form.length > 4 && /^(?:ن?می|ب|کرد|داشت|خواه|گفت|بود|شد).*ید$/.test(form)),
  );
}

const SECOND_PERSON = formSet(
  'شما شماست شمایید دارید کردید هستید بودید خودتان بفرمایید بگویید بگوئید نظرتان چیست',
);

function speaksOfSelf(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => isFirstPerson(form) || ANSWERS.has(form));
}

const ANSWERS = formSet('بله خیر نه آری ببینید البته');

function isNarration(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.form;
  const second = tokens[1]?.form;
  return (
    READ_MORE.has(tokens.findLast((token) => !token.mark)?.form ?? '') ||
    (first === 'انتهای' && second === 'پیام') ||
    (first === 'کد' && second === 'خبر') ||
    (first === 'گفتوگو' && second === 'از') ||
    tokens.every((token) => token.mark)
  );
}

const READ_MORE = formSet('بخوانید بخوانیم ببینید بشنوید می‌خوانید');

/** A heading between answers: short, and with no mark at its end. */
function isHeading(tokens: readonly Token[], labelled: boolean): boolean {
  const last = tokens.at(-1);
  return !labelled && tokens.length <= 26 && last?.mark === false;
}
