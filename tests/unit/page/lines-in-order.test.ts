// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linesInOrder } from '../../../lib/page/lines-in-order.ts';

const NO_TREES = { onRoot() {}, onBare() {} };

const linesOf = (story: string, inView: string) => {
  const given = { story: document.querySelectorAll(story), inView: document.querySelectorAll(inView) };
  return [...linesInOrder(document, given, NO_TREES)].map((nodes) => nodes.map(({ data }) => data).join(''));
};

describe('the lines of a page', () => {
  it.each([
    ['the story in view first, then its rest, then what else is in view', '.story', '.seen', 'b d a c e'],
    ['in the order of the page where nothing goes before', '#none', '#none', 'a b c d e'],
    // What is no block of its own is read with the block around it.
    ['a line once, though two of its words go before', '.story, #word', '#word', 'b d e a c'],
  ])('come %s', (_order, story, inView, expected) => {
    document.body.innerHTML =
      '<p class="seen">a</p><p class="story seen">b</p><p>c</p><p class="story">d</p><p><b id="word">e</b></p>';
    expect(linesOf(story, inView).join(' ')).toBe(expected);
  });

  it('are all come to when the page takes away the place that is being read', () => {
    document.body.innerHTML = '<section><p>a</p><p>b</p></section><p>c</p>';
    const read: string[] = [];
    for (const nodes of linesInOrder(document, { story: [], inView: [] }, NO_TREES)) {
      read.push(nodes.map(({ data }) => data).join(''));
      if (read.length === 1) document.querySelector('section')?.remove();
    }
    // `b` was on the way already.
    expect(read).toEqual(['a', 'b', 'c']);
  });
});
