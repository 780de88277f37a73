// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Face, type Ledger, openLedger, type PageEdit } from '../../../lib/page/ledger.ts';

let ledger: Ledger;
let node: Text;

beforeEach(() => {
  ledger = openLedger();
  node = document.createTextNode('می شود و می رود');
  document.body.replaceChildren(node);
});

const HALF_SPACES: PageEdit[] = [
  { start: 2, end: 3, insert: '\u200c' },
  { start: 11, end: 12, insert: '\u200c' },
];

describe('the ledger', () => {
  it('mends, and gives back the very characters', () => {
    ledger.write(node, HALF_SPACES);
    expect(node.data).toBe('می\u200cشود و می\u200cرود');
    ledger.show('original');
    expect(node.data).toBe('می شود و می رود');
    ledger.show('mended');
    expect(node.data).toBe('می\u200cشود و می\u200cرود');
    expect(ledger.originalOf(node)).toBe('می شود و می رود');
  });

  it('never overwrites what the page has written since', () => {
    ledger.write(node, HALF_SPACES);
    node.data = 'متن تازه';
    ledger.show('original');
    expect(node.data).toBe('متن تازه');
    expect(ledger.originalOf(node)).toBe('متن تازه');
  });

  it('takes edits while the original is shown, and shows them afterwards', () => {
    ledger.show('original');
    ledger.write(node, HALF_SPACES);
    expect(node.data).toBe('می شود و می رود');
    ledger.show('mended');
    expect(node.data).toBe('می\u200cشود و می\u200cرود');
  });

  it('takes the edits away when there are none left', () => {
    ledger.write(node, HALF_SPACES);
    ledger.write(node, []);
    expect(node.data).toBe('می شود و می رود');
  });

  it('steps aside with its remarks while the words are copied', () => {
    ledger.write(node, [...HALF_SPACES.slice(0, 1), { start: 8, end: 8, insert: ' (remark)', aside: true }]);
    expect(node.data).toBe('می\u200cشود و (remark) می رود');
    ledger.show('words');
    expect(node.data).toBe('می\u200cشود و می رود');
  });

  it('keeps the place of ranges around its edits', () => {
    const range = document.createRange();
    range.setStart(node, 9);
    range.setEnd(node, 15);
    ledger.write(node, HALF_SPACES);
    expect(range.toString()).toBe('می\u200cرود');
    ledger.show('original');
    expect(range.toString()).toBe('می رود');
  });

  it('restores a node that left the document and came back', () => {
    ledger.write(node, HALF_SPACES);
    node.remove();
    ledger.show('original');
    document.body.append(node);
    ledger.write(node, HALF_SPACES);
    expect(node.data).toBe('می شود و می رود');
  });

  it('ends where it began, for any text, any edits and any order of calls', () => {
    const edits = (length: number) =>
      fc
        .uniqueArray(fc.nat(length), { maxLength: 8 })
        .chain((places) =>
          fc.tuple(
            fc.constant(places.sort((a, b) => a - b)),
            fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
          ),
        )
        .map(([places, inserts]) =>
          inserts.flatMap((insert, index): PageEdit[] => {
            const [start, end] = [places[index * 2], places[index * 2 + 1]];
            return start === undefined || end === undefined
              ? []
              : [{ start, end, insert, aside: insert.length > 1 }];
          }),
        );
    const call = (length: number) =>
      fc.oneof(
        edits(length).map((list) => (to: Ledger, on: Text) => to.write(on, list)),
        fc.constantFrom<Face>('mended', 'words', 'original').map((face) => (to: Ledger) => to.show(face)),
      );
    const runs = fc
      .string({ maxLength: 30 })
      .chain((text) => fc.tuple(fc.constant(text), fc.array(call(text.length), { maxLength: 10 })));
    fc.assert(
      fc.property(runs, ([text, calls]) => {
        const fresh = openLedger();
        const own = document.createTextNode(text);
        document.body.replaceChildren(own);
        for (const run of calls) run(fresh, own);
        fresh.show('original');
        expect(own.data).toBe(text);
      }),
    );
  });
});
