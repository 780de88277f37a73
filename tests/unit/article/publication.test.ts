import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/article/read.ts';

const BODY = [
  'به گزارش خبرگزاری باران، شهردار نوآباد پس از نشست شورا در جمع خبرنگاران گفت: چهل دستگاه اتوبوس برقی خریداری می‌شود.',
  'وی افزود: نخستین اتوبوس‌ها تا پایان بهار به خیابان‌ها می‌آیند و در خط‌های پرمسافر به کار گرفته می‌شوند.',
  'شهردار در پایان تأکید کرد: تصمیمی برای گران کردن بلیت نداریم و شورا هم با آن موافق نیست.',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');

function read(html: string, url = 'https://baran-news.example/news/1') {
  const { document } = new JSDOM(html, { url }).window;
  return readPage(document, url);
}

describe('when it was published', () => {
  const story = (head: string, line: string) =>
    `<html lang="fa"><head>${head}</head><body><header><span class="date">جمعه ۱۸ آبان ۱۴۰۳</span></header>
     <main><h1>عنوان خبر</h1>${line}<div>${paragraphs}</div></main></body>`;
  const stamp = (value: string) => `<meta property="article:published_time" content="${value}">`;
  test.each([
    [
      'the visible line against a UTC stamp',
      stamp('2024-11-05T21:00:00Z'),
      '<div>۱۶ آبان ۱۴۰۳ - ۰۰:۳۰</div>',
      '2024-11-06',
    ],
    [
      'the visible line against a wrong stamp',
      stamp('2021-01-01T00:00:00Z'),
      '<div>۱۶ آبان ۱۴۰۳ - ۱۰:۰۰</div>',
      '2024-11-06',
    ],
    ['the stamp alone', stamp('2024-11-06T10:00:00Z'), '', '2024-11-06'],
    [
      'the stamp beside a relative time',
      stamp('2024-11-06T10:00:00Z'),
      '<time>۳ ساعت پیش</time>',
      '2024-11-06',
    ],
    ['the line alone', '', '<div>تاریخ انتشار: ۱۶ آبان ۱۴۰۳</div>', '2024-11-06'],
    ['not today in the page’s header', '', '', null],
    ['not the update', stamp('2024-11-06T10:00:00Z'), '<div>به‌روزرسانی: ۱۷ آبان ۱۴۰۳</div>', '2024-11-06'],
    [
      'not a day in the story',
      '',
      '<div>او از ۱۲ مهر ۱۳۹۹ در این سمت بوده است و پیش از آن معاون شهردار همسایه بود.</div>',
      null,
    ],
    [
      'not another day under the title',
      stamp('2024-11-06T10:00:00Z'),
      '<h2>آخرین مهلت نام‌نویسی ۳۰ آبان ۱۴۰۳</h2>',
      '2024-11-06',
    ],
    [
      'publication before update on one line',
      '',
      '<div>انتشار: ۱۶ آبان ۱۴۰۳ - به‌روزرسانی: ۱۸ آبان ۱۴۰۳</div>',
      '2024-11-06',
    ],
    [
      'update before publication on one line',
      '',
      '<div>به‌روزرسانی: ۱۸ آبان ۱۴۰۳ | انتشار: ۱۶ آبان ۱۴۰۳</div>',
      '2024-11-06',
    ],
    [
      'publication before update on one line, each with what it is after it',
      '',
      '<div>۱۶ آبان ۱۴۰۳ (انتشار) ۱۸ آبان ۱۴۰۳ (به‌روزرسانی)</div>',
      '2024-11-06',
    ],
    ['not a day that is called an update after it', '', '<div>۱۸ آبان ۱۴۰۳ (به‌روزرسانی)</div>', null],
    ['beside the name of an agency', '', '<div>خبرگزاری پگاه ۱۶ آبان ۱۴۰۳ - ۱۰:۰۰</div>', '2024-11-06'],
    ['not a relative time alone', '', '<div>۲ ساعت پیش</div>', null],
    ['not yesterday', stamp('2024-11-06T10:00:00Z'), '<div>دیروز ساعت ۱۰:۰۰</div>', '2024-11-06'],
    ['the stamp beside a time of day', stamp('2024-11-05T21:00:00Z'), '<div>ساعت ۰۰:۳۰</div>', '2024-11-06'],
    ['not what is called today', '', '<div>امروز ۱۸ آبان ۱۴۰۳</div>', null],
    [
      'both calendars on one line',
      '',
      '<div>۱۶ آبان ۱۴۰۳ برابر با ۶ نوامبر ۲۰۲۴ - ۱۰:۰۰</div>',
      '2024-11-06',
    ],
    [
      'the day that a link to the story itself shows',
      '',
      '<a rel="bookmark" href="/news/1"><time>۱۶ آبان ۱۴۰۳</time></a>',
      '2024-11-06',
    ],
    [
      'a day and a code that only style sets apart',
      '',
      '<div><span>کد خبر ۲۳۱۱۸</span><span>۱۴۰۳/۰۸/۱۶</span><span>۱۰:۰۰</span></div>',
      '2024-11-06',
    ],
    [
      'an event that is announced under the title is no publication',
      stamp('2024-11-06T10:00:00Z'),
      '<div>زمان برگزاری: ۳۰ آبان ۱۴۰۳ ساعت ۱۸:۰۰</div>',
      '2024-11-06',
    ],
    ['a stamp of seconds', stamp('1730840712'), '', '2024-11-06'],
    ['an impossible stamp says nothing', stamp('0000-00-00'), '', null],
  ])('%s', (_, head, line, published) => {
    expect(read(story(head, line)).article?.published).toBe(published);
  });
});
