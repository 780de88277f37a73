import type { Steps } from '../../text/steps.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isNameStart } from './begins.ts';
import { addRole, type Cast, enter, findByRole, nameForms, roleOf, type Sighting } from './cast.ts';
import { type Description, ONE } from './describe.ts';
import { type Figure, isAcronym, type Role } from './figure.ts';
import { officeLikeness } from './office.ts';

/**
 * The cast that an article's sightings add up to: one figure for all ways of writing a name. An office with no name
 * between two cues of one person is his; so is the office in a lead that the name follows, where the article gives
 * him no other.
 *
 * @param speakers those who speak, by paragraph, which is a step each
 * @param named those whom the text only names, by paragraph
 */
export function* buildCast(
  speakers: readonly (readonly Sighting[])[],
  named: readonly (readonly Sighting[])[],
): Steps<Cast> {
  const cast: Cast = [];
  const lent: { figure: Figure; office: Role }[] = [];
  let last: Figure | null = null;
  let lead: { office: Role; para: number } | null = null;
  for (const [para, near] of speakers.entries()) {
    for (const sighting of near) {
      const { text, tokens, description, speaks, continues } = sighting;
      const { name, role } = description;
      if (name === null && role) {
        const office = roleOf(text, tokens, role, description.unsure);
        if (continues && last) lent.push({ figure: last, office });
        else if ((speaks || para === 0) && !isAnyone(office, cast)) lead = { office, para };
      } else if (name !== null && isOneName(tokens, description)) {
        const before = cast.length;
        const figure = enter(cast, sighting);
        const follows = cast.length > before || figure === last;
        if (lead && speaks && (figure === last || (follows && para - lead.para <= LONGEST_LEAD)))
          lent.push({ figure, office: lead.office });
        lead = null;
        last = figure;
      }
    }
    yield;
  }
  for (const near of named) {
    for (const sighting of near)
      if (sighting.description.name && isOneName(sighting.tokens, sighting.description))
        enter(cast, sighting);
    yield;
  }
  for (const { figure, office } of lent) lendOffice(cast, figure, office);
  return cast;
}

/** Paragraphs between an office and the name of its bearer. */
const LONGEST_LEAD = 3;

function isOneName(tokens: readonly Token[], description: Description): boolean {
  const { name } = description;
  return name !== null && !isAcronym(nameForms(tokens, name)) && !mayHoldObject(tokens, description);
}

/**
 * «یک شهروند», «رئیس این هیئت», «کارگر دیگری»: no office of the person named next; only a lead holds back the name of
 * its «یک کارشناس».
 */
function isAnyone({ forms }: Role, cast: Cast): boolean {
  if (forms.some((form) => ELSEWHERE.has(form))) return true;
  return forms[0] === ONE && (cast.length > 0 || NAMELESS.has(forms[1] ?? ''));
}

const ELSEWHERE = formSet('این آن همین همان دیگر دیگری');
const NAMELESS = formSet('مقام منبع دیپلمات شهروند شاهد');

/** «عراقچی سفر خود را …»: such a name is only known once all sure ones are. */
function mayHoldObject(tokens: readonly Token[], { name, body, unsure }: Description): boolean {
  if (!unsure || body || name === null || tokens[name.end]?.mark) return false;
  return name.end - name.start > 1 && !isNameStart(tokens, name.start);
}

// «رهبر معظم انقلاب», «مقام معظم رهبری» name one man, who is never the speaker before or after.
const OWN_NAME = 'معظم';

function lendOffice(cast: Cast, figure: Figure, office: Role): void {
  if (office.forms.includes(OWN_NAME)) return;
  const other = findByRole(cast, office.forms);
  if (figure.body || (other && other !== figure)) return;
  const { roles } = figure;
  if (roles.length === 0 || roles.some((role) => officeLikeness(role.office, office.office) > 0))
    addRole(figure, office);
}
