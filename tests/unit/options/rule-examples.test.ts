import { describe, expect, it } from 'vitest';
import { markedWords } from '../../../components/options/marked-words.ts';
import { RULE_EXAMPLES } from '../../../components/options/rule-examples.ts';
import { RULES } from '../../../lib/typography/rules.ts';
import { tidy } from '../../../lib/typography/tidy.ts';

describe('the examples of the rules', () => {
  it.each(RULES.map(({ id }) => id))('%s mends its own', (id) => {
    const edits = tidy(RULE_EXAMPLES[id], { rules: new Set([id]) });
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.map(({ rule }) => rule)).toEqual(edits.map(() => id));
  });
});

describe('markedWords', () => {
  const text = 'تالاب ها و رودها پر شد';
  // The space before «ها» becomes a half-space, and one goes in before the other «ها».
  const edits = [
    { start: 5, end: 6, insert: '\u200c' },
    { start: 14, end: 14, insert: '\u200c' },
  ];

  it('marks whole words, before and after', () => {
    const { before, after } = markedWords(text, edits);
    const marked = (pieces: typeof before) =>
      pieces.filter(({ changed }) => changed).map((piece) => piece.text);
    expect(marked(before)).toEqual(['تالاب ها', 'رودها']);
    expect(marked(after)).toEqual(['تالاب\u200cها', 'رود\u200cها']);
  });

  it('cuts without losing a character', () => {
    const { before, after } = markedWords(text, edits);
    expect(before.map((piece) => piece.text).join('')).toBe(text);
    expect(after.map((piece) => piece.text).join('')).toBe('تالاب\u200cها و رود\u200cها پر شد');
    for (const pieces of [before, after]) {
      let at = 0;
      for (const { start, text: part } of pieces) {
        expect(start).toBe(at);
        at += part.length;
      }
    }
  });

  it('leaves a text without edits in one piece', () => {
    expect(markedWords(text, []).after).toEqual([{ start: 0, text, changed: false }]);
    expect(markedWords('', []).before).toEqual([]);
  });
});
