import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const QUOTE = '⟦بودجه جاده خرج شده است.⟧';

/** Speakers whom a text names in full once and points back at from then on. */
const back: Case[] = [
  {
    why: 'یادشده',
    passage: [`مدیر کل راه گیلان گفت که ${QUOTE}`, `مدیر کل یادشده افزود: ⟦کار جاده نیمه‌تمام است.⟧`],
    speakers: ['مدیر کل راه گیلان', 'مدیر کل راه گیلان'],
  },
  {
    why: 'این وزارتخانه is the ministry',
    passage: [`وزارت راه اعلام کرد که ${QUOTE}`, 'این وزارتخانه می‌گوید که ⟦کار جاده نیمه‌تمام است.⟧'],
    speakers: ['وزارت راه', 'وزارت راه'],
  },
  {
    why: 'او is whom the sentence before is about',
    passage: [`کاوه صدری دیروز از جاده دیدن کرد. او گفت که ${QUOTE}`],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'او, and then a verb alone, is whom the sentence before those is about',
    passage: [
      'کاوه صدری، کارگر جاده، شب‌ها کار می‌کند. او دو سال پیش به رشت آمده است. به فانوس می‌گوید: «⟦بودجه جاده خرج شده است.⟧»',
    ],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'who somebody was, and not what it was that',
    passage: [`فرشته (مستعار)، دانشجویی بود که درسش ناتمام ماند. او می‌گوید که ${QUOTE}`],
    speakers: ['فرشته'],
  },
  {
    why: 'a party that the sentence before is about',
    passage: [
      `وزارت راه اعلام کرد که ${QUOTE}`,
      'حزب سبز این سخن را رد می‌کند. به باور این حزب، ⟦کار جاده نیمه‌تمام است.⟧',
    ],
    speakers: ['وزارت راه', 'حزب سبز'],
  },
  {
    why: 'an office that no name stands with is the headline’s',
    title: 'رئیس شورای رشت از جاده شمال دیدن کرد',
    passage: ['بهرام نادری، رئیس شورای رشت، دیروز از جاده شمال دیدن کرد.', `رئیس شورا گفت: ${QUOTE}`],
    speakers: [['بهرام نادری', 'رئیس شورای رشت']],
  },
  {
    why: 'an office of another place is another’s',
    passage: [
      `بهرام نادری، رئیس شورای رشت، گفت که ${QUOTE}`,
      'رئیس شورای لاهیجان گفت که ⟦چنین پولی نبوده است.⟧',
    ],
    speakers: [['بهرام نادری', 'رئیس شورای رشت'], 'رئیس شورای لاهیجان'],
  },
  {
    why: 'the head of another body inside the same',
    passage: [
      `بهرام نادری، رئیس کمیسیون عمران شورای رشت، گفت که ${QUOTE}`,
      'رئیس شورای رشت از کمیسیون خواست ⟦کار را پیگیری کند.⟧',
    ],
    speakers: ['بهرام نادری', 'رئیس شورای رشت'],
  },
  {
    why: 'whom «به گفته» brings in beside somebody with an office',
    passage: [
      `بهرام نادری، پژوهشگر تاریخ رشت، گفت که ${QUOTE}`,
      'به گفته رئیس جهاد کشاورزی، ⟦امسال برداشت بیشتر است.⟧',
    ],
    speakers: ['بهرام نادری', 'رئیس جهاد کشاورزی'],
  },
  {
    why: 'kin of somebody is nobody’s second office',
    passage: [
      `بهرام نادری گفت که ${QUOTE}`,
      'همسر آقای صدری، که نخواست نامش گفته شود، گفت که ⟦مزدی نرسیده است.⟧',
    ],
    speakers: ['بهرام نادری', 'همسر آقای صدری'],
  },
  {
    why: 'how many there are who speak',
    passage: ['در این میان ۱۲ نفر از اهالی بندر گفتند که ⟦آب کم است.⟧'],
    speakers: ['۱۲ نفر از اهالی بندر'],
  },
  {
    why: 'a group by itself is nobody else’s words',
    passage: [`بهرام نادری گفت که ${QUOTE}`, 'کارگران می‌گویند که ⟦شش ماه حقوق نگرفته‌اند.⟧'],
    speakers: ['بهرام نادری', 'کارگران'],
  },
  {
    why: 'the foreign minister by another name',
    passage: [
      'سعید فرهودی، وزیر خارجه، گفت که ⟦گفت‌وگوها ادامه دارد.⟧',
      'رئیس دستگاه دیپلماسی افزود: ⟦هنوز راه درازی مانده است.⟧',
    ],
    speakers: ['سعید فرهودی', 'سعید فرهودی'],
  },
];

/** What stands with a speaker and is not his name. */
const besides: Case[] = [
  {
    why: 'a clause on somebody that a cue ends',
    passage: [`بهرام نادری که دیروز از جاده دیدن کرده بود، گفت که ${QUOTE}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an apposition between commas',
    passage: [`به گفته لیلا کپری، نویسنده چند کتاب، ${QUOTE}`],
    speakers: ['لیلا کپری'],
  },
  {
    why: 'what the clause is about, before «به گفته»',
    passage: ['کارگران، به گفته بهرام نادری، ⟦شش ماه حقوق نگرفته‌اند.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a name with a hyphen',
    passage: [`ژان-لوک دوران گفت که ${QUOTE}`],
    speakers: ['ژان-لوک دوران'],
  },
  {
    why: 'a dash that is a stretching stroke',
    passage: [`رشت (فانوس) ـ بهرام نادری گفت که ${QUOTE}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a verb’s own noun behind an office',
    passage: [`این رأی شکستی برای بهرام نادری، رئیس شورا محسوب می‌شود که اعلام کرد ${QUOTE}`],
    speakers: [['بهرام نادری', 'رئیس شورا']],
  },
  {
    why: 'another’s words in marks before the cue',
    passage: [
      `بهرام نادری با اشاره به سخن شهردار که گفته «چرا ما باید پول بدهیم؟ ما سهمی نداریم» گفت: ${QUOTE}`,
    ],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'where an unnamed source works',
    passage: [`یک منبع در وزارت راه تأیید کرد که ${QUOTE}`],
    speakers: ['یک منبع در وزارت راه'],
  },
  {
    why: 'after a participle that stands for a verb',
    passage: ['شورای شهر واکنشی به این خبر نشان نداده، اما دادستان رشت گفت که ⟦پرونده باز است.⟧'],
    speakers: ['دادستان رشت'],
  },
  {
    why: 'an age',
    passage: [`بهرام نادری، ۴۵ ساله، می‌گوید که ${QUOTE}`],
    speakers: ['بهرام نادری'],
  },
  {
    why: '«دیگر» behind a role is another than the one before',
    passage: [`بهرام نادری، کارگر جاده، گفت که ${QUOTE}`, 'یک کارگر دیگر گفت که ⟦شش ماه حقوق نگرفته است.⟧'],
    speakers: ['بهرام نادری', 'یک کارگر دیگر'],
  },
  {
    why: 'a name in full where only the headline has it',
    title: 'گفت‌وگو با بهرام نادری درباره جاده شمال',
    passage: [`نادری گفت که ${QUOTE}`],
    speakers: ['بهرام نادری'],
  },
];

describe('speakers pointed back at', () => check(back));
describe('what stands with a speaker', () => check(besides));
