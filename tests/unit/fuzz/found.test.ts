import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read.ts';
import { readStructured } from '../../../lib/article/structured.ts';
import { settingsStore } from '../../../lib/settings/store.ts';
import { finish } from '../../../lib/text/steps.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

/** What `npm run fuzz` has found, each with the smallest input that showed it. */
describe('a page', () => {
  it('may list more things in its JSON-LD than a call takes arguments', () => {
    const things = `{"@graph":[${'{},'.repeat(130_000)}{"@type":"WebPage"}]}`;
    const { document } = new JSDOM(`<script type="application/ld+json">${things}</script>`).window;
    expect(readPage(document, '').news).toBe(false);
  });

  it('may name any number of headlines, and only a few of them are held against each of its headings', () => {
    const headlines = Array.from({ length: 4000 }, (_, at) => `<b itemprop="headline">خبر ${at}</b>`).join(
      '',
    );
    const { document } = new JSDOM(headlines).window;
    expect(finish(readStructured(document)).headlines).toHaveLength(20);
  });

  it('is no news without a story, whatever it says of itself', () => {
    const links = '<li><a href="/1">اتوبوس برای این شهر که از راه می‌رسد و با مردم است</a></li>'.repeat(9);
    const { document } = new JSDOM(
      `<meta property="og:site_name" content="خبرگزاری باران">
       <script type="application/ld+json">{"@type":"NewsArticle"}</script>${links}<li>کد خبر: ۱۲</li>`,
    ).window;
    expect(readPage(document, '')).toMatchObject({ language: 'fa', news: false, article: null });
  });
});

describe('a change of the settings', () => {
  it('counts as kept where there is nothing to take away, and the browser would not take it away', async () => {
    const storage = fakeStorage();
    storage.areas.local.fails = 'removing';
    const store = settingsStore(storage);
    expect((await store.change((settings) => ({ ...settings, badge: true }))).kept).toBe('sync');
  });
});
