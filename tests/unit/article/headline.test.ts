import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/article/blocks.ts';
import { findHeadline, findOverTitle, withoutOutlet } from '../../../lib/article/headline.ts';
import { readStructured } from '../../../lib/article/structured.ts';
import { finish } from '../../../lib/text/steps.ts';

function read(html: string) {
  const { document } = new JSDOM(html).window;
  const blocks = finish(readBlocks(document.body));
  const headline = finish(findHeadline(blocks, finish(readStructured(document))));
  return { title: headline.title, overTitle: findOverTitle(blocks, headline.block) };
}

describe('the title', () => {
  test.each([
    [
      'the line has the words, the tags find it',
      '<title>تساوی در دربی | ورزش روز</title><h1>ورزش روز</h1><h2>تساوی در دربی؛ گل دقیقه آخر</h2>',
      'تساوی در دربی؛ گل دقیقه آخر',
    ],
    [
      'a corrected headline is right, the tags are stale',
      '<meta property="og:title" content="گزارش زنده؛ پگاه ۰ - سپهر ۰"><h1>پگاه ۱ - سپهر ۱؛ گل دقیقه آخر</h1>',
      'پگاه ۱ - سپهر ۱؛ گل دقیقه آخر',
    ],
    ['a lone first-level heading', '<h1>باران در راه است</h1><p>متن</p>', 'باران در راه است'],
    [
      'a headline that is no heading, known by the tags',
      '<title>باران در راه است</title><div><b>باران در راه است</b></div>',
      'باران در راه است',
    ],
    [
      'its link in a list is not it',
      '<title>باران در راه است</title><ul><li><a href="/">باران در راه است</a></li></ul><h1>باران در راه است!</h1>',
      'باران در راه است!',
    ],
    [
      'a headline that is no heading, beside an outlet of unknown name',
      '<title>:: صبحگاهان :: باران از فردا به شهر می‌آید</title><td><b>باران از فردا به شهر می‌آید</b></td>',
      'باران از فردا به شهر می‌آید',
    ],
    ['the tags alone', '<title>باران در راه است - خبرگزاری باران</title><p>متن</p>', 'باران در راه است'],
    ['nothing at all', '<p>متن</p>', ''],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });
});

describe('the line above the title', () => {
  test.each([
    ['<div class="rutitr">سخنگوی آب:</div><h1>جیره‌بندی نداریم</h1>', 'سخنگوی آب:'],
    ['<div>رئیس بورس اعلام کرد:</div><h1>ورود نقدینگی</h1>', 'رئیس بورس اعلام کرد:'], // leads into the title
    ['<h4>سناریوی دربی تکرار نشد؛</h4><h1>تساوی</h1>', 'سناریوی دربی تکرار نشد؛'],
    ['<header><span class="kicker">اقتصاد</span><h1>ورود نقدینگی</h1></header>', 'اقتصاد'],
    ['<div class="rotitle">رئیس بورس</div><h1>ورود نقدینگی</h1>', 'رئیس بورس'],
    ['<div class="hero-title">بورس تهران</div><h1>ورود نقدینگی</h1>', null],
    ['<div itemprop="rotitr">رئیس بورس</div><h1>ورود نقدینگی</h1>', 'رئیس بورس'],
    ['<div><span>رئیس بورس خبر داد</span><h1>ورود نقدینگی</h1></div>', 'رئیس بورس خبر داد'], // in one box
    ['<div><span>نوآباد ۲ - ۱ سپیدرود</span><h1>ورود نقدینگی</h1></div>', null],
    ['<div><span>بورس امروز سبز بود.</span><h1>ورود نقدینگی</h1></div>', null],
    ['<div>۱۶ آبان ۱۴۰۳</div><h1>ورود نقدینگی</h1>', null],
    ['<h4><a href="/">سیاسی</a></h4><h1>ورود نقدینگی</h1>', null],
    ['<h1>ورود نقدینگی</h1>', null],
  ])('%s', (html, overTitle) => {
    expect(read(html).overTitle).toBe(overTitle);
  });
});

describe('the outlet’s name is no part of a headline', () => {
  test.each([
    ['باران در راه است - ایسنا', null, 'باران در راه است'],
    ['خبرگزاری باران - باران در راه است', null, 'باران در راه است'],
    ['خبرگزاری مهر | باران در راه است | Mehr News Agency', 'خبرگزاری مهر', 'باران در راه است'],
    ['باران در راه است | پگاه', 'پگاه', 'باران در راه است'],
    ['باران در راه است | روزنامه پگاه | شماره : ۵۱۲۰ | تاریخ ۱۴۰۳ شنبه', null, 'باران در راه است'],
    ['پگاه ۱ - سپهر ۱', null, 'پگاه ۱ - سپهر ۱'], // a score
    ['گفت‌وگو - دیدار با شاعر', null, 'گفت‌وگو - دیدار با شاعر'],
    ['ایسنا', 'ایسنا', 'ایسنا'],
  ])('%s (%s)', (headline, publisher, expected) => {
    expect(withoutOutlet(headline, publisher)).toBe(expected);
  });
});
