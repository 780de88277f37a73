import { eachInSteps, type Steps } from '../../text/steps.ts';
import { MEDIA_WORDS } from '../cast/roles.ts';
import { matchVerb } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';

/** A name set before a turn of a conversation: «خدادی: …». */
export interface Label {
  /** The word forms of the name. */
  forms: readonly string[];
  /** The token after its colon. */
  end: number;
  /** Stands for the one who asks: an outlet, a reporter, «سؤال», or a name whose turns are mostly questions. */
  asks: boolean;
}

/** The label of each paragraph, null without one. A label that stands once only is none: it may be a headline. */
export function* labelsOf(paragraphs: readonly (readonly Token[])[]): Steps<(Label | null)[]> {
  const found = yield* eachInSteps(paragraphs, labelAt);
  const census = new Map<string, { count: number; questions: number }>();
  found.forEach((label, para) => {
    if (!label) return;
    const entry = census.get(family(label)) ?? { count: 0, questions: 0 };
    entry.count += 1;
    if (endsInQuestion(paragraphs[para] ?? [])) entry.questions += 1;
    census.set(family(label), entry);
  });
  const repeated = found.map((label) =>
    label && (census.get(family(label))?.count ?? 0) >= 2 ? label : null,
  );
  // Where the outlet asks under its own name, nobody else does, whatever he ends in.
  const named = repeated.some((label) => label && namesAsker(label.forms));
  return repeated.map((label) => {
    if (!label) return null;
    const { count = 0, questions = 0 } = census.get(family(label)) ?? {};
    return { ...label, asks: named ? namesAsker(label.forms) : questions * 2 > count };
  });
}

/** What the labels of one person share: «فرزین کاوه:», «کاوه:». */
function family({ forms }: Pick<Label, 'forms'>): string {
  return forms.at(-1) ?? '';
}

/** Whether a paragraph's last sentence is a question. */
export function endsInQuestion(tokens: readonly Token[]): boolean {
  let at = tokens.length - 1;
  while (at > 0 && CLOSERS.has(tokens[at]?.form ?? '')) at -= 1;
  return tokens[at]?.form === '؟' || tokens[at]?.form === '?';
}

const CLOSERS = new Set(['»', '"', '*', ')', '/', '-', '!', '.']);

function namesAsker(forms: readonly string[]): boolean {
  return forms.some((form) => ASKERS.has(form) || MEDIA_WORDS.has(form));
}

const ASKERS = formSet('خبرنگار سوال پرسش س مجری کردپرس شبستان ایکنا ایسکانیوز برنا مصاحبه‌کننده پرسشگر ما');

/** «نام: …», or «نام ـ …» for one or two words, at the head of a paragraph; no verb of speech is in it. */
function labelAt(tokens: readonly Token[]): Omit<Label, 'asks'> | null {
  let start = 0;
  while (BULLETS.has(tokens[start]?.form ?? '')) start += 1;
  let at = start;
  while (at < start + LONGEST && tokens[at]?.mark === false) at += 1;
  const form = tokens[at]?.form ?? '';
  const closed = form === ':' || (DASHES.has(form) && at - start <= 2);
  if (at === start || !closed || at + 1 >= tokens.length) return null;
  for (let word = start; word < at; word += 1) if (matchVerb(tokens, word)) return null;
  return { forms: tokens.slice(start, at).map((token) => token.form), end: at + 1 };
}

const LONGEST = 5;
const BULLETS = new Set(['*', '•', '-', '–', '—', '■', '●', '◄', '+', '«', '"', '▪', '٭', '#']);
const DASHES = new Set(['-', '–', '—']);
