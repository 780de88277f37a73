import fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import background from '../../../entrypoints/background/index.ts';
import { answerMessages } from '../../../entrypoints/reader/answer.ts';
import { type MessageListener, OWN_ID, OWN_PAGE } from './fake-browser.ts';
import { law } from './law.ts';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser.ts')).fakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

// The handlers that the browser calls, as they are.
background.main();
answerMessages(async () => {
  fake.asked.push('reader');
  return null;
});
const [toBackground, toReader] = fake.listeners as [MessageListener, MessageListener];

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  vi.stubGlobal('fetch', async () => new Response('face'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fake.refuses = false;
});

const state = { news: true, mends: true, showsOriginal: false, mended: 1, dates: 2, quotes: 3, keyQuotes: 1 };
const FROM_PAGES = [
  { type: 'persian-page' },
  { type: 'font' },
  { type: 'script', script: 'panel' },
  { type: 'script', script: 'quotes' },
  { type: 'open', page: 'options' },
  { type: 'open', page: 'popup' },
  { type: 'page-state', state },
];
const FROM_OWN_PAGES = [
  { type: 'bring-reader', tab: 7 },
  { type: 'command', tab: 7, command: 'toggle-panel' },
  { type: 'command', tab: 7, command: 'show-original' },
];
const TO_READERS = [
  { type: 'toggle-panel' },
  { type: 'show-original' },
  { type: 'reading' },
  { type: 'state' },
];

const tab = { id: 7, url: 'https://baran.example/news/1', windowId: 1 };
const page = { id: OWN_ID, url: tab.url, frameId: 0, tab };
const ownPage = { id: OWN_ID, url: OWN_PAGE };

/** Values that no field of a message has. */
const wrongValue = fc.oneof(
  fc.constantFrom(
    '',
    'constructor',
    '__proto__',
    'toString',
    -1,
    1.5,
    Number.NaN,
    2 ** 53,
    '7',
    null,
    undefined,
  ),
  fc.anything().filter((value) => typeof value === 'object' || typeof value === 'symbol'),
);

/** A message with something wrong in one place, or no message at all. */
const brokenOf = (messages: readonly object[]) =>
  fc.oneof(
    fc.anything(),
    fc.record({ type: fc.anything() }),
    fc
      .tuple(fc.constantFrom(...messages), fc.nat(), wrongValue)
      .map(([message, at, value]) => brokenAt(message, at, value)),
  );

const PARTS: [to: string, listener: MessageListener, sender: object, messages: readonly object[]][] = [
  ['from pages to the background', toBackground, page, FROM_PAGES],
  ['from our own pages to the background', toBackground, ownPage, FROM_OWN_PAGES],
  ['to the reader', toReader, { id: OWN_ID }, TO_READERS],
];

for (const [to, listener, sender, messages] of PARTS) {
  law('messages', `messages ${to} that are broken are refused`, brokenOf(messages), 150, (message) => {
    expect(isRefused(listener, message, sender)).toBe(true);
  });

  law(
    'messages',
    `messages ${to} are heard from those who may send them`,
    fc.constantFrom(...messages),
    20,
    async (message) => {
      expect(isRefused(listener, message, sender)).toBe(false);
    },
  );
}

/** Whoever is not the sender that a message is for: another extension, an inner frame, no tab, an address like ours. */
const strangers = fc.oneof(
  fc.record({
    id: fc.oneof(fc.constant('other'), fc.string(), fc.constant(undefined)),
    url: fc.webUrl(),
    tab: fc.constant(tab),
    frameId: fc.constant(0),
  }),
  fc.record({ id: fc.constant('other'), url: fc.constant(OWN_PAGE) }),
  fc.record({
    id: fc.constant(OWN_ID),
    url: fc.webUrl(),
    tab: fc.constant(tab),
    frameId: fc.integer({ min: 1 }),
  }),
  fc.record({
    id: fc.constant(OWN_ID),
    url: fc.constantFrom(
      'chrome-extension://khana.evil/',
      'chrome-extension://khanaa/popup.html',
      `https://x.example/?${OWN_PAGE}`,
    ),
  }),
  fc.constant({}),
);

law(
  'messages',
  'messages to the background are refused from anybody else',
  fc.tuple(fc.constantFrom(...FROM_PAGES, ...FROM_OWN_PAGES), strangers),
  150,
  ([message, sender]) => {
    expect(isRefused(toBackground, message, sender)).toBe(true);
  },
);

law(
  'messages',
  'messages of one kind of sender are refused from the other',
  fc.oneof(
    fc.tuple(fc.constantFrom(...FROM_PAGES), fc.constant(ownPage)),
    fc.tuple(fc.constantFrom(...FROM_OWN_PAGES), fc.constant(page)),
  ),
  40,
  ([message, sender]) => {
    expect(isRefused(toBackground, message, sender)).toBe(true);
  },
);

law(
  'messages',
  'messages to the reader are refused from anybody else',
  fc.tuple(
    fc.constantFrom(...TO_READERS),
    fc.oneof(fc.constant('other'), fc.string(), fc.constant(undefined)),
  ),
  40,
  ([message, id]) => {
    expect(isRefused(toReader, message, { id })).toBe(true);
  },
);

law(
  'messages',
  'commands are answered when the browser refuses everything',
  fc.constantFrom(...FROM_OWN_PAGES),
  20,
  async (message) => {
    fake.refuses = true;
    expect(await toBackground(message, ownPage)).toBe(false);
  },
);

/** Whether a message gets no answer and moves nothing. */
function isRefused(listener: MessageListener, message: unknown, sender: object): boolean {
  fake.asked.length = 0;
  return listener(message, sender) === undefined && fake.asked.length === 0;
}

function brokenAt(message: object, at: number, value: unknown): object {
  const fields = Object.keys(message) as (keyof typeof message)[];
  const field = fields[at % fields.length] as keyof typeof message;
  const inner: unknown = message[field];
  const isDeeper = typeof inner === 'object' && inner !== null && at % 2 === 0;
  return { ...message, [field]: isDeeper ? brokenAt(inner, at >> 1, value) : value };
}
