import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedPlaces } from '../../../components/mending/mended-places.ts';
import { sampleOf } from '../../../components/mending/sample.ts';
import type { Article } from '../../../lib/article/article.ts';
import type { RuleName } from '../../../lib/typography/rules.ts';
import { tidy } from '../../../lib/typography/tidy.ts';

/** What a rule's first sample is in a text. */
function sample(text: string, rule: RuleName): [before: string, after: string] | null {
  const edits = tidy(text);
  const index = edits.findIndex((edit) => edit.rule === rule);
  if (index < 0) return null;
  const { before, after } = sampleOf(text, edits, index);
  return [before, after];
}

describe('a sample of what was mended', () => {
  it.each<[text: string, rule: RuleName, before: string, after: string]>([
    // The word alone says it.
    ['این كتاب خواندنی است.', 'arabic-letters', 'كتاب', 'کتاب'],
    // All that is mended in the word is shown, whatever rule it is by.
    ['به كتابهای تازه رسید.', 'arabic-letters', 'كتابهای', 'کتاب\u200cهای'],
    // A lost half-space has its two words.
    ['او دیروز می رود به خانه.', 'verb-prefixes', 'می رود', 'می\u200cرود'],
    // A number is no word: its neighbours tell where it stands.
    ['آب تالاب به 12 درصد رسید.', 'digits', 'به 12 درصد', 'به ۱۲ درصد'],
    // Signs around the words that nobody mends are left out.
    ['گفت «در نسخه (بار 1).» و رفت.', 'digits', 'بار 1).» و', 'بار ۱).» و'],
    ['شنیدیم (كتاب) خوب است.', 'arabic-letters', 'كتاب', 'کتاب'],
    // Signs that are mended stay, on both sides.
    ['گفت "همه" آمدند.', 'quotation-marks', '"همه"', '«همه»'],
    // A space that goes is seen by the sign beside it.
    ['او دیروز رسید .', 'spacing', 'رسید .', 'رسید.'],
    ['آمد ( پیش از ظهر ) و رفت.', 'spacing', '( پیش', '(پیش'],
    // At the ends of a text there is no neighbour.
    ['کتاب 12', 'digits', 'کتاب 12', 'کتاب ۱۲'],
    ['12 کتاب', 'digits', '12 کتاب', '۱۲ کتاب'],
  ])('%s by %s', (text, rule, before, after) => {
    expect(sample(text, rule)).toEqual([before, after]);
  });

  it('is never longer than a few words, in a text without a space', () => {
    const text = 'كتابگران'.repeat(5000);
    const [before = ''] = sample(text, 'arabic-letters') ?? [];
    expect(before).toContain('كتاب');
    expect(before.length).toBeLessThan(200);
  });

  it('holds, of any text, part of the text and something that is mended', () => {
    const words = fc.constantFrom(
      'كتاب',
      'می',
      'رود',
      '12',
      '"',
      ')',
      ',',
      '.',
      '...',
      'ها',
      '\u{1f600}',
      '\ud83d',
      'A',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom(' ', ''), (parts, space) => {
        const text = parts.join(space);
        const edits = tidy(text);
        for (const index of edits.keys()) {
          const { before, after } = sampleOf(text, edits, index);
          expect(text).toContain(before);
          expect(after.trim()).not.toBe(before.trim());
        }
      }),
    );
  });
});

it('gives each rule a few different samples, in the time of one look at each place', () => {
  const paragraphs = ['كه پدر '.repeat(20_000), `${'كپ'.repeat(20_000)} است`];
  const article = { title: 'كتاب پدر و كار او', paragraphs } as Article;
  const places = mendedPlaces(article).find(({ rule }) => rule === 'arabic-letters');
  expect(places?.samples.map(({ before }) => before).slice(0, 3)).toEqual(['كتاب', 'كار', 'كه']);
});
