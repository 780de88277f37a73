// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageModel } from '../../../entrypoints/panel/contract.ts';
import { lateSurfaces } from '../../../entrypoints/reader/surfaces.ts';
import { ownWorld } from '../../../entrypoints/reader/world.ts';
import type { Host } from '../../../lib/page/host.ts';
import type { Mark } from '../../../lib/page/marks.ts';

afterEach(() => {
  delete ownWorld().openSurfaces;
  vi.unstubAllGlobals();
});

const HOST = {} as Host;
const PAGE = {} as PageModel;
const MARK = {} as Mark;

/** Surfaces whose script is let in, or not, and what came of it. */
function stage() {
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
  const ending = new AbortController();
  const surfaces = lateSurfaces(HOST, PAGE, script, ending.signal);
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

  it('is prepared when the page has nothing else to do, and then asks for nothing more', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (callBack: () => void) => idle.push(callBack));
    const { surfaces, script, done } = stage();
    surfaces.prepare();
    await settled();
    expect(script.bring).not.toHaveBeenCalled();
    for (const callBack of idle) callBack();
    await settled();
    expect(done).toEqual(['open']);
    surfaces.togglePanel();
    surfaces.refresh();
    await settled();
    expect(done).toEqual(['open', 'refresh', 'toggle']);
    expect(script.bring).toHaveBeenCalledTimes(1);
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
