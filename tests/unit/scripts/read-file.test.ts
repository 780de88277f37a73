import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFileForPeople } from '../../../scripts/read/file.ts';

const PAGE = new URL('../../fixtures/pages/tasnim/page.html', import.meta.url).pathname;

let folder = '';
let out = '';
let err = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khana-'));
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    err += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a story is told as a journalist would want it', async () => {
  expect(await readFileForPeople([PAGE])).toBe(0);
  expect(out).toContain('A Persian news story (language: fa)');
  expect(out).toMatch(/\+2 +end mark: انتهای پیام/);
  expect(out).toContain('توافق دو شهرداری برای نوسازی ناوگان اتوبوس');
  expect(out).toContain('Published: 6 November 2024 · ۱۶ آبان ۱۴۰۳');
  expect(out).toContain('Paragraphs: 4');
});

test('programs get the same as JSON', async () => {
  expect(
    await readFileForPeople([PAGE, '--json', '--url', 'https://www.tasnimnews.com/fa/news/1403/08/16/1/']),
  ).toBe(0);
  const reading = JSON.parse(out);
  expect(reading).toMatchObject({
    kind: 'story',
    encoding: 'utf-8',
    warnings: [],
    article: { published: '2024-11-06' },
  });
  expect(reading.reasons.length).toBeGreaterThan(3);
});

test('a page that is no story says why', async () => {
  expect(
    await readFileForPeople([saved('shop.html', '<html lang="fa"><p>افزودن به سبد خرید</p></html>')]),
  ).toBe(0);
  expect(out).toContain('A page in Persian, not a news story');
  expect(out).toMatch(/-4 +shop: افزودن به سبد خرید/);
});

test.each([
  ['a file that is not there', () => join(folder, 'none.html'), 1, 'there is no such file'],
  ['a folder', () => folder, 1, 'this is a folder, not a file'],
  ['an empty file', () => saved('empty.html', ''), 1, 'the file is empty'],
  ['a picture', () => saved('a.html', '%PDF-1.4'), 1, 'a PDF file'],
])('%s gets a clear answer', async (_, file, code, message) => {
  expect(await readFileForPeople([file()])).toBe(code);
  expect(err).toContain(message);
  expect(out).toBe('');
});

test.each([[[]], [['a.html', 'b.html']], [['a.html', '--nonsense']], [['a.html', '--url', 'nowhere']]])(
  'a wrong call is told the right one: %j',
  async (args) => {
    expect(await readFileForPeople(args)).toBe(2);
    expect(err).toContain('usage:');
  },
);
