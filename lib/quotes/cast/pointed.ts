import { POINTERS } from '../words/classes.ts';
import { formAt, formsIn } from '../words/tokens.ts';
import { isRoleHead } from './begins.ts';
import { enter, roleOf } from './cast.ts';
import type { Figure } from './figure.ts';
import type { Range } from './phrase.ts';
import { BODY_HEADS, GROUP_HEADS } from './roles.ts';
import type { Scene, Standing } from './scene.ts';

/** Whom «این …» or «… مذکور» means: whom the sentence before is about, whoever fits, or somebody the text tells no more of. */
export function pointedAt(scene: Scene, standing: Standing, at: Range): Figure | null {
  return (
    pointedBefore(scene, standing) ?? fitting(scene, formsIn(standing.tokens, at)) ?? unnamed(standing, at)
  );
}

/** Which body «این حزب» means, where the sentence before is about one that its name calls so. */
function pointedBefore({ cast }: Scene, { text, tokens, subject, antecedents }: Standing): Figure | null {
  const [before] = antecedents;
  if (subject.kind !== 'pointer' || before?.kind !== 'described') return null;
  const { description } = before;
  const noun = formsIn(tokens, subject.at).find((form) => !POINTERS.has(form)) ?? '';
  const called = BODY_NOUNS.get(noun) ?? noun;
  const fits = description.body && description.name && formsIn(tokens, description.name).includes(called);
  return fits ? enter(cast, { text, tokens, description, speaks: true }) : null;
}

/** Who fits its noun, or else who spoke last, where both are bodies or neither is. */
function fitting(scene: Scene, forms: readonly string[]): Figure | null {
  const noun = forms.find((form) => !POINTERS.has(form));
  if (noun === undefined) return scene.last ?? scene.leading;
  const called = BODY_NOUNS.get(noun) ?? noun;
  const fits = (figure: Figure) =>
    figure.nameForms.includes(called) || figure.roles.some((role) => role.forms.includes(called));
  if (scene.last && fits(scene.last)) return scene.last;
  const fitting = scene.cast.findLast((figure) => figure.speaks && fits(figure));
  if (fitting) return fitting;
  return BODY_HEADS.has(noun) ? scene.lastBody : (scene.last ?? scene.leading);
}

// «این وزارتخانه» is a «وزارت».
const BODY_NOUNS: ReadonlyMap<string, string> = new Map([['وزارتخانه', 'وزارت']]);

/** «این دانشجوی جوان», «منبع مذکور», of whom the text says no more. */
function unnamed({ text, tokens }: Standing, at: Range): Figure | null {
  const start = POINTERS.has(formAt(tokens, at.start)) ? at.start + 1 : at.start;
  const role = isRoleHead(tokens, start);
  if (!role && !GROUP_HEADS.has(formAt(tokens, start))) return null;
  const called = roleOf(text, tokens, { start, end: at.end }, false);
  if (role) return { name: null, nameForms: [], roles: [called], body: false, speaks: true };
  return { name: called.text, nameForms: called.forms, roles: [], body: true, speaks: true };
}
