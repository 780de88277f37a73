import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/reading.ts';
import { LEAD, TITLE } from '../../lib/story-reading.ts';

const BODY = [
  'به گزارش خبرگزاری باران، شورای شهر نوآباد روز ۱۴ آبان ۱۴۰۳ درباره ناوگان اتوبوس شهر رأی داد و کار را به شهرداری سپرد.',
  'مهدی رستگار، شهردار نوآباد، گفت: «چهل دستگاه اتوبوس برقی تا پایان بهار به خیابان‌های شهر می‌آید.»',
  'وی افزود: «تصمیمی برای گران کردن بلیت نداریم و شورا هم با آن موافق نیست.»',
];

interface Told {
  title?: string;
  lead?: string;
  body?: readonly string[];
  lang?: string;
  url?: string;
}

function read({ title = 'رأی شورای نوآباد به اتوبوس‌های برقی', lead, body = BODY, lang = 'fa', url }: Told) {
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1>
    <time datetime="2024-11-06">۱۶ آبان ۱۴۰۳</time>${lead ? `<p class="lead">${lead}</p>` : ''}
    <div>${body.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`;
  const address = url ?? 'https://baran-news.example/news/1';
  return readDocument(new JSDOM(html, { url: address }).window.document, address).reading;
}

describe('what stands in no paragraph', () => {
  test('dates of the title and of the lead are known by their places', () => {
    const { dates } = read({
      title: 'نوآباد تا پایان سال ۱۴۰۴ اتوبوس برقی دارد',
      lead: 'شهرداری نوآباد از ۲۰ اسفند ۱۴۰۳ نخستین اتوبوس‌ها را تحویل می‌گیرد و به کار می‌اندازد.',
    });
    expect(dates.map(({ para, text }) => [para, text])).toEqual([
      [TITLE, 'سال ۱۴۰۴'],
      [LEAD, '۲۰ اسفند ۱۴۰۳'],
      [0, '۱۴ آبان ۱۴۰۳'],
    ]);
  });

  test('a quote of the lead that the body does not bring is one of the story', () => {
    const { quotes, key } = read({
      lead: 'شهردار نوآباد گفت: «راننده‌ها را پیش از رسیدن اتوبوس‌ها آموزش می‌دهیم.»',
    });
    expect(quotes.map(({ para }) => para)).toEqual([LEAD, 1, 2]);
    expect(new Set(key.map(({ id }) => id))).toEqual(new Set(quotes.map(({ id }) => id)));
  });

  test('a quote of the lead that the body brings again is the body’s', () => {
    const { quotes, key } = read({
      lead: 'هزینه این خرید از بودجه سال آینده و با کمک دولت پرداخت خواهد شد. شهردار نوآباد گفت: «چهل دستگاه اتوبوس برقی تا پایان بهار به خیابان‌های شهر می‌آید.»',
    });
    expect(quotes.map(({ para }) => para)).toEqual([1, 2]);
    expect(key.every(({ id }) => quotes.some((quote) => quote.id === id))).toBe(true);
  });

  test('a lead that is the first paragraph again is not read twice', () => {
    expect(read({ lead: `${BODY[0]}` }).dates.map(({ para }) => para)).toEqual([0]);
  });
});

test('a paragraph that is longer than any prose is read to its end, and offsets are offsets into it', () => {
  const filler = 'این جمله برای دراز شدن بند است و تاریخی در آن نیست. '.repeat(200);
  const text = `${filler}نشست بعدی ۲۰ اسفند ۱۴۰۳ برگزار می‌شود.`;
  const { dates } = read({ body: [...BODY, text] });
  const date = dates.find(({ para }) => para === 3);
  expect(date && text.slice(date.start, date.end)).toBe('۲۰ اسفند ۱۴۰۳');
});

describe('the months of Afghanistan', () => {
  const dari = [
    'شاروالی کابل می‌گوید کار ساخت سرک تازه از ۱۵ عقرب آغاز شده و باشندگان محل از آن استقبال کرده‌اند.',
    'سخنگوی شاروالی گفت: «این سرک تا پایان سال ساخته می‌شود و موترها از آن خواهند گذشت.»',
    'قوماندانی ترافیک هم گفته است که در این مدت راه‌های دیگری باز خواهد بود و پولیس رهنمایی می‌کند.',
  ];
  test.each([
    ['a page that declares Dari', { lang: 'fa-AF' }],
    ['an Afghan outlet', { url: 'https://8am.media/fa/1/' }],
    ['the words of Afghanistan', {}],
  ])('are read on %s', (_, page) => {
    const { language, dates, reasons } = read({ body: dari, ...page });
    expect(language).toBe('prs');
    expect(dates.map(({ text, calendar }) => [text, calendar])).toContainEqual(['۱۵ عقرب', 'afghan']);
    expect(reasons.some(({ rule }) => rule === 'written in Dari')).toBe(true);
  });

  test.each([
    ['of Iran about Afghanistan', 'https://baran-news.example/news/1'],
    ['of Iran, under its own address', 'https://baran.ir/news/1'],
  ])('are not read in a story %s', (_, url) => {
    const { language, dates } = read({
      url,
      body: [
        'به گزارش خبرگزاری باران از کابل، والی هرات از گشایش راه‌آهن در یک ولسوالی این ولایت خبر داد و آن را مهم خواند.',
        'کودتای ۷ ثور ۱۳۵۷ آغاز جنگ بود و از آن روز تا کنون افغانستان روی آرامش به خود ندیده است، این کارشناس گفت.',
        'بشار اسد ۵ میزان از آرا را در دور نخست به دست نیاورد و به دور دوم رفت، روزنامه باران نوشت.',
      ],
    });
    expect(language).toBe('fa');
    expect(dates.map(({ text }) => text)).toEqual(['۷ ثور ۱۳۵۷']);
  });
});
