import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const that: Case[] = [
  {
    why: 'که after the verb',
    passage: ['بهرام نادری گفت که ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'only to the end of its sentence',
    passage: ['بهرام نادری گفت که ⟦آب سد به نصف رسیده است.⟧ این سد در شمال شهر ساخته شده است.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a promise',
    passage: ['بهرام نادری قول داد که ⟦جاده را تا بهار بسازد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a threat',
    passage: ['بهرام نادری تهدید کرد که ⟦از شورا بیرون می‌رود.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a proposal',
    passage: ['بهرام نادری پیشنهاد داد که ⟦بودجه جاده دو برابر شود.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a noun with two verbs, each with a future',
    passage: ['بهرام نادری پیشنهاد خواهد داد که ⟦بودجه جاده دو برابر شود.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a hope',
    passage: ['بهرام نادری ابراز امیدواری کرد که ⟦بارندگی امسال بیشتر شود.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a belief',
    passage: ['بهرام نادری معتقد است که ⟦راه دیگری نمانده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'past perfect',
    passage: ['بهرام نادری پیشتر گفته بود که ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'plural perfect',
    passage: ['مقامات محلی اعلام کرده‌اند که ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['مقامات محلی'],
  },
  {
    why: 'plural perfect with a space',
    passage: ['مقامات محلی اعلام کرده اند که ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['مقامات محلی'],
  },
  {
    why: 'another verb of speech in the same sentence',
    passage: ['بهرام نادری گفت که ⟦از این طرح حمایت می‌کند⟧، اما هشدار داد که ⟦پول آن آماده نیست.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'joined by و',
    passage: ['بهرام نادری گفت که ⟦از این طرح حمایت می‌کند⟧ و افزود که ⟦پول آن آماده است.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'the narrator sets a fact beside it',
    passage: ['شاهدان می‌گویند که ⟦سربازان در شهر دیده شده‌اند⟧ در حالی که فرماندار این خبر را رد کرده است.'],
    speakers: ['شاهدان'],
  },
];

const bare: Case[] = [
  { why: 'no که', passage: ['بهرام نادری گفت ⟦آب سد به نصف رسیده است.⟧'], speakers: ['بهرام نادری'] },
  {
    why: 'no که in the present',
    passage: ['بهرام نادری می‌گوید ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'no که after a past perfect',
    passage: ['بهرام نادری هفته پیش گفته بود ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a participle alone',
    passage: ['بهرام نادری نیز گفته ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an announcement',
    passage: ['وزارت نیرو اعلام کرد ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['وزارت نیرو'],
  },
  {
    why: 'a pledge in the past perfect',
    passage: ['بهرام نادری وعده داده بود ⟦جاده را تا بهار بسازد.⟧'],
    speakers: ['بهرام نادری'],
  },
  { why: 'a claim', passage: ['بهرام نادری مدعی شد ⟦آب سد به نصف رسیده است.⟧'], speakers: ['بهرام نادری'] },
  {
    why: 'advice',
    passage: ['بهرام نادری به کشاورزان توصیه کرد ⟦نسبت به بیمه زمین‌های خود اقدام کنند.⟧'],
    speakers: ['بهرام نادری'],
  },
  ...['خاطرنشان کرد', 'تصریح کرد', 'اظهار کرده بود', 'یادآور شد', 'ابراز تأسف کرد', 'تهدید کرد'].map(
    (cue): Case => ({
      why: `no که after «${cue}»`,
      passage: [`بهرام نادری ${cue} ⟦آب سد به نصف رسیده است.⟧`],
      speakers: ['بهرام نادری'],
    }),
  ),
  {
    why: 'words in marks that run on past the end of a sentence',
    passage: ['بهرام نادری مدعی شد، ⟦شورا «آب کافی دارد. سد هم خالی نیست».⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a comma in place of که',
    passage: ['بهرام نادری تصریح کرد، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a comma with a space before it',
    passage: ['بهرام نادری اعلام کرد ، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری'],
  },
];

const according: Case[] = [
  { why: 'به گفته', passage: ['به گفته نادری، ⟦آب سد به نصف رسیده است.⟧'], speakers: ['نادری'] },
  {
    why: 'به گفته وی',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'به گفته وی، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'به گفته وی without a comma',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'به گفته وی ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a comma further on belongs to what is said',
    passage: [
      'بهرام نادری گفت: ⟦کار تمام شد.⟧',
      'به گفته وی ⟦با پایان این طرح، دو هزار نفر صاحب شغل می‌شوند.⟧',
    ],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'a name with an office between commas',
    passage: ['به گفته بهرام نادری، رئیس شورای شهر، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: [['بهرام نادری', 'رئیس شورای شهر']],
  },
  { why: 'به اعتقاد', passage: ['به اعتقاد نادری، ⟦آب سد به نصف رسیده است.⟧'], speakers: ['نادری'] },
  {
    why: 'آنطور که … گفته',
    passage: ['آنطور که سخنگوی وزارت نیرو گفته، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['سخنگوی وزارت نیرو'],
  },
  {
    why: 'به گفته and a following pointer',
    passage: ['به گفته آقای نادری ⟦این طرح به زودی اجرا می‌شود.⟧'],
    speakers: ['نادری'],
  },
  {
    why: 'a pointer far into what is said is not its speaker',
    passage: ['بهرام نادری گفت: ⟦کار تمام شد.⟧', 'به گفته وی ⟦احتمال دارد این نماینده فردا بیاید.⟧'],
    speakers: ['بهرام نادری', 'بهرام نادری'],
  },
  {
    why: 'several of one office',
    passage: ['طبق گفته چند مقام دولتی، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['چند مقام دولتی'],
  },
  {
    why: 'inside a sentence, after که',
    passage: ['سازمان هواشناسی آماری منتشر کرد که به گفته کارشناسان، ⟦نگرانی‌ها را بیشتر می‌کند.⟧'],
    speakers: ['کارشناسان'],
  },
  {
    why: 'inside a sentence, after a verb and و',
    passage: ['بهای نان پایین آمده و به گفته مسئولان محلی، ⟦بازار آرام شده است.⟧'],
    speakers: ['مسئولان محلی'],
  },
  {
    why: 'به‌گفته in one word',
    passage: ['به‌گفته دبیر انجمن داروسازان، ⟦دارو گران نمی‌شود.⟧'],
    speakers: ['دبیر انجمن داروسازان'],
  },
  {
    why: 'behind where the story comes from',
    passage: ['به گزارش ایسنا، بر اساس اعلام وزارت نیرو، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['وزارت نیرو'],
  },
  {
    why: 'برحسب گفته‌های, behind a frame',
    passage: ['این در حالی است که برحسب گفته‌های کارشناسان، ⟦آب سد به نصف رسیده است.⟧'],
    speakers: ['کارشناسان'],
  },
  {
    why: 'behind a dateline',
    passage: ['رشت (ما) - طبق اعلام مرکز هواشناسی، ⟦فردا باران می‌بارد.⟧'],
    speakers: ['مرکز هواشناسی'],
  },
  {
    why: 'told in passing, it does not change whom «وی» means',
    passage: [
      'بهرام نادری گفت: ⟦سد ساخته شد.⟧',
      'این سد که دو سال خالی بود و به گفته کاوه صدری، ⟦هنوز پر نشده است.⟧',
      'وی افزود: ⟦سد دیگری هم می‌سازیم.⟧',
    ],
    speakers: ['بهرام نادری', 'کاوه صدری', 'بهرام نادری'],
  },
];

const demands: Case[] = [
  {
    why: 'خواستار … شد',
    passage: ['وزیر خارجه یونان خواستار ⟦پایان فوری درگیری‌ها⟧ شد.'],
    speakers: ['وزیر خارجه یونان'],
  },
  {
    why: 'خواستار … شده است',
    passage: ['وزیر خارجه یونان خواستار ⟦پایان فوری درگیری‌ها⟧ شده است.'],
    speakers: ['وزیر خارجه یونان'],
  },
  {
    why: 'a participle of what is demanded',
    passage: ['کاوه صدری خواستار ⟦آزادی کالای ترخیص شده از گمرک⟧ شده بود.'],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'از … خواست',
    passage: ['کاوه صدری از مردم خواست ⟦در مصرف آب صرفه‌جویی کنند.⟧'],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'از … خواست تا',
    passage: ['کاوه صدری از مردم خواست تا ⟦در مصرف آب صرفه‌جویی کنند.⟧'],
    speakers: ['کاوه صدری'],
  },
  {
    why: 'from a past perfect relative clause',
    passage: ['کاوه صدری که از شورا خواسته بود ⟦بودجه را دو برابر کند⟧، دیروز کناره گرفت.'],
    speakers: ['کاوه صدری'],
  },
];

describe('indirect speech after که', () => check(that));
describe('indirect speech with no که', () => check(bare));
describe('speech by its source', () => check(according));
describe('demands and requests', () => check(demands));
