import { type Cast, enter, findByName, pieceOf } from '../cast/cast.ts';
import { describe } from '../cast/describe.ts';
import type { Figure } from '../cast/figure.ts';
import { phraseAt } from '../cast/phrase.ts';
import { tokenize } from '../words/tokens.ts';
import type { Turn } from './interview.ts';
import type { Paragraph } from './utterance.ts';

/**
 * Who answers in an interview: the one a label names, else the one the headline quotes («عراقچی: …») or the
 * introduction talks with («گفت‌وگو با …»), else the one figure of the article that speaks; null when none is known.
 */
export function intervieweeOf(
  title: string,
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  cast: Cast,
): (turn: Turn) => Figure | null {
  const guest = turns.some(Boolean)
    ? (talkedWith(paragraphs, turns, cast) ?? titledFigure(title, cast) ?? onlySpeaker(cast))
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
  if (colon < 1 || colon > 8) return null;
  const description = describe(tokens, { start: 0, end: colon });
  if (!description.name || description.media) return null;
  const forms = tokens.slice(description.name.start, description.name.end).map((token) => token.form);
  const known = findByName(cast, forms);
  const name = pieceOf(title, tokens, description.name);
  return known ?? { name, nameForms: forms, roles: [], body: description.body, speaks: true };
}

/** «گفت‌وگو با X» in a paragraph before the first turn. */
function talkedWith(
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
  cast: Cast,
): Figure | null {
  const first = turns.findIndex(Boolean);
  for (const { text, tokens } of paragraphs.slice(0, Math.max(first, 1))) {
    for (let at = 0; at < tokens.length - 2; at += 1) {
      // «X در گفت‌وگو با …» names the outlet; «گفت‌وگوی ما با …» the guest.
      if (!TALKS.test(tokens[at]?.form ?? '') || tokens[at - 1]?.form === 'در') continue;
      const with_ = tokens.findIndex((token, index) => index > at && index <= at + 6 && token.form === 'با');
      if (with_ < 0) continue;
      const phrase = phraseAt(tokens, with_ + 1, tokens.length);
      const description = describe(tokens, phrase);
      if (!description.name || description.body || description.media) continue;
      if (description.name.end - description.name.start < 2 && description.name.start === phrase.start)
        continue;
      const name = pieceOf(text, tokens, description.name);
      if (name.split(' ').length <= 5) return enter(cast, { text, tokens, description, speaks: true });
    }
  }
  return null;
}

const TALKS = /^(?:گفتوگو|گفتگو|مصاحبه)/;

/** The one person whom the paragraphs around the turns let speak. */
function onlySpeaker(cast: Cast): Figure | null {
  const speakers = cast.filter((figure) => figure.speaks && figure.name !== null && !figure.body);
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}
