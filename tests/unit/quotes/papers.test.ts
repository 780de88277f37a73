import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const papers: Case[] = [
  {
    why: 'a statement after آمده است',
    passage: [
      'وزارت نیرو در بیانیه‌ای از مردم خواست ⟦در مصرف آب صرفه‌جویی کنند.⟧',
      'در این بیانیه آمده است: ⟦آب سدها به نصف رسیده است.⟧',
    ],
    speakers: ['وزارت نیرو', 'وزارت نیرو'],
  },
  {
    why: 'it fills the paragraphs after it',
    passage: [
      'وزارت نیرو با صدور بیانیه‌ای به شایعه‌ها واکنش نشان داد.',
      'در این بیانیه آمده است:',
      '⟦آب سدها به نصف رسیده است.⟧',
      '⟦مردم نگران نباشند و در مصرف آب دقت کنند.⟧',
      'انتهای پیام',
    ],
    speakers: ['وزارت نیرو', 'وزارت نیرو'],
  },
  {
    why: 'a letter opens a mark that it never closes',
    passage: [
      'بهرام نادری در نامه‌ای به شورا اعتراض کرد.',
      'در بخشی از این نامه آمده است:',
      '«⟦جاده‌ای که ساخته‌اید خراب است.⟧',
      '⟦از شما می‌خواهیم آن را درست کنید.⟧',
      'گفتنی است این جاده پارسال ساخته شد.',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'what follows the paper tells of it, and not who wrote it',
    passage: ['وزارت نیرو در بیانیه‌ای که امروز منتشر شد آورده است: ⟦آب سدها به نصف رسیده است.⟧'],
    speakers: ['وزارت نیرو'],
  },
  {
    why: 'its last line is a sentence in the first person',
    passage: [
      'متن نامه وزیر نیرو به این شرح است:',
      '⟦از همه شما می‌خواهم در این سال سخت همراه ما باشید.⟧',
      '⟦توفیق همه را از خدا مسألت دارم.⟧',
    ],
    speakers: ['وزیر نیرو', 'وزیر نیرو'],
  },
  {
    why: 'a statement after که',
    passage: [
      'وزارت نیرو اعلام کرد: ⟦آب کم است.⟧',
      'در ادامه این اطلاعیه آمده است که ⟦سدهای تازه ساخته می‌شود.⟧',
    ],
    speakers: ['وزارت نیرو', 'وزارت نیرو'],
  },
];

const listed: Case[] = [
  {
    why: 'each item is a quote of its own, in whatever it passes on',
    passage: [
      'بهرام نادری در نشست شورا گفت: ⟦کار جاده تمام شد.⟧',
      'گزیده سخنان وی را در ادامه می‌خوانید:',
      '* ⟦جاده شمال در دو سال ساخته شد و دو روستا را به هم رساند.⟧',
      '* {با اشاره به بودجه}: ⟦کاوه صدری گفت که پول هست، ولی پول نبود.⟧',
      'این نشست دو ساعت طول کشید.',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
];

const continued: Case[] = [
  {
    why: 'the first person goes on',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', '⟦ما از این کار خیلی چیزها یاد گرفتیم.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'the narrator goes on',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'این جاده پارسال ساخته شد و دو روستا را به هم می‌رساند.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the narrator in the first person of an outlet',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'به گزارش خبرنگار ما، این جاده را ما پارسال دیدیم.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the headline is his',
    title: 'نادری: حق آب را از روستا گرفتند',
    passage: [
      'بهرام نادری گفت: ⟦آب نیست.⟧',
      '⟦در این سال‌ها حق آب را از روستا گرفتند و به شهر دادند.⟧',
      'نادری افزود: ⟦چاره‌ای نمانده است.⟧',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a heading is not his',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'کارهای ما در جاده', 'وی افزود: ⟦جاده هم تمام می‌شود.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
];

describe('statements and letters', () => check(papers));
describe('lists of sayings', () => check(listed));
describe('speech that goes on in the next paragraph', () => check(continued));
