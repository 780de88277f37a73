// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { type Mender, mendPage } from '../../../lib/page/mender.ts';
import type { PassageReading } from '../../../lib/page/passage-reading.ts';

/** A stand-in for the engines, so that each test says what is to be edited: every ب gets a ! after it. */
const marked = (text: string): PassageReading => ({
  edits: [...text.matchAll(/ب/g)].map(({ index }) => ({ start: index + 1, end: index + 1, insert: '!' })),
  dates: [],
});

let ending: AbortController;
let mender: Mender;

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const open = async (html: string) => {
  document.body.innerHTML = html;
  mender = mendPage(document, marked, ending.signal);
  await mender.readAll();
};
const body = () => document.body.innerHTML;
const element = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a page kept mended', () => {
  it('is mended, shown as it was, and mended again', async () => {
    await open('<p>آب <b>ب</b></p><p>latin b</p>');
    expect(body()).toBe('<p>آب! <b>ب!</b></p><p>latin b</p>');
    mender.show('original');
    expect(body()).toBe('<p>آب <b>ب</b></p><p>latin b</p>');
    mender.show('mended');
    expect(body()).toBe('<p>آب! <b>ب!</b></p><p>latin b</p>');
  });

  it('lets the page have its turn between the lines of its story', async () => {
    document.body.innerHTML = '<p>ب</p>'.repeat(30);
    const slow = (text: string) => {
      const until = performance.now() + 2;
      while (performance.now() < until);
      return marked(text);
    };
    let mendedBefore = 0;
    mender = mendPage(document, slow, ending.signal);
    const reading = mender.readAll(document.querySelectorAll('p'));
    await new Promise((resolve) => setTimeout(resolve));
    const turn = new Promise<void>((resolve) => {
      const look = () => {
        mendedBefore = document.body.textContent?.split('!').length ?? 0;
        if (mendedBefore > 1) resolve();
        else setTimeout(look);
      };
      look();
    });
    await Promise.all([turn, reading]);
    expect(mendedBefore).toBeLessThan(31);
    expect(body()).toBe('<p>ب!</p>'.repeat(30));
  });

  it('gets its own text back at the end', async () => {
    await open('<p>آب</p>');
    ending.abort();
    expect(body()).toBe('<p>آب</p>');
    element('p').textContent = 'ب';
    await settle();
    expect(body()).toBe('<p>ب</p>');
  });

  it('can be read as the page wrote it', async () => {
    await open('<p>آب</p>');
    const { firstChild } = element('p');
    expect(mender.originalOf(firstChild as Text)).toBe('آب');
    expect(body()).toBe('<p>آب!</p>');
  });

  it.each<[string, string, () => void, string, string]>([
    [
      'the page writes into a node of ours',
      '<p>آب</p>',
      () => {
        (element('p').firstChild as Text).data = 'بب';
      },
      '<p>ب!ب!</p>',
      '<p>بب</p>',
    ],
    [
      'the page adds a block',
      '<p>آب</p>',
      () => document.body.insertAdjacentHTML('beforeend', '<div><p>ب</p></div>'),
      '<p>آب!</p><div><p>ب!</p></div>',
      '<p>آب</p><div><p>ب</p></div>',
    ],
    [
      'the page adds words to a line',
      '<p>آب</p>',
      () => element('p').append(document.createTextNode('ب')),
      '<p>آب!ب!</p>',
      '<p>آبب</p>',
    ],
    [
      'the page adds an element to a line',
      '<p>آب</p>',
      () => element('p').insertAdjacentHTML('beforeend', '<i>ب</i>'),
      '<p>آب!<i>ب!</i></p>',
      '<p>آب<i>ب</i></p>',
    ],
    [
      'the page removes a node of ours',
      '<p>آب<b>ب</b></p>',
      () => element('b').remove(),
      '<p>آب!</p>',
      '<p>آب</p>',
    ],
  ])('keeps up when %s', async (_name, before, change, mended, original) => {
    await open(before);
    change();
    await settle();
    expect(body()).toBe(mended);
    mender.show('original');
    expect(body()).toBe(original);
  });

  it('shows a node that comes back while the original is shown as it was', async () => {
    await open('<p>آب</p>');
    const paragraph = element('p');
    paragraph.remove();
    await settle();
    mender.show('original');
    document.body.append(paragraph);
    await settle();
    expect(body()).toBe('<p>آب</p>');
  });

  it('leaves a block alone that the page keeps writing over', async () => {
    await open('<p>آب</p><p>ب</p>');
    const text = element('p').firstChild as Text;
    let undone = 0;
    const stubborn = new MutationObserver(() => {
      if (text.data.includes('!') && undone++ < 500) text.data = 'آب';
    });
    stubborn.observe(document.body, { characterData: true, subtree: true });
    text.data = 'آبب';
    await settle();
    stubborn.disconnect();
    expect(undone).toBeLessThan(20);
    expect(body()).toBe('<p>آب</p><p>ب!</p>');
  });

  it('never hangs on a page that rebuilds a block whenever it changes', async () => {
    await open('<div id="box"><p>آب</p></div>');
    const box = element('#box');
    let rebuilt = 0;
    const rebuild = () => {
      rebuilt++;
      box.innerHTML = '<p>آب</p>';
    };
    const stubborn = new MutationObserver(() => box.textContent !== 'آب' && rebuild());
    stubborn.observe(box, { childList: true, characterData: true, subtree: true });
    rebuild();
    await settle();
    stubborn.disconnect();
    expect(rebuilt).toBeLessThan(100);
  });

  it('leaves our own host and what must not be touched alone', async () => {
    document.body.innerHTML = '<p contenteditable>آب</p><textarea>آب</textarea><p>آب</p>';
    const host = document.createElement(HOST_NAME);
    host.append(document.createTextNode('آب'));
    document.body.append(host);
    mender = mendPage(document, marked, ending.signal);
    host.append(document.createTextNode('ب'));
    element('[contenteditable]').append(document.createTextNode('ب'));
    await mender.readAll();
    await settle();
    expect(host.textContent).toBe('آبب');
    expect(element('[contenteditable]').textContent).toBe('آبب');
    expect(element('textarea').textContent).toBe('آب');
    expect(element('p:not([contenteditable])').textContent).toBe('آب!');
  });
});
