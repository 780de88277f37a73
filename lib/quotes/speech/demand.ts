import type { Range } from '../cast/phrase.ts';
import { NOUN_WITH_PREPOSITION } from '../cast/roles.ts';
import { subjectOf } from '../cast/subject.ts';
import { formsOf } from '../cues/conjugate.ts';
import { DEMANDING } from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { type Phrases, phraseLength, phrasesOf } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb, isPlural } from '../words/verbs.ts';
import { type Attribution, attributed } from './attribution.ts';
import { beforeOutcome, reachOf } from './clause.ts';
import { readsAsClause } from './follow.ts';
import { endOfIndirect } from './indirect.ts';
import type { Reading } from './read.ts';

/** «X خواستار … شد»: what is demanded stands inside the verb. */
export function readDemand(reading: Reading, at: number, sentence: Range): Attribution | null {
  const { tokens } = reading;
  if (!DEMANDING.has(formAt(tokens, at))) return null;
  for (let index = at + 1; index < Math.min(sentence.end, at + LONGEST_DEMAND); index += 1) {
    const length = phraseLength(tokens, index, BECOME);
    if (length === 0) {
      const form = formAt(tokens, index);
      if (isFiniteVerb(form) && !DEMANDED.has(form)) return null;
      continue;
    }
    if (index === at + 1) return null;
    if (length === 1 && isInside(tokens, index, sentence.end)) continue;
    const clause = { start: sentence.start, end: at };
    const subject = subjectOf(tokens, clause);
    // «همه خواهان صلح بودند»: a wish, unless somebody came out with it or که follows.
    const wish = subject.kind === 'dropped' || !BECOMES.test(formAt(tokens, index));
    if (formAt(tokens, at) === WISHING && wish && index !== at + 2) return null;
    const link = index + length;
    // «خواهان آن است |که …|»
    const after = index === at + 2 && formAt(tokens, link) === 'که';
    const content = after ? endOfIndirect(reading, link + 1, sentence) : { start: at + 1, end: index };
    if (content === null) return null;
    return attributed({
      construction: 'demand',
      cue: { start: at, end: at + 1 },
      content,
      subject,
      clause,
    });
  }
  return null;
}

/** «خواستار آزادی کالای ترخیص |شده| از گمرک شد»: a participle of what is demanded. */
function isInside(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  return formAt(tokens, at) === 'شده' && at + 1 < end && next?.mark === false && !LINKS_ON.has(next.form);
}

const LINKS_ON = new Set(['و', 'که', 'تا']);

/** «X از Y خواست که …»: a request, told as what Y is to do. */
export function readRequest(reading: Reading, at: number, sentence: Range): Attribution | null {
  const { tokens } = reading;
  const length = phraseLength(tokens, at, ASK);
  if (length === 0 || !asksSomebody(tokens, sentence.start, at)) return null;
  const link = LINKS.has(formAt(tokens, at + length)) ? 1 : 0;
  // «از نان خوردن می‌خواهد دست بکشد»: the present is a wish unless a link follows.
  if (link === 0 && formAt(tokens, at).startsWith('می')) return null;
  const comma = tokens[at + length]?.form === '،' ? 1 : 0;
  const content = at + length + link + comma;
  if (!readsAsClause(tokens, content, sentence.end)) return null;
  const clause = { start: sentence.start, end: at };
  const subject = subjectOf(tokens, clause);
  if (subject.kind === 'dropped' && isPlural(tokens[at + length - 1]?.form ?? '')) return null;
  const reach = beforeOutcome(
    tokens,
    content,
    reachOf(tokens, subject, { start: at, end: content }, sentence),
  );
  const extent = endOfIndirect(reading, content, reach);
  if (extent === null) return null;
  const cue = { start: at, end: at + length };
  return attributed({ construction: 'request', cue, content: extent, subject, clause });
}

function asksSomebody(tokens: readonly Token[], start: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(start, at - LONGEST_ADDRESS); index -= 1) {
    const form = formAt(tokens, index);
    if (isFiniteVerb(form)) return false;
    if (form === 'از') return !NOUN_WITH_PREPOSITION[form]?.has(formAt(tokens, index - 1));
  }
  return false;
}

// «خواستار پرداخت مزدها شد»: nouns that verbs look like.
const DEMANDED = formSet('شده پرداخت ساخت شناخت گذشت');
const WISHING = 'خواهان';
const BECOMES = /^(?:می)?شد/;
const LONGEST_DEMAND = 60;
const LONGEST_ADDRESS = 20;
const LINKS = new Set(['که', 'تا']);
const BECOME = phrasesOf(() => ['شد', 'است', 'بود'].flatMap(formsOf).map(({ words }) => words));
// «خواهد …» begins the future of any verb.
const ASK = phrasesOf(() =>
  formsOf('خواست')
    .map(({ words }) => words)
    .filter(([first]) => first !== 'خواهد' && first !== 'خواهند'),
);

/** What a demand or a request may open with. */
export const DEMANDS: Phrases = () => new Map([...ASK(), ['خواستار', []], ['خواهان', []]]);
