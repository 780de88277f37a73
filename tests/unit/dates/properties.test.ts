import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOfDayNumber, dayNumber, weekday } from '../../../lib/calendar/civil.ts';
import { parseIso, printIso } from '../../../lib/calendar/iso.ts';
import { jalaliOf } from '../../../lib/calendar/jalali.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../lib/calendar/names.ts';
import { printCivil, printFields } from '../../../lib/calendar/print.ts';
import { findDates } from '../../../lib/dates/find.ts';
import { showMention } from '../../../lib/dates/show.ts';
import { toPersianDigits } from '../../../lib/text/digits.ts';
import { fold } from '../../../lib/text/fold.ts';

/** Days of the years that the finder takes for years of news without more: 1300-1499. */
const newsDays = fc
  .integer({
    min: dayNumber({ year: 1922, month: 1, day: 1 }),
    max: dayNumber({ year: 2119, month: 1, day: 1 }),
  })
  .map(civilOfDayNumber);

/** Pieces that dates are made of, and what may stand between them, for texts that are nearly dates. */
const PIECES = [
  ...MONTH_NAMES.jalali.fa,
  ...MONTH_NAMES.gregorian.fa,
  ...MONTH_NAMES.lunar.fa,
  ...MONTH_NAMES.afghan.fa,
  ...WEEKDAY_NAMES.fa,
  ...'ماه سال دهه بهار امسال پارسال گذشته جاری از تا و یا در روز ماهه نخست اول دوم سی بیست میدان قیام شب'.split(
    ' ',
  ),
  ...'۱ 16 ۳۱ ٤٥ 98 ۱۴۰۳ 2024 ۱۴۰۵/۰۱/۳۱ 16-18 ۱۴۰۵-۱۴۰۶ / - ، . ( ) « » \n'.split(' '),
  '\n',
  '\u200c',
  '\u200f',
  '\u0640',
  '\u00a0',
  ' ',
];
const nearlyDates = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '\u200c', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  nearlyDates,
);
const references = fc.oneof(
  fc.constant(undefined),
  newsDays.map(printIso),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('0000-01-01', '9999-12-31', '2024-02-30'),
);

describe('finding', () => {
  it('never throws, and its mentions lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, references, fc.boolean(), (text, reference, dari) => {
        let at = 0;
        for (const mention of findDates(text, { reference, dari })) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          at = mention.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('gives values that are well formed, and shows them without throwing', () => {
    const day = '\\d{4}-\\d{2}-\\d{2}';
    const value = `(?:${day}/${day}|${day}|\\d{4}-\\d{2}|\\d{4}|\\d{3}X)`;
    const wellFormed = new RegExp(`^(?:${value}|\\{${value}(?:,${value})*\\}|\\[${value}(?:,${value})*\\])$`);
    fc.assert(
      fc.property(nearlyDates, references, (text, reference) => {
        for (const mention of findDates(text, { reference })) {
          if (mention.iso !== null) expect(mention.iso).toMatch(wellFormed);
          if (mention.impossible) expect(mention.iso).toBeNull();
          const shown = showMention(mention, { language: 'en' });
          if (mention.relative || mention.iso === null) expect(shown).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not mind how letters and digits are encoded', () => {
    const respelt = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
    fc.assert(
      fc.property(nearlyDates, (text) => {
        const plain = findDates(text, { reference: '2026-07-20' });
        const other = findDates(respelt(text), { reference: '2026-07-20' });
        expect(other.map(({ start, end, iso }) => [start, end, iso])).toEqual(
          plain.map(({ start, end, iso }) => [start, end, iso]),
        );
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('what is printed is found again', () => {
  it('in Persian, by the Jalali and the Gregorian calendar', () => {
    fc.assert(
      fc.property(newsDays, (civil) => {
        const jalali = jalaliOf(civil);
        if (!jalali) throw new Error('no Jalali day');
        const written = [
          printFields(jalali, 'jalali', 'fa'),
          printCivil(civil, 'fa'),
          toPersianDigits(printFields(jalali, 'jalali', 'iso').replaceAll('-', '/')),
          `${WEEKDAY_NAMES.fa[weekday(civil)]} ${printFields(jalali, 'jalali', 'fa')}`,
        ];
        for (const text of written) {
          const [mention, ...others] = findDates(text);
          expect(others).toEqual([]);
          expect(mention?.iso).toBe(printIso(civil));
          expect(mention?.weekday?.agrees).not.toBe(false);
        }
      }),
    );
  });

  it('in ISO and in English', () => {
    fc.assert(
      fc.property(newsDays, (civil) => {
        expect(parseIso(printCivil(civil, 'iso'))).toEqual(civil);
        expect(findDates(printIso(civil))[0]?.iso).toBe(printIso(civil));
        const [day, name = '', year] = printCivil(civil, 'en').split(' ');
        const month = MONTH_NAMES.gregorian.en.findIndex((long) => long.startsWith(name)) + 1;
        expect({ year: Number(year), month, day: Number(day) }).toEqual(civil);
      }),
    );
  });

  it('in the three spellings of a day: digits, a word, and the numbers alone', () => {
    expect(findDates('شانزدهم آبان ۱۴۰۳')[0]?.iso).toBe('2024-11-06');
    expect(findDates('۱۶ آبان ۱۴۰۳')[0]?.iso).toBe('2024-11-06');
    expect(findDates('۱۴۰۳/۸/۱۶')[0]?.iso).toBe('2024-11-06');
  });
});

it('reads a year-less date as the nearest one', () => {
  fc.assert(
    fc.property(newsDays, fc.integer({ min: -90, max: 90 }), (reference, distance) => {
      const civil = civilOfDayNumber(dayNumber(reference) + distance);
      const jalali = jalaliOf(civil);
      if (!jalali || (jalali.month === 12 && jalali.day === 30)) return;
      const text = printFields({ month: jalali.month, day: jalali.day }, 'jalali', 'fa');
      expect(findDates(text, { reference: printIso(reference) })[0]?.iso).toBe(printIso(civil));
    }),
  );
});
