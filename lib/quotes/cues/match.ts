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

/** A place in the forms of verbs, word by word. */
interface Node {
  next: Map<string, Node>;
  /** Where the forms of light verbs begin after a noun; nouns with the same verbs share them. */
  lights: Node[];
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
    node = token && !token.mark ? step(node, token.form) : undefined;
  }
  return best;
}

function step({ next, lights }: Node, form: string): Node | undefined {
  const plain = next.get(form);
  if (plain) return plain;
  for (const light of lights) {
    const node = light.next.get(form);
    if (node) return node;
  }
  return undefined;
}

const PARTICLES = new Set(['هم', 'نیز']);
const ROOT = build();

function build(): Node {
  const root = newNode();
  const shared = new Map<string, Node>();
  for (const { noun, verbs, licence } of CUE_VERBS) {
    if (noun === '') {
      addForms(root, verbs, licence);
      continue;
    }
    const key = [licence, ...verbs].join(' ');
    const light = shared.get(key) ?? addForms(newNode(), verbs, licence);
    shared.set(key, light);
    const words = noun.split(' ').map(wordForm);
    const last = words.pop() ?? '';
    const before = words.reduce(childOf, root);
    childOf(before, last).lights.push(light);
    // «اظهارداشت», «اظهار‌داشت»: noun and verb written as one.
    for (const [form, node] of light.next) {
      if (!before.next.has(last + form)) before.next.set(last + form, node);
    }
  }
  return root;
}

function addForms(root: Node, verbs: readonly string[], licence: Licence): Node {
  for (const { words, participle } of verbs.flatMap(formsOf)) {
    const end = words.map(wordForm).reduce(childOf, root);
    end.leaf ??= { licence, participle };
  }
  return root;
}

function childOf(node: Node, word: string): Node {
  const child = node.next.get(word) ?? newNode();
  node.next.set(word, child);
  return child;
}

function newNode(): Node {
  return { next: new Map(), lights: [] };
}
