import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfAddress } from '../../../lib/article/address.ts';
import { civilAt, type TimeZone } from '../../../lib/article/clock.ts';
import { newsroomZone } from '../../../lib/article/outlet.ts';
import { civilOfStamp } from '../../../lib/article/stamp.ts';
import { printIso } from '../../../lib/calendar/iso.ts';

const iso = (stamp: string, zone: TimeZone = 'Asia/Tehran') => {
  const day = civilOfStamp(stamp, zone);
  return day && printIso(day);
};

test.each<[TimeZone, since: number, midnights: number[]]>([
  ['Asia/Tehran', 1992, [19.5, 20.5]],
  ['Asia/Kabul', 1992, [19.5]],
  ['Europe/London', 1996, [23, 24]],
  ['Europe/Prague', 1996, [22, 23]],
  ['Europe/Berlin', 1996, [22, 23]],
  ['Europe/Paris', 1996, [22, 23]],
  ['America/New_York', 2007, [4, 5]],
])('the days of %s are those of the time zone database', (timeZone, since, midnights) => {
  const known = new Intl.DateTimeFormat('sv-SE', { timeZone });
  for (let day = Date.UTC(since, 0, 1); day < Date.UTC(2036, 0, 1); day += 86_400_000) {
    for (const instant of midnights.flatMap((hour) => [day + hour * 3_600_000 - 1, day + hour * 3_600_000])) {
      const civil = civilAt(instant, timeZone);
      if (civil && printIso(civil) === known.format(instant)) continue;
      expect.fail(`${new Date(instant).toISOString()} is ${known.format(instant)} there`);
    }
  }
});

describe('the civil day of a stamp where the outlet is', () => {
  test.each([
    ['2024-11-05T21:05:12Z', '2024-11-06'], // after midnight in Tehran
    ['2024-11-05T20:29:00Z', '2024-11-05'], // a minute before it
    ['2019-05-29T19:50:37Z', '2019-05-30'], // summer time, +04:30, until 2022
    ['2023-05-29T19:50:37Z', '2023-05-29'], // no summer time any more
    ['2024-11-06T23:50:00+03:30', '2024-11-06'], // the outlet’s own offset
    ['2019-05-30 T 00:20:37 +0430', '2019-05-30'], // as ISNA writes it
    ['2024-11-06 11:30:05 +01:00', '2024-11-06'],
    ['2019-05-01T15:54:40.8500000', '2019-05-01'], // no zone: taken as written
    ['2024-11-06', '2024-11-06'],
    ['2024/11/6', '2024-11-06'],
    ['۱۴۰۳/۰۸/۱۶', '2024-11-06'], // Jalali in Persian digits
    ['1403-08-16T10:00:00', '2024-11-06'],
    ['1730840712', '2024-11-06'], // seconds
    ['1730840712000', '2024-11-06'], // milliseconds
    ['Tue, 05 Nov 2024 21:05:12 GMT', '2024-11-06'],
    ['1403/12/30', '2025-03-20'], // 1403 is a leap year
    ['1402/12/30', null], // 1402 is not
    ['2024-02-30', null],
    ['2024-13-01T10:00:00Z', null],
    ['0000-00-00 00:00:00', null], // what empty databases print
    ['today', null],
    ['', null],
    ['99999999999999999999', null],
  ])('%s', (stamp, expected) => {
    expect(iso(stamp)).toBe(expected);
  });

  test('the zone is the outlet’s', () => {
    expect(iso('2024-11-05T19:15:00Z', 'Asia/Kabul')).toBe('2024-11-05');
    expect(iso('2024-11-05T19:45:00Z', 'Asia/Kabul')).toBe('2024-11-06');
    expect(iso('2024-11-05T23:30:00Z', 'Europe/Berlin')).toBe('2024-11-06');
    expect(iso('2024-11-05T23:30:00Z', 'Europe/London')).toBe('2024-11-05');
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:Z+\-/ GMT]{0,40}$/)), (stamp) => {
        expect(iso(stamp) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

test.each([
  ['https://www.bbc.com/persian/articles/c1', false, 'Europe/London'],
  ['https://fa.example.af/1', false, 'Asia/Kabul'],
  ['https://www.isna.ir/news/1', false, 'Asia/Tehran'],
  ['https://example.com/1', true, 'Asia/Kabul'], // dated by the months of Afghanistan
  ['https://notbbc.com/1', false, 'Asia/Tehran'],
  ['', false, 'Asia/Tehran'],
])('%s is dated by the clock of its newsroom', (url, afghan, zone) => {
  expect(newsroomZone(url, afghan)).toBe(zone);
});

describe('the day an address names', () => {
  test.each([
    ['https://www.tasnimnews.com/fa/news/1404/10/02/3400001/x', '2025-12-23'],
    ['https://parsi.euronews.com/2024/11/06/clocks', '2024-11-06'],
    ['https://www.isna.ir/news/1404072918478/x', '2025-10-21'],
    ['https://www.isna.ir/news/98030903723/x', '2019-05-30'], // two digits of year, ISNA only
    ['https://example.ir/news/98030903723/x', null],
    ['https://www.farsnews.ir/news/13970819000856', '2018-11-10'],
    ['http://www.aryanews.com/News/120200622120908039/x', '2020-06-22'],
    ['https://www.irna.ir/news/85650000/x', null], // a mere number
    ['https://example.ir/news/14031332000001', null], // no such month
    ['https://example.ir/1404/13/02/', null],
    ['not an address', null],
  ])('%s', (url, expected) => {
    const day = dayOfAddress(url);
    expect(day && printIso(day)).toBe(expected);
  });
});
