import { expect, it } from 'vitest';
import { type SeenPage, statusOf } from '../../../components/popup/page-status.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

const STATE = { news: true, mends: true, showsOriginal: false, mended: 1, dates: 1, quotes: 1, keyQuotes: 1 };
const PAGE: SeenPage = {
  url: 'https://example.ir/',
  host: 'example.ir',
  state: STATE,
  closed: false,
  allowed: true,
};

it.each<[string, Partial<SeenPage>, Partial<Settings>, string]>([
  ['a story', {}, {}, 'story'],
  ['a Persian page without a story', { state: { ...STATE, news: false } }, {}, 'no-story'],
  ['a story whose original is shown', { state: { ...STATE, showsOriginal: true } }, {}, 'original'],
  ['a reader that waits to be asked', { state: { ...STATE, mends: false } }, {}, 'waiting'],
  ['a page without a reader', { state: null }, {}, 'unread'],
  ['a page where Khana is asked first', { state: null }, { scope: 'click' }, 'asked'],
  ['a site that is off', { state: null }, { sites: { 'example.ir': { mode: 'off' } } }, 'off'],
  // The panel was opened on it all the same.
  ['a site that is off, with a reader', {}, { sites: { 'example.ir': { mode: 'off' } } }, 'off'],
  ['a page of the browser', { url: 'about:addons', state: null, closed: true }, {}, 'closed'],
  ['a page without an address', { url: null, state: null }, {}, 'unread'],
])('%s', (_, page, settings, status) => {
  expect(statusOf({ ...PAGE, ...page }, { ...DEFAULT_SETTINGS, ...settings })).toBe(status);
});
