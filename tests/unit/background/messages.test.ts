import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFromExtension,
  isFromPage,
  isPageState,
  isToReader,
  type PageState,
  readFromExtension,
  readFromPage,
  type Sender,
} from '../../../lib/messages.ts';

const OWN = { id: 'khana', getURL: (path: string) => `chrome-extension://khana${path}` };
const STATE: PageState = {
  news: true,
  mends: true,
  showsOriginal: false,
  mended: 12,
  dates: 3,
  quotes: 5,
  keyQuotes: 3,
};

describe('senders', () => {
  it.each<[string, Sender, 'page' | 'extension' | null]>([
    ['the reader in the top frame', { id: 'khana', url: 'https://example.ir/', frameId: 0, tab: {} }, 'page'],
    // Firefox names no address for some pages.
    ['a script of ours on a page without an address', { id: 'khana', frameId: 0, tab: {} }, 'page'],
    [
      'a script of ours in an inner frame',
      { id: 'khana', url: 'https://example.ir/', frameId: 7, tab: {} },
      null,
    ],
    ['another extension', { id: 'other', url: 'https://example.ir/', frameId: 0, tab: {} }, null],
    ['another extension with our address', { id: 'other', url: 'chrome-extension://khana/popup.html' }, null],
    ['the popup', { id: 'khana', url: 'chrome-extension://khana/popup.html' }, 'extension'],
    [
      'the options in a tab',
      { id: 'khana', url: 'chrome-extension://khana/options.html', frameId: 0, tab: {} },
      'extension',
    ],
    // A page whose host begins like ours.
    ['an address that begins alike', { id: 'khana', url: 'chrome-extension://khana.evil/' }, null],
    ['nobody', {}, null],
  ])('%s', (_, sender, kind) => {
    expect(isFromPage(sender, OWN)).toBe(kind === 'page');
    expect(isFromExtension(sender, OWN)).toBe(kind === 'extension');
  });
});

describe('messages from a page', () => {
  it.each<[unknown, unknown]>([
    [{ type: 'persian-page' }, { type: 'persian-page' }],
    [{ type: 'settings', tab: 4 }, { type: 'settings' }],
    [
      { type: 'script', script: 'panel' },
      { type: 'script', script: 'panel' },
    ],
    // Only the scripts that are ours to bring late.
    [{ type: 'script', script: 'background' }, null],
    [{ type: 'script', script: '../panel' }, null],
    [{ type: 'script' }, null],
    // What does not belong to a message goes no further.
    [{ type: 'font', path: '/etc/passwd' }, { type: 'font' }],
    [
      { type: 'page-state', state: STATE },
      { type: 'page-state', state: STATE },
    ],
    [
      { type: 'open', page: 'options' },
      { type: 'open', page: 'options' },
    ],
    [{ type: 'open', page: 'https://evil.example/' }, null],
    [{ type: 'page-state' }, null],
    [{ type: 'page-state', state: { ...STATE, keyQuotes: '3' } }, null],
    // Pages may not give commands or bring readers to other tabs.
    [{ type: 'command', tab: 1, command: 'toggle-panel' }, null],
    [{ type: 'bring-reader', tab: 1 }, null],
    [{ type: 'constructor' }, null],
    ['persian-page', null],
    [null, null],
    [[], null],
  ])('%j', (message, read) => {
    expect(readFromPage(message)).toEqual(read);
  });
});

describe('messages from our own pages', () => {
  it.each<[unknown, unknown]>([
    [
      { type: 'command', tab: 4, command: 'show-original' },
      { type: 'command', tab: 4, command: 'show-original' },
    ],
    [
      { type: 'bring-reader', tab: 4, more: 1 },
      { type: 'bring-reader', tab: 4 },
    ],
    // The reader at work on the welcome page.
    [{ type: 'settings' }, { type: 'settings' }],
    [{ type: 'command', tab: 4, command: 'erase' }, null],
    [{ type: 'command', command: 'toggle-panel' }, null],
    [{ type: 'bring-reader', tab: -1 }, null],
    [{ type: 'bring-reader', tab: 1.5 }, null],
    [{ type: 'bring-reader', tab: '4' }, null],
  ])('%j', (message, read) => {
    expect(readFromExtension(message)).toEqual(read);
  });
});

describe('messages to the reader', () => {
  it.each<[unknown, boolean]>([
    [{ type: 'toggle-panel' }, true],
    [{ type: 'show-original' }, true],
    [{ type: 'reading' }, true],
    [{ type: 'state' }, true],
    [{ type: 'command' }, false],
    [{}, false],
    [undefined, false],
  ])('%j: %s', (message, expected) => {
    expect(isToReader(message)).toBe(expected);
  });
});

describe('isPageState', () => {
  it('wants every field, of its kind', () => {
    expect(isPageState(STATE)).toBe(true);
    for (const field of Object.keys(STATE)) {
      expect(isPageState({ ...STATE, [field]: undefined })).toBe(false);
      expect(isPageState({ ...STATE, [field]: -1 })).toBe(false);
      expect(isPageState({ ...STATE, [field]: 'true' })).toBe(false);
    }
  });
});

it('answers anything at all, and reads nothing into noise', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [readFromPage, readFromExtension]) {
        const message = read(value);
        expect(message === null || typeof message.type === 'string').toBe(true);
      }
      expect(typeof isToReader(value)).toBe('boolean');
    }),
  );
});
