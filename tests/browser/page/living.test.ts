import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForRest } from '../../../scripts/browsers/rest.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import type { ServedPage } from '../../../scripts/static-server.ts';
import { App } from '../../fixtures/live/react-app.tsx';
import { useKhana } from '../harness/khana.ts';
import { textOf } from '../harness/page-text.ts';
import { bundle } from './bundle.ts';
import { takeSteps, turn, untouchedTexts, waitForFace, wholeText } from './live-page.ts';

const FOLDER = 'tests/fixtures/live';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; script-src 'nonce-fixture'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** What every fixture says somewhere and Khana mends: `مي شود`, with an Arabic ye and without a half-space. */
const BROKEN = 'مي شود';

const file = (name: string) => readFileSync(`${FOLDER}/${name}.html`, 'utf8');
const appPage = (inside: string, script: string) =>
  `<!doctype html><html lang="fa" dir="rtl"><title>برنامک</title><body><div id="app">${inside}</div>${script}`;
/** Hydration that begins only after the page has loaded, and so after the reader has come. */
const LATE = `<script>addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  script.src = '/react.js';
  document.head.append(script);
}, 400));</script>`;

const FIGHTING = file('fighting');

const PAGES: [name: string, page: ServedPage | string][] = [
  ['a live blog', file('live-blog')],
  ['an endless list', file('infinite-scroll')],
  ['a ticking header', file('ticking-header')],
  ['an app with routes', file('routes')],
  ['a page with a strict policy and trusted types', { body: file('strict-policy'), headers: STRICT }],
  ['shadow trees and frames', file('trees')],
  ['a page that fights back', FIGHTING],
  ['a page the browser translates', file('translated')],
  ['text patched in place', file('patches')],
  ['dialogs and hidden parts', file('dialogs')],
  ['React, drawn by the browser', appPage('', '<script src="/react.js"></script>')],
  ['React, written by the server and taken over late', appPage(renderToString(createElement(App)), LATE)],
];

let react = '';
beforeAll(async () => {
  react = await bundle(`${FOLDER}/react-client.tsx`);
});

describe.each(BROWSER_NAMES)('a living page in %s', (name) => {
  const khana = useKhana(name);
  let untouched: Map<string, string>;

  beforeAll(async () => {
    khana.server.put('/react.js', react);
    const urls = PAGES.map(([, page], index) => khana.server.put(`/untouched/${index}.html`, page));
    const frames = await khana.open('<!doctype html><title>Frames</title><body>', '/frames.html');
    const texts = await untouchedTexts(frames, urls);
    untouched = new Map(PAGES.map(([about], index) => [about, texts[index] ?? '']));
  });

  it.each(PAGES)('%s: mended to the end, and given back exactly', async (about, served) => {
    const tab = await khana.open(served, '/live.html');
    await waitForFace(tab, 'mended');
    await waitUntil(tab.page, () => 'steps' in window, []);
    await takeSteps(tab);
    // A page that undoes our edits is left to it; everywhere else nothing unmended may be left behind.
    if (served !== FIGHTING) await expect.poll(() => wholeText(tab)).not.toContain(BROKEN);
    await waitForRest(tab.page);
    const mended = await wholeText(tab);
    await turn(tab, 'original');
    const original = await wholeText(tab);
    expect(tab.consoleErrors()).toEqual([]);
    expect(original).toBe(untouched.get(about));
    await turn(tab, 'mended');
    expect(await wholeText(tab)).toBe(mended);
  });

  it('gives in to a page that undoes its edits, and mends what is beside', async () => {
    const tab = await khana.open(FIGHTING);
    await waitForFace(tab, 'mended');
    await takeSteps(tab);
    expect(await tab.page.evaluate(() => (window as unknown as { undone: number }).undone)).toBeLessThan(60);
    expect(await textOf(tab, '#quick')).toContain(BROKEN);
    await expect.poll(() => textOf(tab, '#peace')).not.toContain(BROKEN);
  });

  it('never touches what the reader types', async () => {
    const tab = await khana.open(
      `<!doctype html><html lang="fa"><p>${BROKEN}</p><div id="box" contenteditable></div><textarea></textarea>`,
    );
    await waitForFace(tab, 'mended');
    for (const field of ['#box', 'textarea']) {
      await tab.page.click(field);
      await tab.page.keyboard.type(`${BROKEN} ۱۶ آبان ۱۴۰۳`);
    }
    expect(await textOf(tab, '#box')).toBe(`${BROKEN} ۱۶ آبان ۱۴۰۳`);
    expect(await tab.page.$eval('textarea', ({ value }) => value)).toBe(`${BROKEN} ۱۶ آبان ۱۴۰۳`);
  });
});
