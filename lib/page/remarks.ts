import type { PageEdit } from './ledger.ts';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const NO_BREAK_SPACE = '\u00a0';

/** What `besideWords` makes. */
const REMARK = / [\u2066\u2068]\([^()\u2066-\u2069]{1,80}\)\u2069/g;

/**
 * A remark as it stands beside the words it is about. The brackets are inside the isolate, so that the text around can
 * neither mirror them nor tear them off.
 */
export function besideWords(remark: string, script: 'latin' | 'persian'): string {
  return ` ${isolated(`(${remark})`, script)}`;
}

/** A remark in the place of words, kept together whichever way the line around it runs. */
export function isolated(remark: string, script: 'latin' | 'persian'): string {
  return `${script === 'persian' ? FIRST_STRONG_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${unbroken(remark)}${POP_ISOLATE}`;
}

/** A remark that breaks over two lines of right-to-left text is read backwards; only the two ends of a range may part. */
function unbroken(text: string): string {
  return text
    .replaceAll(' ', NO_BREAK_SPACE)
    .replaceAll(`${NO_BREAK_SPACE}–${NO_BREAK_SPACE}`, `${NO_BREAK_SPACE}– `);
}

/** Whether a text may hold a remark of ours; quick. */
export function mayHoldRemark(text: string): boolean {
  return text.includes(POP_ISOLATE);
}

/**
 * The text that remarks beside words were added to, and the edits that added them. For a page on which an earlier copy
 * of Khana was ended without a word; what it changed besides cannot be told from the page's own.
 */
export function withoutRemarks(text: string): { original: string; edits: PageEdit[] } {
  const edits: PageEdit[] = [];
  let removed = 0;
  const original = text.replace(REMARK, (insert, at: number) => {
    edits.push({ start: at - removed, end: at - removed, insert, aside: true });
    removed += insert.length;
    return '';
  });
  return { original, edits };
}
