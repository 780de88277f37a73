// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger, type PageEdit } from '../../../lib/page/ledger.ts';
import { besideWords, withoutRemarks } from '../../../lib/page/remarks.ts';

const ORIGINAL = 'كتاب خانه';
const LETTER: PageEdit = { start: 0, end: 1, insert: 'ک' };
const REMARK: PageEdit = { start: 9, end: 9, insert: besideWords('6 Nov 2024', 'latin'), aside: true };

let ledger: Ledger;
let node: Text;

beforeEach(() => {
  ledger = openLedger();
  node = document.createTextNode(ORIGINAL);
  document.body.replaceChildren(node);
  ledger.write(node, [REMARK, LETTER]);
});

describe('text of ours that the page copies', () => {
  it('is known in a new node', () => {
    const copy = node.cloneNode() as Text;
    ledger.recognise(copy);
    expect(ledger.originalOf(copy)).toBe(ORIGINAL);
    ledger.show('original');
    expect(copy.data).toBe(ORIGINAL);
  });

  it('is the page’s own in a node that was there, when it is mended alone', () => {
    ledger.write(node, [LETTER]);
    const other = document.createTextNode('خانه');
    ledger.write(other, []);
    other.data = node.data;
    ledger.recognise(other);
    expect(ledger.originalOf(other)).toBe('کتاب خانه');
  });

  it.each([
    ['behind', (text: string) => `${text} بسته`, `${ORIGINAL} بسته`],
    ['before', (text: string) => `آن ${text}`, `آن ${ORIGINAL}`],
  ])('is known when more is put %s it', (_where, change, original) => {
    node.data = change(node.data);
    expect(ledger.originalOf(node)).toBe(original);
    ledger.show('original');
    expect(node.data).toBe(original);
    ledger.show('mended');
    expect(node.data).toBe(change(`کتاب خانه${REMARK.insert}`));
  });

  it('is not known in a text that only begins with the same mark', () => {
    const mark = document.createTextNode('" ');
    ledger.write(mark, [{ start: 0, end: 2, insert: '«' }]);
    mark.data = '«خانه';
    expect(ledger.originalOf(mark)).toBe('«خانه');
  });
});

describe('remarks that an earlier copy has left', () => {
  it('are told from the words they stand beside', () => {
    const { original, edits } = withoutRemarks(
      `۱۶ آبان${besideWords('6 Nov', 'latin')} و ۱۷ آبان${besideWords('7 Nov', 'persian')}.`,
    );
    expect(original).toBe('۱۶ آبان و ۱۷ آبان.');
    expect(edits).toHaveLength(2);
  });

  it('are taken away where there is an earlier copy, and only there', () => {
    const left = document.createTextNode(`۱۶ آبان${besideWords('6 Nov', 'latin')}`);
    const later = openLedger(true);
    for (const each of [ledger, later]) each.recognise(left);
    expect(ledger.originalOf(left)).toBe(left.data);
    expect(later.originalOf(left)).toBe('۱۶ آبان');
  });
});
