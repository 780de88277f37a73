import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/article/read.ts';

const TEXT = [
  'شورای شهر نوآباد دیروز بودجه سال آینده را با اکثریت آرا تصویب کرد و آن را برای اجرا فرستاد.',
  'رئیس شورا گفت که سهم حمل و نقل در این بودجه نسبت به سال گذشته دو برابر شده است.',
];
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

function read(under: string, below = '') {
  const page = `<h1>بودجه شهر تصویب شد</h1>${under}<article>${PARAGRAPHS}${below}</article>`;
  return readPage(new JSDOM(page).window.document, '').article;
}

describe('who wrote the story', () => {
  test.each([
    ['a box named after the author', '<div class="author"><a href="/a">لیلا نوری</a></div>'],
    [
      'a name made of several words',
      '<div class="jeg_meta_author"><span>توسط</span> <a href="/a">لیلا نوری</a></div>',
    ],
    [
      'a name of blocks and elements',
      '<div><span>توسط:</span> <a class="m-from-author__name">لیلا نوری</a></div>',
    ],
    ['a label', '<div>نویسنده: لیلا نوری</div>'],
  ])('%s', (_, under) => {
    expect(read(under)?.byline).toBe('لیلا نوری');
  });

  test.each([
    ['in bold', '<p><strong>لیلا نوری</strong></p>'],
    ['at the other end of the line', '<p style="text-align:left">لیلا نوری</p>'],
    ['with the desk', '<p>لیلا نوری - گروه جامعه</p>'],
    ['with the outlet', '<p>لیلا نوری / روزنامه پگاه</p>'],
  ])('a signature %s, which is no paragraph', (_, below) => {
    expect(read('', below)).toMatchObject({ byline: 'لیلا نوری', paragraphs: TEXT });
  });

  test.each([
    ['a last line that nothing sets apart', 'سفری دور و دراز'],
    ['a promise in bold', '<b>ادامه دارد</b>'],
    ['a sentence in bold', '<b>شهر آرام است.</b>'],
    ['two names', 'لیلا نوری - پونه جاوید'],
  ])('%s is the story’s own', (_, line) => {
    const article = read('', `<p>${line}</p>`);
    expect(article?.byline).toBeNull();
    expect(article?.paragraphs).toHaveLength(3);
  });
});
