import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const SAID = '⟦کار این طرح تمام شده است.⟧';

const resolved: Case[] = [
  {
    why: 'وی',
    passage: [`بهرام نادری گفت: ${SAID}`, `وی افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'وی with a comma after it',
    passage: [`بهرام نادری گفت: ${SAID}`, `وی، بیان داشت: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a dropped subject',
    passage: [`بهرام نادری گفت: ${SAID}`, `همچنین افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'وی after a second speaker',
    passage: [`بهرام نادری گفت: ${SAID}`, `کاوه صدری گفت: ${SAID}`, `وی افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'کاوه صدری', 'کاوه صدری'],
  },
  {
    why: 'وی after somebody who only reported',
    passage: [`بهرام نادری گفت: ${SAID}`, 'کاوه صدری از پایان کار خبر داد.', `وی افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'کاوه صدری'],
  },
  {
    why: 'a family name',
    passage: [`بهرام نادری گفت: ${SAID}`, `نادری افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'an office, the name comes later',
    passage: [
      `رئیس شورای شهر گفت: ${SAID}`,
      `به گزارش ایسنا، بهرام نادری، رئیس شورای شهر رشت، افزود: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'an office, and a name with no office of its own',
    passage: [`رئیس شورای شهر گفت: ${SAID}`, `بهرام نادری افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a second office of the one speaker',
    passage: [`بهرام نادری رئیس شورای شهر گفت: ${SAID}`, `عضو حزب سبز تصریح کرد: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'an office in other words',
    passage: [
      `بهرام نادری معاون امور باغبانی وزارت کشاورزی گفت: ${SAID}`,
      `معاون وزیر کشاورزی افزود: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'spellings of an office',
    passage: [`بهرام نادری رییس شورای شهر گفت: ${SAID}`, `رئیس شورای شهر افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'این مقام مسئول',
    passage: [`بهرام نادری گفت: ${SAID}`, `این مقام مسئول افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'this body',
    passage: [`صندوق توسعه ملی اعلام کرد: ${SAID}`, `این صندوق افزود: ${SAID}`],
    speakers: ['صندوق توسعه ملی', 'صندوق توسعه ملی'],
  },
  {
    why: 'Latin initials of a body',
    passage: [`صندوق بین‌المللی پول اعلام کرد: ${SAID}`, `آی‌ام‌اف افزود: ${SAID}`],
    speakers: ['صندوق بین‌المللی پول', 'صندوق بین‌المللی پول'],
  },
  {
    why: 'two offices stay two people',
    passage: [
      `بهرام نادری وزیر نیرو گفت: ${SAID}`,
      `کاوه صدری سخنگوی دولت گفت: ${SAID}`,
      `وزیر نیرو افزود: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'کاوه صدری', 'بهرام نادری'],
  },
  {
    why: 'the sentence before names him',
    passage: [`بهرام نادری گفت: ${SAID}`, `کاوه صدری رئیس شورا به رشت آمد. او گفت: ${SAID}`],
    speakers: ['بهرام نادری', 'کاوه صدری'],
  },
  {
    why: 'the headline names him',
    title: 'لمپارد: به تیم بازگشتم',
    passage: [`او گفت: ${SAID}`],
    speakers: ['لمپارد'],
  },
  {
    why: 'an office between two cues of one person',
    passage: [
      `بهرام نادری گفت: ${SAID}`,
      `استاندار گیلان اظهار کرد: ${SAID}`,
      `نادری گفت: ${SAID}`,
      `کاوه صدری گفت: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'بهرام نادری', 'بهرام نادری', 'کاوه صدری'],
  },
  {
    why: 'an office inside another is another',
    passage: [
      `بهرام نادری رئیس مجلس گفت: ${SAID}`,
      `کاوه صدری سخنگوی دولت گفت: ${SAID}`,
      `نایب رئیس مجلس گفت: ${SAID}`,
    ],
    speakers: ['بهرام نادری', 'کاوه صدری', 'نایب رئیس مجلس'],
  },
  { why: 'nobody is known', passage: [`وی گفت: ${SAID}`], speakers: [null] },
];

describe('who is meant', () => check(resolved));
