// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { blocksInView } from '../../../lib/page/in-view.ts';

const HTML = '<main><h1>آب</h1><p>باران <b>امروز</b></p><div id="list"><ul><li>رود</li></ul></div></main>';

describe('the blocks in view', () => {
  it('are told from top to bottom, and a block of lines is asked for once', async () => {
    document.body.innerHTML = HTML;
    // The headline fills the first quarter of the window, the paragraph the second; the rest is the list's own ground.
    const quarter = innerHeight / 4;
    const [headline, paragraph, word, list] = ['h1', 'p', 'b', '#list'].map((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      return element;
    });
    stand(headline, 0, quarter);
    stand(paragraph, quarter, 2 * quarter);
    stand(list, 2 * quarter, 4 * quarter);
    const asked: (Element | undefined)[] = [];
    document.elementFromPoint = (_x, y) => {
      const found = y < quarter ? headline : y < 2 * quarter ? word : list;
      asked.push(found);
      return found ?? null;
    };
    const blocks = await blocksInView(document, new AbortController().signal);
    expect([...blocks]).toEqual([headline, paragraph, list]);
    expect(asked.filter((element) => element !== list)).toEqual([headline, word]);
    // Blocks may stand on other blocks' ground: each of its points is looked at.
    expect(asked.filter((element) => element === list).length).toBeGreaterThan(10);
  });
});

function stand(element: Element | undefined, top: number, bottom: number): void {
  if (!element) return;
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, innerWidth, bottom - top));
}
