import { withApposition } from '../cast/apposition.ts';
import { beginsPerson } from '../cast/begins.ts';
import { type Cast, enter, findByName, pieceOf } from '../cast/cast.ts';
import { describe } from '../cast/describe.ts';
import type { Figure } from '../cast/figure.ts';
import { namedWithRole } from '../cast/mentions.ts';
import { phraseAt } from '../cast/phrase.ts';
import { TALKS } from '../words/classes.ts';
import { formAt, type Token, tokenize } from '../words/tokens.ts';
import type { Turn } from './interview.ts';
import type { Paragraph } from './utterance.ts';

/**
 * Who answers in an interview: the one a label names, else the one the headline quotes («عراقچی: …») or the
 * introduction talks with («گفت‌وگو با …»), else the one figure of the article that speaks; null when none is known.
 *
 * @param titled whom the headline quotes
 */
export function intervieweeOf(
  titled: Figure | null,
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  cast: Cast,
): (turn: Turn) => Figure | null {
  const guest = turns.some(Boolean)
    ? (talkedWith(paragraphs, turns, cast) ??
      titled ??
      onlySpeaker(cast) ??
      introduced(paragraphs, turns, cast))
    : null;
  const labelled = new Map<string, Figure | null>();
  const firstWith = firstByLabel(turns);
  return ({ label }) => {
    if (label === null || label.some((form) => ANSWER_LABELS.has(form))) return guest;
    const key = label.join(' ');
    const known = labelled.get(key);
    if (known !== undefined) return known;
    const figure = findByName(cast, label) ?? newFigure(label, paragraphs[firstWith.get(key) ?? -1], cast);
    labelled.set(key, figure);
    return figure;
  };
}

const ANSWER_LABELS = new Set(['پاسخ', 'جواب', 'ج']);

/** The paragraph in which each label stands first. */
function firstByLabel(turns: readonly (Turn | null)[]): Map<string, number> {
  const first = new Map<string, number>();
  turns.forEach((turn, para) => {
    const key = turn?.label?.join(' ');
    if (key !== undefined && !first.has(key)) first.set(key, para);
  });
  return first;
}

function newFigure(label: readonly string[], paragraph: Paragraph | undefined, cast: Cast): Figure | null {
  if (!paragraph) return null;
  const { text, tokens } = paragraph;
  const at = tokens.findIndex(
    (token, index) => token.form === label[0] && tokens[index + label.length]?.form === ':',
  );
  if (at < 0) return null;
  const description = describe(tokens, { start: at, end: at + label.length });
  return enter(cast, { text, tokens, description, speaks: true });
}

/** Whom a headline quotes: «عراقچی: …»; null when it quotes nobody. */
export function titledFigure(title: string, cast: Cast): Figure | null {
  const tokens = tokenize(title);
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1) return null;
  // «هک صرافی؛ مدیرعامل: …»
  const start = tokens.findLastIndex(({ form }, at) => at < colon && PARTINGS.has(form)) + 1;
  if (colon - start > LONGEST_LABEL || tokens.slice(start, colon).some(({ form }) => TALKS.test(form)))
    return null;
  const description = describe(tokens, { start, end: colon });
  if (!description.name || description.media) return null;
  const forms = tokens.slice(description.name.start, description.name.end).map((token) => token.form);
  const known = findByName(cast, forms);
  const name = pieceOf(title, tokens, description.name);
  return known ?? { name, nameForms: forms, roles: [], body: description.body, speaks: true };
}

const PARTINGS = new Set(['؛', '/', '|', '!', '؟', '.']);
const LONGEST_LABEL = 8;

/** «گفت‌وگو با X», «با X گفت‌وگو کرده است» in a paragraph before the first turn. */
function talkedWith(
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  cast: Cast,
): Figure | null {
  const first = turns.findIndex(Boolean);
  for (const { text, tokens } of paragraphs.slice(0, Math.max(first, 1))) {
    for (let at = 0; at < tokens.length - 2; at += 1) {
      if (formAt(tokens, at) !== 'با' || !tellsOfTalk(tokens, at)) continue;
      const phrase = phraseAt(tokens, at + 1, tokens.length);
      const description = describe(tokens, phrase);
      if (!description.name || description.body || description.media) continue;
      if (description.name.end - description.name.start < 2 && description.name.start === phrase.start)
        continue;
      if (!beginsPerson(tokens, at + 1) && !TALKS.test(formAt(tokens, at - 1))) continue;
      const whole = withApposition(tokens, phrase, description, tokens.length).description;
      const name = pieceOf(text, tokens, description.name);
      if (name.split(' ').length <= 5) return enter(cast, { text, tokens, description: whole, speaks: true });
    }
  }
  return null;
}

/** Whether a talk stands shortly before «با», or after it in the same sentence; «در گفت‌وگو با …» names the outlet. */
function tellsOfTalk(tokens: readonly Token[], with_: number): boolean {
  for (let at = with_ - 1; at >= Math.max(0, with_ - NEAR); at -= 1)
    if (TALKS.test(formAt(tokens, at))) return formAt(tokens, at - 1) !== 'در';
  for (let at = with_ + 3; at < Math.min(tokens.length, with_ + FAR) && formAt(tokens, at) !== '.'; at += 1)
    if (TALKS.test(formAt(tokens, at))) return formAt(tokens, at - 1) !== 'در';
  return false;
}

const NEAR = 6;
const FAR = 22;

/** The last person whom the paragraph before the first turn names together with an office. */
function introduced(
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  cast: Cast,
): Figure | null {
  const paragraph = paragraphs[turns.findIndex(Boolean) - 1];
  const description = paragraph && namedWithRole(paragraph.tokens).at(-1);
  return description ? enter(cast, { ...paragraph, description, speaks: true }) : null;
}

/** The one person whom the paragraphs around the turns let speak. */
function onlySpeaker(cast: Cast): Figure | null {
  const speakers = cast.filter((figure) => figure.speaks && figure.name !== null && !figure.body);
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}
