import { type Token, wordForm } from '../words/tokens.ts';
import { formsOf } from './conjugate.ts';
import { CUE_VERBS, type Licence } from './verbs.ts';

/** A verb of speech in a text: the tokens from `start` to `end` (excluded). */
export interface VerbMatch {
  start: number;
  end: number;
  licence: Licence;
  /** «گفته», with no auxiliary. */
  participle: boolean;
  /** «وگفت»: the word also holds the و before it. */
  glued: boolean;
}

/** The verb of speech that starts at a token, the longest one; null when none does. */
export function matchVerb(tokens: readonly Token[], start: number): VerbMatch | null {
  const first = tokens[start];
  if (!first || first.mark) return null;
  const plain = walk(tokens, start, first.form);
  if (plain) return { ...plain, glued: false };
  if (!first.form.startsWith('و') || first.form.length < 4) return null;
  const glued = walk(tokens, start, first.form.slice(1));
  return glued && { ...glued, glued: true };
}

/** Whether a verb of speech may start with a word form; cheap, to ask of every word. */
export function opensVerb(form: string): boolean {
  return ROOT.next.has(form) || (form.startsWith('و') && ROOT.next.has(form.slice(1)));
}

interface Node {
  next: Map<string, Node>;
  leaf?: { licence: Licence; participle: boolean };
}

function walk(tokens: readonly Token[], start: number, firstForm: string): Omit<VerbMatch, 'glued'> | null {
  let node = ROOT.next.get(firstForm);
  let best: Omit<VerbMatch, 'glued'> | null = null;
  let index = start;
  while (node) {
    index += 1;
    if (node.leaf) best = { start, end: index, ...node.leaf };
    // «تأکید هم کرد»: a particle may stand before the light verb.
    while (PARTICLES.has(tokens[index]?.form ?? '')) index += 1;
    const token = tokens[index];
    node = token && !token.mark ? node.next.get(token.form) : undefined;
  }
  return best;
}

const PARTICLES = new Set(['هم', 'نیز']);
const ROOT = build();

function build(): Node {
  const root: Node = { next: new Map() };
  for (const { noun, verbs, licence } of CUE_VERBS) {
    const nounWords = noun === '' ? [] : noun.split(' ').map(wordForm);
    for (const { words, participle } of verbs.flatMap(formsOf)) {
      const verbWords = words.map(wordForm);
      add(root, [...nounWords, ...verbWords], licence, participle);
      // «اظهارداشت», «اظهار‌داشت»: noun and verb written as one.
      const [firstVerb = '', ...rest] = verbWords;
      if (nounWords.length > 0)
        add(
          root,
          [...nounWords.slice(0, -1), `${nounWords.at(-1)}${firstVerb}`, ...rest],
          licence,
          participle,
        );
    }
  }
  return root;
}

function add(root: Node, words: readonly string[], licence: Licence, participle: boolean): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  node.leaf ??= { licence, participle };
}
