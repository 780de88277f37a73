import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const colon: Case[] = [
  {
    why: 'the plainest form',
    passage: ['وی افزود: ⟦این پروژه تا پایان سال به بهره‌برداری می‌رسد.⟧'],
    speakers: [null],
  },
  {
    why: 'a name before the verb',
    passage: ['بهرام نادری گفت: ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a space before the colon',
    passage: ['بهرام نادری گفت : ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'half-space after the colon',
    passage: ['بهرام نادری گفت:\u200c ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'noun and verb glued',
    passage: ['بهرام نادری اظهارداشت: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'noun and verb joined by a half-space',
    passage: ['بهرام نادری اظهار\u200cداشت: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the conjunction glued to the verb',
    passage: ['بهرام نادری به پرسش‌ها پاسخ داد وگفت: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a present with a half-space',
    passage: ['بهرام نادری می\u200cگوید: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a present with a space',
    passage: ['بهرام نادری می گوید: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a present with nothing',
    passage: ['بهرام نادری میگوید: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  { why: 'Arabic letters', passage: ['بهرام نادري تأكيد كرد: ⟦كار تمام شد.⟧'], speakers: ['بهرام نادري'] },
  { why: 'perfect', passage: ['بهرام نادری گفته است: ⟦کار تمام شد.⟧'], speakers: ['بهرام نادری'] },
  {
    why: 'past perfect',
    passage: ['بهرام نادری پیش از این گفته بود: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a particle inside the verb',
    passage: ['بهرام نادری تأکید هم کرد: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  { why: 'متذکر شد', passage: ['بهرام نادری متذکر شد: ⟦کار تمام شد.⟧'], speakers: ['بهرام نادری'] },
  { why: 'خاطرنشان ساخت', passage: ['بهرام نادری خاطرنشان ساخت: ⟦کار تمام شد.⟧'], speakers: ['بهرام نادری'] },
  { why: 'the slip افرود', passage: ['بهرام نادری افرود: ⟦کار تمام شد.⟧'], speakers: ['بهرام نادری'] },
  {
    why: 'a verb that needs a colon and has one',
    passage: ['بهرام نادری خبر داد: ⟦کار تمام شد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'several sentences',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد. حالا نوبت جاده است. آن را هم می‌سازیم.⟧'],
    speakers: ['بهرام نادری'],
  },
  { why: 'که before the colon', passage: ['بهرام نادری گفت که: ⟦کار تمام شد.⟧'], speakers: ['بهرام نادری'] },
  {
    why: 'a clause that ends in a modal verb before the cue',
    passage: ['نادری با بیان اینکه کنگره در پاییز برگزار می‌شود افزود: ⟦همه دعوت هستند.⟧'],
    speakers: ['نادری'],
  },
  {
    why: 'the tail of an agency on the same line',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧/انتهای پیام/'],
    speakers: ['بهرام نادری'],
  },
];

const marks: Case[] = [
  {
    why: 'marks that close',
    passage: ['بهرام نادری گفت: «⟦ما امسال هیچ آبی برای کشاورزی نداریم⟧».'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the narrator goes on after the marks',
    passage: ['بهرام نادری گفت: «⟦ما امسال هیچ آبی برای کشاورزی نداریم⟧.» این سخن بازتاب گسترده‌ای داشت.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'straight marks',
    passage: ['بهرام نادری گفت: "⟦ما امسال هیچ آبی برای کشاورزی نداریم⟧".'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'marks and no colon',
    passage: ['بهرام نادری گفت «⟦ما امسال هیچ آبی برای کشاورزی نداریم⟧».'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a title at the head of what is said is not the whole of it',
    passage: ['بهرام نادری گفت: ⟦«باد سرد» و «برف» دو فیلم پرفروش امسال بودند.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a mark that is never closed',
    passage: ['بهرام نادری گفت: «⟦ما امسال هیچ آبی برای کشاورزی نداریم.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a mark closed in the next paragraph',
    passage: ['بهرام نادری گفت: «⟦امسال آب نداریم.⟧', '⟦سال بعد هم نخواهیم داشت⟧». این سخنان را دیروز گفت.'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
];

const twice: Case[] = [
  {
    why: 'وی begins a second quote in one paragraph',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧ وی افزود: ⟦جاده هم ساخته می‌شود.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'what a speaker tells of another stays his',
    passage: ['بهرام نادری گفت: ⟦پدرم کشاورز بود. او گفت که زمین را نفروشید.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a known speaker begins a second quote',
    passage: [
      'بهرام نادری گفت: ⟦کار تمام شد.⟧ کاوه صدری گفت: ⟦کار تمام نشده است.⟧',
      'کاوه صدری افزود: ⟦نیمی از آن مانده است.⟧',
    ],
    speakers: ['بهرام نادری', 'کاوه صدری', 'کاوه صدری'],
  },
];

describe('direct speech after a colon', () => check(colon));
describe('direct speech in quotation marks', () => check(marks));
describe('two quotes in one paragraph', () => check(twice));
