import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const SAID = '⟦کار این طرح تمام شده است.⟧';

const clean: Case[] = [
  {
    why: 'agency lead-in',
    passage: [`به گزارش خبرگزاری مهر، بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'agency lead-in and another source',
    passage: [`به گزارش ایسنا به نقل از روابط عمومی شهرداری، بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'agency lead-in with no comma',
    passage: [`به گزارش ایسنا بهرام نادری سخنگوی شورا گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'سخنگوی شورا']],
  },
  { why: 'a time', passage: [`بهرام نادری ظهر امروز گفت: ${SAID}`], speakers: ['بهرام نادری'] },
  {
    why: 'a weekday and a place',
    passage: [`بهرام نادری عصر سه‌شنبه در نشست شورا اظهار کرد: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a participle clause',
    passage: [`بهرام نادری با اشاره به کمبود بودجه افزود: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a glued preposition',
    passage: [`بهرام نادری بابیان اینکه بودجه کم است، افزود: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a clause of thanks',
    passage: [`بهرام نادری ضمن قدردانی از حاضران گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a question answered',
    passage: [`بهرام نادری در پاسخ به این سؤال که چرا کار دیر شد، گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'what somebody else said in a question',
    passage: [`بهرام نادری در پاسخ به اینکه وزیر گفته که پول نیست، گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an object with nothing between',
    passage: [`بهرام نادری گفت: ${SAID}`, `نادری کمبود بودجه را مشکل اصلی دانست و گفت: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'an occasion first',
    passage: [`در پایان این نشست بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an occasion first, the office after the name',
    passage: [`در ادامه نشست بهرام نادری، رئیس شورا، گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورا']],
  },
  {
    why: 'a frame: it was a day that',
    passage: [`هفدهم تیر بود که بهرام نادری رئیس شورا اعلام کرد: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورا']],
  },
  {
    why: 'a frame: while',
    passage: [`این در حالی است که بهرام نادری گفته بود ⟦کار این طرح تمام شده است.⟧`],
    speakers: ['بهرام نادری'],
  },
  { why: 'a section label', passage: [`گروه اقتصادی: بهرام نادری گفت: ${SAID}`], speakers: ['بهرام نادری'] },
  { why: 'a dateline', passage: [`تهران (پانا) - بهرام نادری گفت: ${SAID}`], speakers: ['بهرام نادری'] },
  {
    why: 'in the words of another',
    passage: [`این روزنامه از قول بهرام نادری نوشت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a foreign name that no list holds, after a lead-in',
    passage: [`به گزارش ایسنا، اوماچ کاپیتان تیم لهستان در نشست خبری گفت: ${SAID}`],
    speakers: [['اوماچ', 'کاپیتان تیم لهستان']],
  },
  {
    why: 'a month with its adjective',
    passage: ['سازمان ملل ماه گذشته اعلام کرد که ⟦قحطی نزدیک است.⟧'],
    speakers: ['سازمان ملل'],
  },
  {
    why: 'the clause has its own subject',
    passage: ['این سخنان پس از آن است که کاوه صدری گفته بود ⟦قحطی نزدیک است.⟧'],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'a question mark before the cue',
    passage: [`بهرام نادری در پاسخ به این سؤال که آیا کار تمام است؟ گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an adverb and a number',
    passage: [`بهرام نادری ۱۱ شهریورماه گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a name that no list holds between two commas',
    passage: [`به گزارش ایسنا، سامانتا وینو، تحلیلگر امنیت ملی در گزارشی نوشت: ${SAID}`],
    speakers: [['سامانتا وینو', 'تحلیلگر امنیت ملی']],
  },
  {
    why: 'a comma inside a date between parentheses',
    passage: [`به گزارش خانه ملت، قربان دلیگانی در نشست امروز (یکشنبه، 10 شهریور) مجلس، گفت: ${SAID}`],
    speakers: ['قربان دلیگانی'],
  },
  {
    why: 'a former office is not the office',
    passage: [
      `بهرام نادری مدیرعامل سابق باشگاه گفت: ${SAID}`,
      `کاوه صدری مدیرعامل باشگاه گفت: ${SAID}`,
      `مدیرعامل باشگاه افزود: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'کاوه صدری', 'کاوه صدری'],
  },
];

describe('a clean name', () => check(clean));
