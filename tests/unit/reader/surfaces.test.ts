// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageModel } from '../../../entrypoints/panel/contract.ts';
import { lateSurfaces } from '../../../entrypoints/reader/surfaces.ts';
import { ownWorld } from '../../../entrypoints/reader/world.ts';
import type { Host } from '../../../lib/page/host.ts';
import type { Mark } from '../../../lib/page/marks.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

afterEach(() => {
  delete ownWorld().openSurfaces;
});

const HOST = {} as Host;
const MARK = {} as Mark;

/** Surfaces whose script is let in, or not, and what came of it. */
function stage({ edgeTab = false, story = true } = {}) {
  const done: string[] = [];
  let isOpen = false;
  const panel = {
    toggle() {
      isOpen = !isOpen;
      done.push('toggle');
    },
    isOpen: () => isOpen,
    refresh: () => void done.push('refresh'),
  };
  const card = {
    show: (mark: Mark | null) => void done.push(mark ? 'card' : 'no card'),
    isUnder: () => true,
  };
  const script = {
    isLetIn: true,
    bring: vi.fn(async () => {
      if (script.isLetIn) {
        ownWorld().openSurfaces = () => {
          done.push('open');
          return { panel, card };
        };
      }
      return script.isLetIn;
    }),
    onMissing: () => void done.push('missing'),
  };
  const page = {
    settings: () => ({ ...DEFAULT_SETTINGS, panel: { ...DEFAULT_SETTINGS.panel, edgeTab } }),
    reading: () => ({ article: story ? {} : null }),
  } as PageModel;
  const ending = new AbortController();
  const surfaces = lateSurfaces(HOST, page, script, ending.signal);
  return { surfaces, script, done, ending };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('lateSurfaces', () => {
  it('brings the script once, at the first wish, and carries all wishes out in their order', async () => {
    const { surfaces, script, done } = stage();
    expect(script.bring).not.toHaveBeenCalled();
    surfaces.showCard(MARK);
    surfaces.togglePanel();
    surfaces.showCard(null);
    await settled();
    surfaces.togglePanel();
    await settled();
    expect(done).toEqual(['open', 'card', 'toggle', 'no card', 'toggle']);
    expect(script.bring).toHaveBeenCalledTimes(1);
  });

  it('opens the panel unasked once, however often the story is read before the script is there', async () => {
    const { surfaces, done } = stage();
    surfaces.openPanel();
    surfaces.openPanel();
    await settled();
    expect(done).toEqual(['open', 'toggle']);
  });

  it('has nothing to draw anew, take away or be on before the script is there', () => {
    const { surfaces, script, done } = stage();
    surfaces.refresh();
    surfaces.showCard(null);
    expect(surfaces.isOnCard(null)).toBe(false);
    expect(done).toEqual([]);
    expect(script.bring).not.toHaveBeenCalled();
  });

  it.each([
    // The tab at the window's edge is the panel script's own to draw.
    [true, true, 1],
    [true, false, 0],
    [false, true, 0],
  ])('with an edge tab (%s) on a story (%s) it brings the script unasked (%i)', (edgeTab, story, times) => {
    const { surfaces, script } = stage({ edgeTab, story });
    surfaces.refresh();
    expect(script.bring).toHaveBeenCalledTimes(times);
  });

  it('brings no script where the panel is there from the start', async () => {
    const { surfaces, script, done } = stage();
    await script.bring();
    surfaces.togglePanel();
    await settled();
    expect(done).toEqual(['open', 'toggle']);
    expect(script.bring).toHaveBeenCalledTimes(1);
  });

  it('says that a panel asked for is missing where the script is refused, and asks anew the next time', async () => {
    const { surfaces, script, done } = stage();
    script.isLetIn = false;
    surfaces.showCard(MARK);
    await settled();
    surfaces.openPanel();
    await settled();
    expect(done).toEqual([]);
    surfaces.togglePanel();
    await settled();
    expect(done).toEqual(['missing']);
    script.isLetIn = true;
    surfaces.togglePanel();
    await settled();
    expect(done).toEqual(['missing', 'open', 'toggle']);
  });

  it('opens nothing when the reader has ended meanwhile', async () => {
    const { surfaces, done, ending } = stage();
    surfaces.togglePanel();
    ending.abort();
    await settled();
    expect(done).toEqual([]);
  });
});
