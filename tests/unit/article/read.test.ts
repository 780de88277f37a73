import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage, readPageInSteps } from '../../../lib/article/read.ts';

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

test('the document is left as it was, to the node', () => {
  const { document, MutationObserver } = new JSDOM(
    `<h1>عنوان خبر</h1><div>${paragraphs}</div><p>انتهای پیام</p>`,
  ).window;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement.outerHTML;
  readPage(document, '');
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('each paragraph comes with the live nodes that carry it', () => {
  const { document } = new JSDOM(`<h1>عنوان خبر</h1><div>${BODY.join('<br>')}</div>`).window;
  const { article } = readPage(document, '');
  expect(article?.blocks?.map(({ nodes }) => nodes.map(({ data }) => data).join(''))).toEqual(BODY);
  for (const { element, nodes } of article?.blocks ?? []) {
    expect(nodes.every((node) => node.isConnected && element.contains(node))).toBe(true);
  }
});

test('reading in steps ends in the same reading', () => {
  const { document } = new JSDOM(`<h1>عنوان خبر</h1><div>${paragraphs.repeat(90)}</div>`).window;
  const steps = readPageInSteps(document, '');
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value).toEqual(readPage(document, ''));
  // A long page gives way more often than a short one.
  expect(count).toBeGreaterThan(8);
});

describe('what the verdict rests on', () => {
  test.each([
    ['the end mark', `<div>${paragraphs}<p>انتهای پیام/</p></div>`, 'end mark', 'انتهای پیام/'],
    [
      'how agencies open',
      `<div>${paragraphs}</div>`,
      'agency opening',
      'به گزارش خبرگزاری باران، شهردار نوآباد پس از',
    ],
    ['reported speech', `<div>${paragraphs}</div>`, 'reported speech', 'گفت، افزود، تاکید کرد'],
    ['a news code', `<div>کد خبر: ۱۲</div><div>${paragraphs}</div>`, 'news code', 'کد خبر: 12'],
    [
      'a newsroom that was spoken to',
      `<meta property="og:site_name" content="پگاه"><div>${paragraphs}<p>او به پگاه گفت که راه باز است.</p></div>`,
      'told the outlet',
      'به پگاه گفت',
    ],
    [
      'what the page declares',
      `<script type="application/ld+json">{"@type":"NewsArticle"}</script><div>${paragraphs}</div>`,
      'declared type',
      'NewsArticle',
    ],
    [
      'a shop',
      `<button>x</button><div>افزودن به سبد خرید</div><div>${paragraphs}</div>`,
      'shop',
      'افزودن به سبد خرید',
    ],
  ])('%s', (_, html, rule, detail) => {
    const reason = read(`<h1>عنوان خبر</h1>${html}`).reasons.find((item) => item.rule === rule);
    expect(reason?.detail.startsWith(detail.slice(0, 30))).toBe(true);
    expect(reason?.weight).not.toBe(0);
  });

  test('a front page is a list whatever its lead story says', () => {
    const page = `<h1>عنوان خبر</h1><div>${paragraphs}</div>`;
    expect(read(page).kind).toBe('story');
    expect(read(page, 'https://baran-news.example/').kind).toBe('list');
  });
});

describe('what belongs to the story', () => {
  test.each([
    ['a desk code after the last paragraph', '<p>۱۴۱۴/ ۷۰۹۱</p>'],
    [
      'what follows the end mark',
      '<p>انتهای پیام</p><p>این بند از خبر نیست و پس از نشانه پایان آمده است.</p>',
    ],
    ['lost links before the end mark', '<p>دیدار مدیران دو شهر</p><p>انتهای پیام</p>'],
    ['links alone', '<p><a href="/2">دیدار مدیران دو شهر همسایه در نوآباد</a></p>'],
    [
      'related stories',
      '<div class="related-posts"><p>این متن یک خبر دیگر است و جای آن در این خبر نیست.</p></div>',
    ],
    ['a poll', '<form><h4>آیا با خرید اتوبوس‌های تازه برای شهر موافق هستید؟</h4><label>بله</label></form>'],
    [
      'what heads links',
      '<p>مقاله‌های دیگر:</p><ul><li><a href="/2">دیدار مدیران</a></li><li><a href="/3">راه تازه</a></li></ul>',
    ],
    ['a caption', '<figure><figcaption>اتوبوس برقی در ایستگاه، عکس از آرشیو.</figcaption></figure>'],
    ['tags', '<div class="tags">اتوبوس برقی، شهرداری نوآباد، بلیت.</div>'],
    [
      'comments',
      '<div id="comments"><p>پارسال هم همین را گفتند و کسی کاری نکرد، امیدواریم این بار بشود.</p></div>',
    ],
  ])('not %s', (_, html) => {
    expect(read(`<h1>عنوان خبر</h1><div>${paragraphs}${html}</div>`).article?.paragraphs).toEqual(BODY);
  });

  test('a subhead before a link in a section of the story', () => {
    const [first, ...rest] = BODY.map((text) => `<p>${text}</p>`);
    const section = `<section><h3>آینده ناوگان</h3><p><a href="/2">دیدار مدیران دو شهر</a></p>${rest.join('')}</section>`;
    const { article } = read(`<h1>عنوان خبر</h1><div>${first}${section}</div>`);
    expect(article?.paragraphs).toEqual([BODY[0], 'آینده ناوگان', ...BODY.slice(1)]);
  });

  test.each([
    ['a short last line without an end mark', 'نتیجه شب: بی‌تغییر'],
    ['a quotation', 'شهردار گفت: «بلیت گران نمی‌شود.»'],
    ['a subhead', 'آینده ناوگان شهری'],
    ['a subhead before a read-more line', 'آینده ناوگان شهری</p><p><a href="/2">دیدار مدیران دو شهر</a>'],
  ])('%s', (_, line) => {
    const html = `<h1>عنوان خبر</h1><div>${paragraphs}<p>${line}</p></div>`;
    expect(read(html).article?.paragraphs).toEqual([...BODY, line.replace(/<.*/, '')]);
  });
});

test('a title without end does not hide the story', () => {
  const { article } = read(`<title>عنوان</title><h1>${'ب'.repeat(10_000)}</h1><div>${paragraphs}</div>`);
  expect(article?.paragraphs).toEqual(BODY);
});

test('no page makes it throw', () => {
  const { document } = new JSDOM('').window;
  const readHostile = (html: string, url: string) => {
    document.documentElement.innerHTML = html;
    return readPage(document, url);
  };
  const pieces = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<div class="related">',
    '</div>',
    '<p>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<table><td>',
    '<article>',
    '<script type="application/ld+json">',
    '</script>',
    '<time datetime="x">',
    '<!--',
    '-->',
    'انتهای پیام',
    '۱۶ آبان ۱۴۰۳',
    'کد خبر: ۱',
    BODY[0] ?? '',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const { news, article } = readHostile(parts.join(''), parts[0] ?? '');
      if (news) expect(article).not.toBeNull();
    }),
    { numRuns: 50 },
  );
});
