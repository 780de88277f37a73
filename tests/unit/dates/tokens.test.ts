import { describe, expect, it } from 'vitest';
import { lexemeOf } from '../../../lib/dates/lexicon/lexeme.ts';
import { isSpelled, phrasesOf } from '../../../lib/dates/lexicon/phrases.ts';
import { emptyTokens, tokenize } from '../../../lib/dates/tokenize.ts';
import { tokenAt } from '../../../lib/dates/tokens.ts';

/** Each token as its kind, the text it stands on and its ordinal. */
function read(text: string, from = 0, to = text.length): string[] {
  const tokens = emptyTokens(text);
  tokenize(tokens, from, to);
  return Array.from({ length: tokens.length }, (_, at) => {
    const token = tokenAt({ tokens }, at);
    return `${token?.kind} ${text.slice(token?.start, token?.end)} ${tokens.ordinals[at]}`;
  });
}

describe('tokens', () => {
  it.each([
    ['a gap of a phrase may be a space', 'سال جاری', ['yearOffset سال جاری 0']],
    ['a half-space', 'سال\u200cجاری', ['yearOffset سال\u200cجاری 0']],
    ['or missing', 'سالجاری', ['yearOffset سالجاری 0']],
    ['the longest phrase counts', 'سال جاری میلادی', ['yearOffset سال جاری میلادی 0']],
    ['but not half a word of it', 'سال جاریست', ['year سال 0']],
    ['a dot of a phrase may have a space after it', 'ه. ش', ['era ه. ش 0']],
    ['a dot that is none of it ends it', 'سال. جاری', ['year سال 0', 'period جاری 2']],
    ['Arabic letters', 'سال جارى', ['yearOffset سال جارى 0']],
    ['آ and ا, ئ and ی are one', 'پائیز ابان', ['season پائیز 0', 'month ابان 1']],
    ['a vowel mark belongs to its word', 'آبانِ', ['month آبانِ 0']],
    ['a direction mark does not', 'آبان\u200f', ['month آبان 0']],
    ['tatweel is not seen', 'آبـان', ['month آبـان 0']],
    ['a number may be glued to a word', '۶مرداد', ['number ۶ 0', 'month مرداد 1']],
    ['words that are not kept count', 'در کتابی آبان', ['preposition در 0', 'month آبان 2']],
    ['a row of one mark is one', '۱ ،، ۲', ['number ۱ 0', 'mark ، 1', 'number ۲ 2']],
    ['numbers chained by marks', '۱۴۰۵/۰۱/۳۱', ['chain ۱۴۰۵/۰۱/۳۱ 0']],
  ])('%s', (_, text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it('are those of a stretch alone, whatever the columns held before', () => {
    const tokens = emptyTokens('۱ تیر ۲ مهر');
    tokenize(tokens, 0, 11);
    tokenAt({ tokens }, 1);
    tokenize(tokens, 6, 11);
    expect(tokens.length).toBe(2);
    expect([tokenAt({ tokens }, 0)?.value, tokenAt({ tokens }, 1)?.value]).toEqual([2, 7]);
    expect(tokenAt({ tokens }, 2)).toBeUndefined();
  });
});

describe('a phrase', () => {
  it('is compared to the letter with the text that has its hash', () => {
    const [phrase] = phrasesOf([['month', 8, 'آبان']]).phrases.filter((found) => found !== undefined);
    if (!phrase) throw new Error('no phrase');
    expect(isSpelled('در آبان', 3, 7, phrase)).toBe(true);
    expect(isSpelled('در باران', 3, 8, phrase)).toBe(false);
    expect(isSpelled('در آبا', 3, 6, phrase)).toBe(false);
    expect(isSpelled('در آبانی', 3, 8, phrase)).toBe(false);
  });

  it('that is listed twice means the first, and is of the other kind besides', () => {
    const { phrases } = phrasesOf([
      ['place', 0, 'شرکت|تیم'],
      ['unit', 0, 'شرکت'],
    ]);
    const lexemes = phrases.flatMap((phrase) => (phrase ? [phrase.lexeme] : []));
    expect(lexemes).toContainEqual(lexemeOf('place', 0));
    expect(lexemes).toContainEqual(lexemeOf('place', 0, { also: ['unit'] }));
  });
});
