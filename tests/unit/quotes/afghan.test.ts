import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

/** Persian as Afghan outlets write it: its verbs, its offices, its papers. */
const afghan: Case[] = [
  {
    why: 'علاوه کرد adds',
    passage: ['نجیب‌الله کوهستانی گفت که ⟦آب کم است.⟧', 'او علاوه کرد که ⟦مردم نگران‌اند.⟧'],
    speakers: ['نجیب‌الله کوهستانی', 'نجیب‌الله کوهستانی'],
  },
  {
    why: 'وعده سپرد promises',
    passage: ['نجیب‌الله کوهستانی وعده سپرد که ⟦راه تا بهار ساخته می‌شود.⟧'],
    speakers: ['نجیب‌الله کوهستانی'],
  },
  {
    why: 'a spokesman of a ministry',
    passage: ['نجیب‌الله کوهستانی، سخنگوی وزارت صحت عامه، می‌گوید که ⟦دوا رسیده است.⟧'],
    speakers: [['نجیب‌الله کوهستانی', 'سخنگوی وزارت صحت عامه']],
  },
  {
    why: 'a ministry that is «این وزارت» next',
    passage: ['وزارت معارف اعلام کرد که ⟦مکتب‌ها باز می‌شوند.⟧', 'این وزارت گفته است که ⟦کتاب‌ها آماده‌اند.⟧'],
    speakers: ['وزارت معارف', 'وزارت معارف'],
  },
  {
    why: 'نگاشت writes',
    passage: ['دفتر حقوق بشر در صفحه خود نگاشته است که ⟦مردم به سرپناه نیاز دارند.⟧'],
    speakers: ['دفتر حقوق بشر'],
  },
  {
    why: 'a newsletter',
    passage: ['وزارت معارف در خبرنامه‌ای گفته است که ⟦مکتب‌ها باز می‌شوند.⟧'],
    speakers: ['وزارت معارف'],
  },
];

describe('Afghan news', () => check(afghan));
