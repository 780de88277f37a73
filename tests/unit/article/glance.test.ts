import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { looksPersian } from '../../../lib/article/glance.ts';

const PERSIAN =
  'شهردار نوآباد از توافقی تازه خبر داد که بر پایه آن چهل دستگاه اتوبوس برقی خریداری می‌شود و گفت که این را با شورا در میان گذاشته است. ';
const ARABIC = 'أعلن وزير النقل اليوم الأربعاء افتتاح خط جديد للقطارات يربط بين العاصمة والمدينة الساحلية. ';
const ENGLISH = 'The mayor announced a new agreement under which forty electric buses will be bought. ';

function look(html: string): boolean {
  return looksPersian(new JSDOM(html).window.document);
}

describe('the declared language stands in for text', () => {
  test.each([
    ['<html lang="fa"><body></body>', true], // a client-rendered page that has not rendered yet
    ['<html lang="fa-AF"><body></body>', true],
    ['<html lang="prs"><body></body>', true],
    ['<html><head><meta property="og:locale" content="fa_IR"></head><body></body>', true],
    ['<html><head><meta http-equiv="Content-Language" content="fa"></head><body></body>', true],
    ['<html lang="far-fetched"><body></body>', false],
    ['<html lang="en"><body></body>', false],
    ['<html><body></body>', false],
  ])('%s', (html, expected) => {
    expect(look(html)).toBe(expected);
  });
});

describe('letters and words decide where there is text', () => {
  test.each([
    ['Persian, undeclared', `<body><p>${PERSIAN.repeat(3)}`, true],
    ['Persian, declared English by a careless theme', `<html lang="en"><body><p>${PERSIAN.repeat(3)}`, true],
    [
      'Persian in Arabic letters',
      `<body><p>${PERSIAN.repeat(3).replace(/ی/g, 'ي').replace(/ک/g, 'ك')}`,
      true,
    ],
    ['Persian without half-spaces', `<body><p>${PERSIAN.repeat(3).replace(/\u200c/g, '')}`, true],
    [
      'Persian with ہ for ه, as some keyboards write it',
      `<body><p>${PERSIAN.repeat(3).replace(/ه/g, 'ہ')}`,
      true,
    ],
    ['Arabic, undeclared', `<body><p>${ARABIC.repeat(3)}`, false],
    ['English, declared Persian by a careless theme', `<html lang="fa"><body><p>${ENGLISH.repeat(3)}`, true],
    ['English with a comment in Persian', `<body><p>${ENGLISH.repeat(9)}<p>${PERSIAN}`, false],
    ['Persian in scripts and styles only', `<body><script>"${PERSIAN.repeat(3)}"</script>`, false],
  ])('%s', (_, html, expected) => {
    expect(look(html)).toBe(expected);
  });

  test('a document without a body is looked at too', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(looksPersian(document)).toBe(false);
  });
});
