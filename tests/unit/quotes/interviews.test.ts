import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const Q1 = 'شما چرا به این شهر آمدید؟';
const Q2 = 'آیا از کار خود راضی هستید؟';
const Q3 = 'برای سال آینده چه برنامه‌ای دارید؟';
const A1 = 'من این شهر را از کودکی دوست داشتم.';
const A2 = 'بله، ما در این سال‌ها کارهای زیادی کردیم.';
const A3 = 'امیدوارم نمایشگاه تازه‌ای برپا کنم.';
const INTRO = 'آنچه می‌خوانید گفت‌وگوی ما با بهرام نادری، نقاش، است.';

const interviews: Case[] = [
  {
    why: 'labels on both sides',
    passage: [`نقش نو: ${Q1}`, `بهرام نادری: ⟦${A1}⟧`, `نقش نو: ${Q2}`, `بهرام نادری: ⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'only answers are labelled',
    passage: [
      INTRO,
      Q1,
      `نادری: ⟦${A1}⟧`,
      Q2,
      `نادری: ⟦${A2}⟧`,
      Q3,
      `نادری: ⟦${A3}⟧`,
      'چه خوب؟',
      `نادری: ⟦${A2}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'سؤال and پاسخ',
    passage: [INTRO, `سؤال: ${Q1}`, `پاسخ: ⟦${A1}⟧`, `سؤال: ${Q2}`, `پاسخ: ⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a question that is no question',
    passage: [
      `خبرنگار: ${Q1}`,
      `بهرام نادری: ⟦${A1}⟧`,
      'خبرنگار: پس همه چیز به جزئیات بستگی دارد.',
      `بهرام نادری: ⟦${A2}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'no labels',
    passage: [INTRO, Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`, Q3, `⟦${A3}⟧`],
    speakers: [
      ['بهرام نادری', 'نقاش'],
      ['بهرام نادری', 'نقاش'],
      ['بهرام نادری', 'نقاش'],
    ],
  },
  {
    why: 'no labels, the guest named by the headline',
    title: 'بهرام نادری: از کودکی نقاش بودم',
    passage: [Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`, Q3, `⟦${A3}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'no labels, the guest quoted before',
    passage: ['بهرام نادری در گفت‌وگو با نقش نو گفت: ⟦از کودکی نقاش بودم.⟧', Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'no labels, no guest: unknown stays unknown',
    passage: [Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`, Q3, `⟦${A3}⟧`],
    speakers: [null, null, null],
  },
  {
    why: 'an answer of two paragraphs',
    passage: [INTRO, Q1, `⟦${A1}⟧`, '⟦پدرم هم اینجا به دنیا آمده بود.⟧', Q2, `⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'stars before the questions',
    passage: [INTRO, `* ${Q1}`, `⟦${A1}⟧`, `* ${Q2}`, `⟦${A2}⟧`, '* از کودکی خود بگویید.', `⟦${A3}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'headings between the answers',
    passage: [INTRO, 'نقاشی در کودکی', Q1, `⟦${A1}⟧`, 'کار در این سال‌ها', Q2, `⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a line that leads elsewhere',
    passage: [INTRO, Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`, 'متن کامل این گفت‌وگو را در شماره تازه بخوانید.'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'the asker has a name, and asks alone',
    passage: [
      `فرزین کاوه: ${Q1}`,
      `بهرام نادری: ⟦${A1}⟧`,
      'فرزین کاوه: پس همه چیز به کودکی شما بازمی‌گردد.',
      `بهرام نادری: ⟦${A2}⟧`,
      `کاوه: ${Q3}`,
      `نادری: ⟦${A3}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a prompt without a question mark, where questions and answers take turns',
    passage: [
      INTRO,
      Q1,
      `⟦${A1}⟧`,
      Q2,
      `⟦${A2}⟧`,
      'ولی خیلی‌ها نقاشی‌های تازه را نمی‌پسندند.',
      `⟦${A3}⟧`,
      Q3,
      `⟦${A2}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a prompt without a question mark, before an answer that has a label',
    passage: [
      INTRO,
      Q1,
      `نادری: ⟦${A1}⟧`,
      'ولی خیلی‌ها نقاشی‌های تازه را نمی‌پسندند.',
      `نادری: ⟦${A2}⟧`,
      Q3,
      `نادری: ⟦${A3}⟧`,
      Q2,
      `نادری: ⟦${A3}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a question of the guest’s own closes his answer',
    passage: [
      INTRO,
      Q1,
      `⟦${A1} ${'من آن روزها را خوب به یاد دارم و هنوز از آنها نقاشی می‌کنم. '.repeat(4)}مگر می‌شود فراموش کرد؟⟧`,
      Q2,
      `⟦${A2}⟧`,
      Q3,
      `⟦${A3}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'question and answer in the first paragraph',
    passage: [
      INTRO,
      `${Q1} ⟦من این شهر را از کودکی دوست داشتم و پدرم هم اینجا بود.⟧`,
      Q2,
      `⟦${A2}⟧`,
      Q3,
      `⟦${A3}⟧`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'the narrator closes',
    passage: [
      INTRO,
      Q1,
      `⟦${A1}⟧`,
      Q2,
      `⟦${A2}⟧`,
      'وزارت فرهنگ پیش از این اعلام کرده بود که ⟦نمایشگاه او باز می‌شود.⟧',
      'کتاب تازه این نقاش در بهار به بازار می‌آید و بیست تابلو در آن هست.',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'وزارت فرهنگ'],
  },
  {
    why: 'the talk told in the other order',
    passage: ['نقش نو با بهرام نادری، نقاش، درباره کارهایش گفت‌وگو کرده است.', Q1, `⟦${A1}⟧`, Q2, `⟦${A2}⟧`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a transcript that the story announces goes on to its end',
    passage: [
      'بهرام نادری در آیین گشایش سخنرانی کرد. متن کامل سخنان او را می‌خوانید.',
      'نادری گفت:',
      '⟦دوستان عزیز، خوش آمدید.⟧',
      '⟦این نمایشگاه پنج سال کار برده است.⟧',
      '⟦چهل تابلو در آن است که همه در این شهر کشیده شده است.⟧',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'questions for the reader make no interview',
    passage: [
      'این بیماری چیست؟',
      'بیماری پوست است.',
      'علت آن چیست؟',
      'کمبود ویتامین.',
      'درمان دارد؟',
      'درمان آن ساده است.',
    ],
    speakers: [],
  },
  {
    why: 'a report with cues between its questions is told by its cues',
    passage: [
      'چرا آب نیست؟',
      'بهرام نادری گفت: ⟦ما آب نداریم.⟧',
      'چرا برق نیست؟',
      'وی گفت: ⟦ما برق هم نداریم.⟧',
      'چرا گاز نیست؟',
      'وی گفت: ⟦ما گاز داریم.⟧',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
];

describe('interviews', () => check(interviews));
