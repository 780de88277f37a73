import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const SAID = '⟦کار این طرح تمام شده است.⟧';

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
    why: 'a family name in one word, in two, and alone in two',
    passage: [`سلیمان مام‌رحیمی گفت: ${SAID}`, `مام رحیمی افزود: ${SAID}`],
    speakers: ['سلیمان مام‌رحیمی', 'سلیمان مام‌رحیمی'],
  },
  {
    why: 'a foreign name with and without its space',
    passage: [`یاکو برن، وزیر خارجه هلند، گفت: ${SAID}`, `به گفته یاکوبرن، ${SAID}`],
    speakers: ['یاکو برن', 'یاکو برن'],
  },
  {
    why: 'a given name that is a word of an office',
    passage: [`عضو کمیسیون عمران مجلس گفت: ${SAID}`],
    speakers: ['عضو کمیسیون عمران مجلس'],
  },
  {
    why: 'a title alone is whoever has spoken',
    passage: [`سردار بهرام نادری گفت: ${SAID}`, `سردار افزود: ${SAID}`],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a family name that begins as a preposition does',
    passage: [`بهرام پیش قدم گفت: ${SAID}`, `مهندس پیش قدم با اشاره به بودجه گفت: ${SAID}`],
    speakers: ['بهرام پیش قدم', 'بهرام پیش قدم'],
  },
  {
    why: 'a name in marks that an office is called after',
    passage: [`معاون کانون «شهید هاشم رودی» رشت گفت: ${SAID}`],
    speakers: ['معاون کانون شهید هاشم رودی رشت'],
  },
  {
    why: 'a rank before a rank',
    passage: [`امیر سرتیپ بهرام نادری گفت: ${SAID}`],
    speakers: ['بهرام نادری'],
  },
];

describe('names, offices and bodies', () => check(names));
