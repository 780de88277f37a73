import dictionary from 'dictionary-fa';
import { fold } from '../../lib/text/fold.ts';
import {
  ADJECTIVE,
  PAST_STEM,
  PRESENT_STEM,
  SILENT_HE,
  VERB_FORM,
  WITHOUT,
  WORD,
} from '../../lib/typography/lexicon/entry.ts';

/** What is known of each spelling: "-" stands for a half-space. */
export type Spellings = Map<string, number>;

/** Affix classes of dictionary-fa (index.aff): which words of the class they mark take which affixes. */
const AFFIX_CLASSES: Record<string, number> = { sk: SILENT_HE, st: ADJECTIVE, su: ADJECTIVE, pa: WITHOUT };
/** Verbs of news whose forms with می the dictionary lacks. */
const MISSING_STEMS: [string, number][] = [
  ...['سپار', 'سپر', 'فکن', 'آرامان'].map((stem): [string, number] => [stem, PRESENT_STEM]),
  ...['شه', 'گه', 'کنه', 'ره', 'ده', 'دونم', 'دونه', 'دونن', 'گم', 'گن', 'شن', 'شم', 'تونه', 'تونم', 'تونن', 'تونیم', 'خوام', 'خواد', 'خوان', 'خوایم', 'خواین', 'یاد', 'یان', 'بینه', 'زنه', 'مونه', 'گیره'].map(
    (form): [string, number] => [form, VERB_FORM],
  ),
];
/** How a word without classes ends when its he is silent. */
const SILENT_ENDING = /..[^اوی]ه$/;
/** Adverbs that take تر as adjectives do. */
const COMPARABLE = ['پیش', 'عقب', 'جلو', 'پایین', 'بالا', 'نزدیک', 'دیر', 'زود'];
const PROFANE = '!!';
const VERB_PREFIX = /^(?:ن|هم)?می-/;
const SPELLABLE = /^[ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی-]{2,}$/;

/**
 * The words of dictionary-fa (Lilak 3.3) with what their affix classes say of them. Its 24,000 verb forms with می
 * are reduced to the stems of their verbs.
 */
export function readDictionary(): { spellings: Spellings; bare: Set<string> } {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  const spellings: Spellings = new Map();
  const bare = new Set<string>();
  const afterMi = new Set<string>();
  for (const line of lines.slice(1)) {
    const [word = '', classes = ''] = line.trim().split('/');
    const spelling = fold(word).replaceAll('\u200c', '-');
    if (!SPELLABLE.test(spelling)) continue;
    if (VERB_PREFIX.test(spelling)) afterMi.add(spelling.replace(VERB_PREFIX, ''));
    else if (!/می-/.test(spelling)) add(spellings, spelling, WORD | flagsOf(classes) | (classes === '' && SILENT_ENDING.test(spelling) ? SILENT_HE : 0));
    if (classes === '') bare.add(spelling);
    else bare.delete(spelling);
  }
  for (const [stem, flag] of [...verbStems(afterMi), ...MISSING_STEMS]) add(spellings, stem, flag);
  for (const adverb of COMPARABLE) add(spellings, adverb, ADJECTIVE);
  return { spellings, bare };
}

function add(spellings: Spellings, spelling: string, flags: number): void {
  spellings.set(spelling, (spellings.get(spelling) ?? 0) | flags);
}

function flagsOf(classes: string): number {
  let flags = 0;
  for (const pair of classes.replace(PROFANE, '').match(/../g) ?? []) flags |= AFFIX_CLASSES[pair] ?? 0;
  return flags;
}

/** A verb's forms after می all have its personal endings; what is left when they are taken off is its stem. */
function verbStems(forms: ReadonlySet<string>): Map<string, number> {
  const stems = new Map<string, number>();
  for (const form of forms) {
    const stem = form.slice(0, -1);
    const others = ['ی', 'یم', 'ید', 'ند'].filter((ending) => forms.has(stem + ending)).length;
    if (!form.endsWith('م') || others < 2) continue;
    stems.set(stem, (stems.get(stem) ?? 0) | (/[تد]$/.test(stem) && forms.has(stem) ? PAST_STEM : PRESENT_STEM));
  }
  for (const form of forms) {
    if (!form.includes('-') && !isInflected(form, stems)) stems.set(form, (stems.get(form) ?? 0) | VERB_FORM);
  }
  return stems;
}

function isInflected(form: string, stems: ReadonlyMap<string, number>): boolean {
  if ((stems.get(form) ?? 0) & PAST_STEM) return true;
  return ['م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه'].some(
    (ending) => form.endsWith(ending) && stems.has(form.slice(0, -ending.length)),
  );
}
