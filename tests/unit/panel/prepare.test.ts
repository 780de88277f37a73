// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareUnseen } from '../../../entrypoints/panel/prepare.ts';

const SHORT = { paragraphs: ['ب'.repeat(500)] };
const LONG = { paragraphs: Array.from({ length: 100 }, () => 'ب'.repeat(500)) };

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestAnimationFrame', (callBack: () => void) => callBack());
  vi.stubGlobal('requestIdleCallback', (callBack: () => void) => idle.push(callBack));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A panel that is being prepared, and what has been done with it. */
function stage(article: { paragraphs: string[] }) {
  const done: string[] = [];
  const layer = document.createElement('div');
  layer.getBoundingClientRect = () => {
    done.push(`laid out ${layer.style.display} ${layer.style.visibility}`);
    return new DOMRect();
  };
  const ending = new AbortController();
  const panel = {
    layer,
    draw: (extent: string) => void done.push(extent),
    loadFace: async () => void done.push('face'),
  };
  const prepared = prepareUnseen(panel, article, ending.signal);
  return { done, layer, ending, prepared };
}

/** Lets the page have nothing to do, once. */
async function rest(): Promise<void> {
  for (const callBack of idle.splice(0)) callBack();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('prepareUnseen', () => {
  it('takes one step whenever the page rests, and leaves the layer as it was', async () => {
    const { done, layer, prepared } = stage(SHORT);
    const steps: string[][] = [];
    while (idle.length > 0) {
      await rest();
      steps.push(done.splice(0));
    }
    await prepared;
    expect(steps).toEqual([['head'], ['sight'], ['face'], ['laid out block hidden']]);
    expect(layer.getAttribute('style') ?? '').toBe('');
  });

  it('brings no face to a long story, which would have it laid out anew', async () => {
    const { done } = stage(LONG);
    while (idle.length > 0) await rest();
    expect(done).toEqual(['head', 'sight', 'laid out block hidden']);
  });

  it('stops where it is when the panel is opened or the reader ends', async () => {
    const { done, ending, prepared } = stage(SHORT);
    await rest();
    ending.abort();
    await rest();
    await prepared;
    expect(done).toEqual(['head']);
    expect(idle).toEqual([]);
  });
});
