import { describe, expect, it } from 'vitest';
import { CHOICE_WORDS } from '../../../lib/i18n/choices.ts';
import { directionOf, languageFor } from '../../../lib/i18n/language.ts';
import { OPTIONS_WORDS } from '../../../lib/i18n/options.ts';
import { POPUP_WORDS } from '../../../lib/i18n/popup.ts';
import { REPORT_WORDS } from '../../../lib/i18n/report.ts';
import { TOOLBAR_WORDS } from '../../../lib/i18n/toolbar.ts';
import { WELCOME_WORDS } from '../../../lib/i18n/welcome.ts';
import { applyEdits } from '../../../lib/text/edits.ts';
import { tidy } from '../../../lib/typography/tidy.ts';

const SURFACES = { OPTIONS_WORDS, POPUP_WORDS, REPORT_WORDS, TOOLBAR_WORDS, WELCOME_WORDS };

/** Words about a site; other words that are asked for something are asked for a number. */
const ABOUT_SITES = new Set(['added', 'removed', 'modeOf', 'sideOf', 'remove']);

/** All texts of a surface in one language; those that take a number are asked for one and for two. */
function texts(words: unknown, name = ''): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return ABOUT_SITES.has(name) ? [words('example.ir')] : [words(1, 1), words(2, 2)];
  }
  const parts = typeof words === 'object' && words !== null ? Object.entries(words) : [];
  return parts.flatMap(([part, text]) => texts(text, part));
}

describe.each(Object.entries(SURFACES))('%s', (_, { fa, en }) => {
  it('are written as Khana would have Persian written', () => {
    for (const text of texts(fa)) expect(applyEdits(text, tidy(text))).toBe(text);
  });

  it('say as much in one language as in the other', () => {
    expect(texts(en).length).toBe(texts(fa).length);
    expect([...texts(fa), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('use no digits of the other language', () => {
    expect(texts(fa).filter((text) => /[0-9]/.test(text))).toEqual([]);
    expect(texts(en).filter((text) => /[\u06f0-\u06f9]/.test(text))).toEqual([]);
  });
});

it('names every choice in both languages', () => {
  expect(texts(CHOICE_WORDS.fa).length).toBe(texts(CHOICE_WORDS.en).length);
});

describe('languageFor', () => {
  it.each<['fa' | 'en' | null, string, 'fa' | 'en']>([
    [null, 'fa', 'fa'],
    [null, 'fa-IR', 'fa'],
    [null, 'prs-AF', 'fa'],
    [null, 'en-US', 'en'],
    [null, 'ckb', 'en'],
    // No tag at all, as a damaged profile may give.
    [null, '', 'en'],
    ['fa', 'en-US', 'fa'],
    ['en', 'fa', 'en'],
    // Faroese begins alike.
    [null, 'fao', 'en'],
  ])('%s on a browser in %s is %s', (chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });

  it('knows which way each is written', () => {
    expect([directionOf('fa'), directionOf('en')]).toEqual(['rtl', 'ltr']);
  });
});
