import { describe, expect, it } from 'vitest';
import { findAll } from '../../../components/quotes/search.ts';

describe('findAll', () => {
  it.each([
    // A half-space, a space and nothing are one.
    ['او می\u200cشود و رفت', 'می شود', ['می\u200cشود']],
    ['او می شود', 'میشود', ['می شود']],
    // Arabic letters and any digits.
    ['سال ۱۴۰۳ در كرمان', 'کرمان', ['كرمان']],
    ['سال ۱۴۰۳ در كرمان', '1403', ['۱۴۰۳']],
    // Kashida and vowel signs.
    ['کتـــابِ خوب', 'کتاب', ['کتـــاب']],
    ['The BBC and bbc', 'bbc', ['BBC', 'bbc']],
    ['آب و آب', 'آب', ['آب', 'آب']],
    ['هیچ', 'آب', []],
    ['هیچ', ' \u200c', []],
  ])('%j holds %j at %j', (text, query, expected) => {
    expect(findAll(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
