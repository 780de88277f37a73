import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { waitForPanel } from '../../../scripts/browsers/panel.ts';
import { waitForRest } from '../../../scripts/browsers/rest.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Khana } from '../harness/khana.ts';
import { bodyText, parsedText, waitForText } from '../harness/page-text.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MENDED = 'پرآب می\u200cشود';
const GREGORIAN = '6\u00a0Nov\u00a02024';

/** The story, with something of the page's own that comes before all else. */
const storyWith = (head: string) => STORY.replace('<head>', `<head>${head}`);

/** What a page may try, on what people install: its panel is closed to the page. */
export function hostilePageTests(khana: Khana): void {
  const openStory = async (head = '') => {
    const tab = await khana.open(storyWith(head));
    await waitForText(tab, GREGORIAN);
    await waitForRest(tab.page);
    return tab;
  };

  it.each([
    ['before Khana comes', true],
    ['while Khana is there', false],
  ])('that defines an element of our name %s is not handed the panel', async (_, isFirst) => {
    const tab = await openStory(`<script>
      window.taken = [];
      window.take = () => customElements.define('${HOST_NAME}', class extends HTMLElement {
        constructor() {
          super();
          taken.push(this.attachInternals());
        }
      });
      if (${isFirst}) take();
    </script>`);
    if (!isFirst) await tab.page.evaluate(() => (window as unknown as Taking).take());
    await tab.clickToolbarButton();
    await waitForHost(tab);
    const roots = await tab.page.evaluate(() =>
      (window as unknown as Taking).taken.map(({ shadowRoot }) => shadowRoot?.textContent ?? null),
    );
    // It has got hold of an element, and of nothing in it.
    expect(roots).toEqual([null]);
  });

  it('that forges keys, clicks, pointers and copies moves neither the story, nor the date card, nor the panel', async () => {
    const tab = await openStory();
    const mended = await bodyText(tab);
    expect(await forgeEvents(tab)).toEqual([mended]);
    expect(await isSeen(tab)).toBe(false);
    // The card of a date that the reader truly points at stays, too.
    const { x, y } = await dateIn(tab);
    await tab.page.mouse.move(x, y + 200);
    await tab.page.mouse.move(x, y);
    await expect.poll(() => isSeen(tab)).toBe(true);
    await forgeEvents(tab);
    expect(await isSeen(tab)).toBe(true);
    await tab.page.mouse.move(5, 5);
    await expect.poll(() => isSeen(tab)).toBe(false);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    expect(await forgeEvents(tab)).toEqual([mended]);
    await waitForPanel(tab.page, true);
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, STORY));
  });

  it('that hides, moves or covers the panel has it back on top when it is opened anew', async () => {
    const tab = await openStory(`<style>
      ${HOST_NAME}, html > :not(head, body) {
        all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
        translate: -9000px !important; pointer-events: none !important;
      }
    </style>`);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    await tab.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.setAttribute('popover', 'manual');
      cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; padding: 0; border: 0';
      document.body.append(cover);
      cover.showPopover();
    });
    await waitForPanel(tab.page, false);
    await tab.pressCommand('toggle-panel');
    await tab.pressCommand('toggle-panel');
    await waitForPanel(tab.page, true);
  });

  it('that has changed the language’s own objects changes nothing of ours', async () => {
    // Each goes on working, for the driver of this test needs them too, and tells when it is used on our things.
    const tab = await openStory(`<script>
      window.caught = [];
      const spy = (owner, names, isOurs) => {
        for (const name of names) {
          const own = owner[name];
          owner[name] = function (...given) {
            if (isOurs(this, given)) caught[caught.length] = name;
            return Reflect.apply(own, this, given);
          };
        }
      };
      const always = () => true;
      const { includes } = String.prototype;
      const onStory = (text) => typeof text === 'string' && Reflect.apply(includes, text, ['تالاب']);
      spy(Element.prototype, ['attachShadow', 'showPopover', 'setAttribute'], always);
      spy(CharacterData.prototype, ['replaceData', 'appendData', 'deleteData'], always);
      spy(String.prototype, ['replace', 'slice', 'split', 'charCodeAt', 'normalize'], onStory);
      spy(RegExp.prototype, ['exec', 'test'], (_, [text]) => onStory(text));
      spy(Array.prototype, ['push', 'map', 'filter', 'join'], (list, [item]) => onStory(item) || list.some(onStory));
      spy(EventTarget.prototype, ['addEventListener'], (target) => target.localName === '${HOST_NAME}' || target === document);
      for (const name of ['CSSStyleSheet', 'Highlight', 'FontFace', 'PerformanceObserver', 'IntersectionObserver']) {
        window[name] = function () { caught[caught.length] = name; throw new Error(name); };
      }
    </script>`);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    expect(await tab.page.evaluate('caught.join()')).toBe('');
    expect(await bodyText(tab)).toContain(MENDED);
  });

  it('that nests ten thousand elements and changes its words in a storm is mended, stays alive and is given back', async () => {
    const deep = `<!doctype html><html lang="fa" dir="rtl"><title>ژرف</title><body>${'<div>'.repeat(10_000)}<p id="deep">
      در ۱۶ آبان ۱۴۰۳ اين خبر خوانده مي شود.</p><script>
      const at = document.querySelector('#deep');
      window.storm = () => new Promise((resolve) => {
        let count = 0;
        const observer = new MutationObserver(() => {
          if (++count > 3000) { observer.disconnect(); resolve(count); }
          else at.firstChild.data = 'بار ' + count + ' اين خبر خوانده مي شود.';
        });
        observer.observe(document, { characterData: true, subtree: true });
        at.firstChild.data = 'آغاز';
      });
    </script>`;
    const tab = await khana.open(deep);
    await waitForText(tab, 'می\u200cشود');
    expect(await tab.page.evaluate('storm()')).toBeGreaterThan(3000);
    await waitForText(tab, 'می\u200cشود');
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toContain('بار 3000 اين خبر خوانده مي شود.');
    // Firefox says that it has flattened such a page.
    expect(tab.consoleErrors().filter((error) => !error.includes('too deep'))).toEqual([]);
  });
}

interface Taking {
  taken: ElementInternals[];
  take(): void;
}

/** Waits until the host is on the screen, whatever its element is called. */
async function waitForHost({ page }: Tab): Promise<void> {
  await page.waitForFunction(
    () => document.elementFromPoint(30, innerHeight / 2)?.parentElement === document.documentElement,
    { polling: 50 },
  );
}

/** Whether anything of ours is on the screen. */
async function isSeen({ page }: Tab): Promise<boolean> {
  return page.evaluate((host) => {
    for (let x = 10; x < innerWidth; x += 20) {
      for (let y = 10; y < innerHeight; y += 20) {
        if (document.elementFromPoint(x, y)?.localName === host) return true;
      }
    }
    return false;
  }, HOST_NAME);
}

/** The middle of a date of the story, as the page is scrolled now. */
async function dateIn({ page }: Tab): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`the story has no ${words}`);
  }, '۱۶ آبان ۱۴۰۳');
}

/**
 * All that a page can make up: our keys and Esc, clicks and pointers on our element and on a date, copies, messages.
 *
 * @returns what the body's text was after each of them, every text once
 */
async function forgeEvents(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(
    async (host, { x, y }) => {
      const texts = new Set<string>();
      const targets = [
        window,
        document,
        document.body,
        document.elementFromPoint(x, y),
        document.querySelector(host),
      ];
      const init = { bubbles: true, composed: true, cancelable: true };
      const keys = [
        { key: 'K', code: 'KeyK', altKey: true, shiftKey: true },
        { key: 'O', code: 'KeyO', altKey: true, shiftKey: true },
        { key: 'Escape', code: 'Escape' },
        { key: 'Enter', code: 'Enter' },
      ];
      const place = { ...init, clientX: x, clientY: y };
      for (const target of targets) {
        const events = [
          ...keys.flatMap((key) =>
            ['keydown', 'keyup'].map((type) => new KeyboardEvent(type, { ...init, ...key })),
          ),
          ...['pointerdown', 'pointerup', 'pointerleave', 'pointermove'].map(
            (type) => new PointerEvent(type, place),
          ),
          ...['mousedown', 'mouseup', 'click'].map((type) => new MouseEvent(type, place)),
          ...['copy', 'cut', 'beforetoggle', 'toggle', 'close', 'cancel', 'khana', 'message'].map(
            (type) => new CustomEvent(type, { ...init, detail: 'toggle-panel' }),
          ),
        ];
        getSelection()?.selectAllChildren(document.body);
        for (const event of events) {
          target?.dispatchEvent(event);
          texts.add(document.body.textContent ?? '');
        }
      }
      getSelection()?.removeAllRanges();
      for (const type of ['toggle-panel', 'show-original', 'reading', 'page-state'])
        postMessage({ type }, '*');
      // Longer than a pointer must rest, and than one may be away.
      await new Promise((resolve) => setTimeout(resolve, 600));
      return [...texts.add(document.body.textContent ?? '')];
    },
    HOST_NAME,
    await dateIn(tab),
  );
}
