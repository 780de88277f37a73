import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/article/read.ts';

const TEXT = [
  'شورای شهر نوآباد دیروز بودجه سال آینده را با اکثریت آرا تصویب کرد و آن را برای اجرا فرستاد.',
  'رئیس شورا گفت که سهم حمل و نقل در این بودجه نسبت به سال گذشته دو برابر شده است.',
];
const LEAD = 'سهم حمل و نقل در بودجه تازه شهر دو برابر می‌شود';

function read(head: string, above = '') {
  const page = `<h1>بودجه شهر تصویب شد</h1>${head}<div>${above}${TEXT.map((text) => `<p>${text}</p>`).join('')}</div>`;
  return readPage(new JSDOM(page).window.document, '').article;
}

describe('the lead', () => {
  test.each([
    ['named as one', `<div class="post-excerpt">${LEAD}</div>`],
    ['named in the words of Persian page systems', `<div itemprop="zirtitr">${LEAD}</div>`],
    ['a heading below the title', `<h2>${LEAD}</h2>`],
    ['prose below the title', `<p>${LEAD}، به گفته رئیس شورا.</p>`],
    [
      'what is named as one before other prose',
      `<p>این خبر در حال تکمیل است، صفحه را تازه کنید.</p><p class="lead">${LEAD}</p>`,
    ],
  ])('%s', (_, head) => {
    expect(read(head)?.lead).toContain(LEAD);
    expect(read(head)?.paragraphs).toEqual(TEXT);
  });

  test.each([
    [
      'the day, the hour and the counts',
      '<div>خبرگزاری باران <b>۱۶ آبان ۱۴۰۳ - ۱۷:۰۵</b> ۵۶۱ نمایش، ۳ نظر</div>',
    ],
    ['labels', '<div>دسته بندی : استان <span>شناسه : ۵۱۲۰۹</span> دیدگاه‌ها : این نوشته دیدگاهی ندارد</div>'],
    ['a heading of a word or two', '<h2>شهر و شورا</h2>'],
    ['a link', '<h2><a href="/2">گزارش کامل نشست شورای شهر در روز گذشته</a></h2>'],
  ])('not %s', (_, head) => {
    expect(read(head)?.lead).toBeUndefined();
    expect(read(head)?.paragraphs).toEqual(TEXT);
  });

  test('what is named like one within the text is a sub-headline', () => {
    const page = `<h1>بودجه شهر تصویب شد</h1><div><p>${TEXT[0]}</p><h3 class="subtitle">حمل و نقل</h3><p>${TEXT[1]}</p></div>`;
    const article = readPage(new JSDOM(page).window.document, '').article;
    expect(article?.paragraphs).toEqual([TEXT[0], 'حمل و نقل', TEXT[1]]);
    expect(article?.lead).toBeUndefined();
  });
});
