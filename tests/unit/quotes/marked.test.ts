import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const behind: Case[] = [
  {
    why: 'the speaker behind his words',
    passage: ['«⟦آب سد به نصف رسیده و راه دیگری نمانده است⟧»، بهرام نادری، رئیس شورا، گفت.'],
    speakers: [['بهرام نادری', 'رئیس شورا']],
  },
  {
    why: 'the verb before its subject',
    passage: ['«⟦آب سد به نصف رسیده و راه دیگری نمانده است⟧»، گفت بهرام نادری.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'pointed back at from the next sentence',
    passage: ['«⟦آب سد به نصف رسیده و راه دیگری نمانده است.⟧» این را بهرام نادری گفت.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'pointed back at from the same sentence, with no marks',
    passage: ['⟦آب سد به نصف رسیده و راه دیگری نمانده است⟧، این مطلب را بهرام نادری بیان کرد.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a title is what was written, not what was said',
    passage: ['«باد سرد و شب‌های بلند زمستان می‌آید» را بهرام نادری نوشت.'],
    speakers: [],
  },
  {
    why: 'over a full stop only «این را» reaches back',
    passage: ['«آب سد به نصف رسیده و راه دیگری نمانده است». بهرام نادری دیروز چیزی گفت.'],
    speakers: [],
  },
];

const onward: Case[] = [
  {
    why: 'a sentence in marks behind a quote is the same speaker’s',
    passage: ['بهرام نادری گفت: «⟦آب سد به نصف رسیده است.⟧» «⟦ما از سال پیش می‌دانستیم که چنین می‌شود.⟧»'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a paragraph in marks behind a quote is the same speaker’s',
    passage: [
      'بهرام نادری گفت: «⟦آب سد به نصف رسیده است.⟧»',
      '«⟦ما از سال پیش می‌دانستیم که چنین می‌شود و کسی گوش نداد.⟧»',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'straight marks that a space parts from their words',
    passage: ['بهرام نادری گفت: " ⟦آب سد به نصف رسیده است⟧ " و رفت.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a paragraph in marks behind a colon, and then others speak',
    passage: [
      'بهرام نادری به فانوس چنین گفت:',
      '"⟦آب سد به نصف رسیده و راه دیگری نمانده است.⟧"',
      'وزارت نیرو اعلام کرده که ⟦بارندگی امسال کمتر است.⟧',
      'کاوه صدری، کشاورز، گفته است که ⟦کشت برنج دیر شده است.⟧',
    ],
    speakers: ['بهرام نادری', 'وزارت نیرو', 'کاوه صدری'],
  },
  {
    why: 'a verb alone, a colon and marks',
    passage: ['بهرام نادری گفت که ⟦آب کم است.⟧ می‌خندد: «⟦شب‌ها هم آب را باز می‌گذاریم.⟧»'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'marks behind که hold the very words',
    passage: ['بهرام نادری گفت که «⟦آب سد به نصف رسیده است⟧».'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a verb that is no cue, a colon and marks',
    passage: ['بهرام نادری به خبرنگاران رو کرد: «⟦آب سد به نصف رسیده و راه دیگری نمانده است.⟧»'],
    speakers: ['بهرام نادری'],
  },
];

describe('the speaker behind his words', () => check(behind));
describe('words in marks', () => check(onward));
