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

const names: Case[] = [
  {
    why: 'an apposition after a comma',
    passage: [`بهرام نادری، رئیس شورای شهر، گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورای شهر']],
  },
  {
    why: 'an apposition with no comma',
    passage: [`بهرام نادری رئیس شورای شهر گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورای شهر']],
  },
  {
    why: 'the office before the name',
    passage: [`رئیس شورای شهر بهرام نادری گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورای شهر']],
  },
  {
    why: 'the office before the name, a comma between',
    passage: [`رئیس شورای شهر، بهرام نادری، گفت: ${SAID}`],
    speakers: [['بهرام نادری', 'رئیس شورای شهر']],
  },
  {
    why: 'titles of respect',
    passage: [`حجت‌الاسلام والمسلمین دکتر بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
  { why: 'a rank', passage: [`سردار سرتیپ پاسدار بهرام نادری گفت: ${SAID}`], speakers: ['بهرام نادری'] },
  {
    why: 'سید is part of the name',
    passage: [`سید بهرام نادری گفت: ${SAID}`],
    speakers: ['سید بهرام نادری'],
  },
  {
    why: 'a name in marks',
    passage: [`«یان کوواچ» وزیر خارجه گفت: ${SAID}`],
    speakers: [['یان کوواچ', 'وزیر خارجه']],
  },
  {
    why: 'a foreign name that no list holds',
    passage: [`یان کوواچ، سرمربی تیم، گفت: ${SAID}`],
    speakers: [['یان کوواچ', 'سرمربی تیم']],
  },
  {
    why: 'a list inside an office',
    passage: [`مدیرکل تعاون، کار و رفاه اجتماعی گیلان، گفت: ${SAID}`],
    speakers: ['مدیرکل تعاون، کار و رفاه اجتماعی گیلان'],
  },
  {
    why: 'an office held somewhere',
    passage: [`نماینده مردم رشت در مجلس گفت: ${SAID}`],
    speakers: ['نماینده مردم رشت در مجلس'],
  },
  {
    why: 'an office with a preposition inside',
    passage: [`دبیر ستاد مبارزه با مواد مخدر گفت: ${SAID}`],
    speakers: ['دبیر ستاد مبارزه با مواد مخدر'],
  },
  {
    why: 'a name that ends as a verb does',
    passage: [`کیوان جاوید گفت: ${SAID}`, `جاوید می‌گوید که ⟦جاده هم ساخته می‌شود.⟧`],
    speakers: ['کیوان جاوید', 'کیوان جاوید'],
  },
  { why: 'a body', passage: [`بانک مرکزی اعلام کرد: ${SAID}`], speakers: ['بانک مرکزی'] },
  { why: 'somebody unnamed', passage: [`یک منبع آگاه گفت: ${SAID}`], speakers: ['یک منبع آگاه'] },
  {
    why: 'people told by what they did',
    passage: ['کسانی که آنجا بودند می‌گویند ⟦هیچ دوربینی در کار نبود.⟧'],
    speakers: ['کسانی که آنجا بودند'],
  },
  {
    why: 'an office that a space splits: جمعه is no Friday here',
    passage: [`امام جمعه رشت گفت: ${SAID}`],
    speakers: ['امام جمعه رشت'],
  },
  {
    why: 'an office that a space splits: ولی is no but here',
    passage: [`نماینده ولی فقیه در گیلان گفت: ${SAID}`],
    speakers: ['نماینده ولی فقیه در گیلان'],
  },
  {
    why: 'a family name that begins as a verb does',
    passage: [`آرش میراسماعیلی گفت: ${SAID}`],
    speakers: ['آرش میراسماعیلی'],
  },
  {
    why: 'a family name in two words',
    passage: [`عزیزالله عباس پور گفت: ${SAID}`, `عباس‌پور افزود: ${SAID}`],
    speakers: ['عزیزالله عباس پور', 'عزیزالله عباس پور'],
  },
  {
    why: 'a rank before a rank',
    passage: [`امیر سرتیپ بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
];

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

describe('a clean name', () => check(clean));
describe('names, offices and bodies', () => check(names));
describe('who is meant', () => check(resolved));
