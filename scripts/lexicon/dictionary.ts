import source from 'dictionary-fa';
import { fold } from '../../lib/text/fold.ts';
import { ADJECTIVE, SILENT_HE, WITHOUT, WORD } from '../../lib/typography/lexicon/entry.ts';
import { stemsOf } from './verbs.ts';

/** The words of dictionary-fa. */
export interface Dictionary {
  /** Entry bits by spelling, in which "-" stands for a half-space. */
  spellings: Map<string, number>;
  /** Those of them that take no endings. */
  bare: Set<string>;
}

/** Affix classes of dictionary-fa (index.aff): what a word is that takes the affixes of the class. */
const AFFIX_CLASSES: Record<string, number> = { sk: SILENT_HE, st: ADJECTIVE, su: ADJECTIVE, pa: WITHOUT };
/** The mark of a word not to be suggested. */
const PROFANE = '!!';

/** How a word without classes ends when its he is silent. */
const SILENT_ENDING = /..[^اوی]ه$/;
/** Adverbs that take تر as adjectives do. */
const COMPARABLE = 'بیش کم پیش عقب جلو پایین بالا نزدیک دیر زود'.split(' ');

/** In news no word of its own, but آن without its madda: انها is آنها. */
const NO_WORD = 'ان';

const VERB_PREFIX = /^(?:ن|هم)?می-/;
const SPELLABLE = /^[ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی-]{2,}$/;

/**
 * Reads dictionary-fa (Lilak 3.3), folded. Its 24,000 verb forms with می are reduced to the stems of their verbs, and
 * those with a preverb before می are left out: the stems do for them too.
 */
export function readDictionary(): Dictionary {
  const lines = new TextDecoder().decode(source.dic).split('\n').slice(1);
  const dictionary: Dictionary = { spellings: new Map(), bare: new Set() };
  const afterMi = new Set<string>();
  for (const line of lines) {
    const [word = '', classes = ''] = line.trim().split('/');
    const spelling = fold(word).replaceAll('\u200c', '-');
    if (!SPELLABLE.test(spelling) || spelling.endsWith('-') || spelling === NO_WORD) continue;
    if (VERB_PREFIX.test(spelling)) afterMi.add(spelling.replace(VERB_PREFIX, ''));
    else if (!spelling.includes('می-')) addWord(dictionary, spelling, classes.replace(PROFANE, ''));
  }
  for (const [stem, bits] of stemsOf(afterMi)) add(dictionary, stem, bits);
  for (const adverb of COMPARABLE) add(dictionary, adverb, ADJECTIVE);
  return dictionary;
}

function addWord(dictionary: Dictionary, spelling: string, classes: string): void {
  let bits = WORD;
  for (const pair of classes.match(/../g) ?? []) bits |= AFFIX_CLASSES[pair] ?? 0;
  if (classes === '' && SILENT_ENDING.test(spelling)) bits |= SILENT_HE;
  if (classes !== '') dictionary.bare.delete(spelling);
  else if (!dictionary.spellings.has(spelling)) dictionary.bare.add(spelling);
  add(dictionary, spelling, bits);
}

function add({ spellings }: Dictionary, spelling: string, bits: number): void {
  spellings.set(spelling, (spellings.get(spelling) ?? 0) | bits);
}
