import { formSet } from '../words/forms.ts';
import { formAt, formsIn } from '../words/tokens.ts';
import { isNameStart } from './begins.ts';
import {
  addRole,
  type Cast,
  enter,
  findByName,
  findByRole,
  findKnown,
  MOST_FIGURES,
  pieceOf,
  roleOf,
  type Sighting,
} from './cast.ts';
import { ONE } from './describe.ts';
import { type Figure, isAcronym, type Role } from './figure.ts';
import { isOfAnother } from './office.ts';
import type { Range } from './phrase.ts';
import { pointedAt } from './pointed.ts';
import { GROUP_HEADS } from './roles.ts';
import type { Scene, Standing } from './scene.ts';
import type { Subject } from './subject.ts';

/** The figure that a subject means; null when the text does not tell. */
export function resolve(scene: Scene, standing: Standing): Figure | null {
  const { subject, text, tokens } = standing;
  if (subject.kind === 'dropped' && standing.plural && scene.last?.body !== true) return null;
  if (subject.kind === 'dropped' || subject.kind === 'pronoun')
    return antecedentOf(scene, standing) ?? scene.last ?? scene.leading;
  if (subject.kind === 'pointer') return pointedAt(scene, standing, subject.at);
  const { description } = subject;
  if (description.name && isAcronym(formsIn(tokens, description.name))) {
    const body = scene.last?.body
      ? scene.last
      : scene.cast.findLast((figure) => figure.body && figure.speaks);
    if (body) return body;
  }
  if (description.name) {
    // «یک منبع آگاه گفت …»، «منبع گفت …»
    const alone = description.body && GROUP_HEADS.has(formAt(tokens, description.name.start));
    const before = alone && description.name.end - description.name.start === 1 ? scene.last : null;
    if (before?.nameForms.includes(formAt(tokens, description.name.start))) return before;
    return enter(scene.cast, { text, tokens, description, speaks: standing.speaks });
  }
  if (!description.role) return null;
  return byRole(scene, standing, description.role, description.unsure);
}

/** The figure that a description means, the cast left as it is: somebody of whom another only tells. */
export function meant(cast: Cast, { text, tokens, description }: Sighting): Figure {
  const { name, role, body } = description;
  const forms = name ? formsIn(tokens, name) : [];
  const office = role && roleOf(text, tokens, role, description.unsure);
  const known = name ? findByName(cast, forms) : office && findByRole(cast, office.forms);
  const told = { name: name && pieceOf(text, tokens, name), nameForms: forms, roles: office ? [office] : [] };
  return known ?? { ...told, body, speaks: true };
}

/** The person whom the sentences before a pronoun are about; a body or a thing is not what «او» means. */
function antecedentOf(scene: Scene, standing: Standing): Figure | null {
  for (const [distance, antecedent] of standing.antecedents.entries()) {
    const figure = personOf(scene, standing, antecedent, distance === 0);
    if (figure) return figure;
  }
  return null;
}

// «شاهد افزایش قیمت‌ها هستیم»: no witness.
const SEES = formSet('شاهد');

/** The person that a subject names: one the article knows or, where `near`, anybody who is called as a person is. */
function personOf(scene: Scene, { text, tokens }: Standing, subject: Subject, near: boolean): Figure | null {
  if (subject.kind !== 'described') return null;
  const { description } = subject;
  const { name, role, body, unsure } = description;
  if (body) return null;
  if (!name)
    return role && near && !SEES.has(formAt(tokens, role.start))
      ? holderOf(scene, roleOf(text, tokens, role, unsure))
      : null;
  const known = findKnown(scene.cast, formsIn(tokens, name), unsure);
  if (known) return known.body ? null : known;
  const person = near && (role !== null || isNameStart(tokens, name.start));
  return person ? enter(scene.cast, { text, tokens, description, speaks: true }) : null;
}

function byRole(
  scene: Scene,
  { text, tokens, continues, cited }: Standing,
  range: Range,
  unsure: boolean,
): Figure {
  const role = roleOf(text, tokens, range, unsure);
  // «یک شهروند» is nobody known, but for the expert of a lead, whose name comes after it.
  const anyone = role.forms[0] === ONE;
  const known = anyone && scene.last ? undefined : findByRole(scene.cast, role.forms);
  if (known?.roles[0]?.unsure) addRole(known, role);
  if (known) return known;
  if (scene.last?.roles.some(({ forms }) => forms[0] === role.forms[0]) && role.forms.length === 1)
    return scene.last;
  const other = anyone ? null : otherRoleOf(scene, role, { continues, cited });
  if (other) {
    addRole(other, role);
    return other;
  }
  return holderOf(scene, role);
}

/** Whoever holds an office, entered when the article knows nobody in it. */
function holderOf({ cast }: Scene, role: Role): Figure {
  const known = findByRole(cast, role.forms);
  if (known) return known;
  const unnamed: Figure = { name: null, nameForms: [], roles: [role], body: false, speaks: true };
  if (cast.length < MOST_FIGURES) cast.push(unnamed);
  return unnamed;
}

/**
 * Whose second role an unknown role is. A story of one speaker calls him by all his offices in turn; a cue that goes on
 * («افزود») brings in nobody new.
 */
function otherRoleOf(
  { cast, last }: Scene,
  role: Role,
  { continues, cited }: Pick<Standing, 'continues' | 'cited'>,
): Figure | null {
  if (last && !last.body && continues) return last;
  const [only, ...others] = cast.filter((figure) => figure.speaks && !figure.body);
  if (!only || others.length > 0 || only.name === null) return null;
  if (last !== null && last !== only) return null;
  const [head = '', of = ''] = role.forms;
  // «همسر مرادخانی» is nobody's second office.
  if (KIN.has(head) && of !== '') return null;
  const sole = cited || (SOLE.has(head) && !DELEGATES.has(of));
  const another = only.roles.some(
    ({ office, unsure }) => (sole && !unsure) || isOfAnother(office, role.office),
  );
  return another ? null : only;
}

// «سخنگوی کمیسیون»: a member of parliament is one beside his seat.
const DELEGATES = formSet('کمیسیون فراکسیون هیات هیئت حزب شورای کمیته');
const KIN = formSet('همسر پدر مادر برادر خواهر فرزند پسر دختر');
/** Offices that nobody holds beside another. */
const SOLE = formSet('سخنگو سخنگوی وزیر رئیس‌جمهور رئیس‌جمهوری نخست‌وزیر سفیر شاهد پادشاه صدراعظم پاپ');

/** How a figure is shown: the fullest name, or the role where no name is known. */
export function shown(figure: Figure | null): { speaker: string | null; role: string | null } {
  if (!figure) return { speaker: null, role: null };
  const sure = figure.roles.filter(({ unsure }) => !unsure);
  const [first, ...others] = sure.length > 0 ? sure : figure.roles;
  if (figure.name === null) return { speaker: first?.text ?? null, role: null };
  if (figure.body || !first) return { speaker: figure.name, role: null };
  const fits = others.filter(({ forms }) => forms.length <= LONGEST_ROLE);
  const fullest = fits.reduce((best, next) => (next.forms.length > best.forms.length ? next : best), first);
  return { speaker: figure.name, role: fullest.text.replace(INDEFINITE, '') };
}

const INDEFINITE = new RegExp(`^${ONE} `);

/** Words of a role that is still shown whole in preference to a shorter one. */
const LONGEST_ROLE = 12;
