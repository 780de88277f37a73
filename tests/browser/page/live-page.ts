import type { Tab } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';

/** A page of `tests/fixtures/live`, or a frame with one: what it does, it does by its steps. */
interface LiveWindow extends Window {
  steps: (() => unknown)[];
}

/** Takes the page's own steps one after another, each in a task of its own and with time to be answered. */
export async function takeSteps({ page }: Tab): Promise<void> {
  await page.evaluate(async (pause) => {
    for (const step of (window as unknown as LiveWindow).steps) {
      await step();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, PAUSE);
}

/**
 * The texts of pages after their steps with nobody near them: in frames, which Khana leaves alone, of a page that holds
 * nothing else.
 */
export async function untouchedTexts({ page }: Tab, urls: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (addresses, pause, readText) => {
      const read = new Function(`return (${readText})`)() as (root: Node) => string;
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const play = async (address: string) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const inside = frame.contentWindow as unknown as LiveWindow;
        while (!inside.steps) await wait(pause);
        for (const step of inside.steps) {
          await step();
          await wait(pause);
        }
        return read(inside.document.body);
      };
      return Promise.all(addresses.map(play));
    },
    [...urls],
    PAUSE,
    READ_TEXT,
  );
}

/** The text of a page with what its open shadow roots show, exactly. */
export async function wholeText({ page }: Tab): Promise<string> {
  return page.evaluate(`(${READ_TEXT})(document.body)`) as Promise<string>;
}

/** Waits until Khana has mended the page, or shows the original. */
export async function waitForFace({ page }: Tab, face: 'mended' | 'original'): Promise<void> {
  await waitUntil(
    page,
    `/\\u2069|\\u06cc\\u200c/.test((${READ_TEXT})(document.body)) === ${face === 'mended'}`,
    [],
  );
}

/** Shows the original, or the mended page again. */
export async function turn(tab: Tab, face: 'mended' | 'original'): Promise<void> {
  await tab.pressCommand('show-original');
  await waitForFace(tab, face);
}

/** Milliseconds, in which Khana answers what the page has done. */
const PAUSE = 25;

const READ_TEXT = `function read(node) {
  if (node.nodeType === 3) return node.data;
  const own = node.shadowRoot ? '{' + read(node.shadowRoot) + '}' : '';
  if (node.localName === 'script') return own;
  return own + Array.from(node.childNodes, read).join('');
}`;
