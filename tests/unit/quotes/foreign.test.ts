import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

// Persian outlets abroad write او, آقای and خانم, quote in fragments and tell most of it indirectly.
const abroad: Case[] = [
  {
    why: 'a fragment inside an indirect clause',
    passage: ['لیلا صدری، وکیل دادگستری، می‌گوید ⟦وضع موکلش «بسیار نگران‌کننده» است.⟧'],
    speakers: [['لیلا صدری', 'وکیل دادگستری']],
  },
  {
    why: 'خانم and a family name',
    passage: [
      'لیلا صدری، وکیل دادگستری، می‌گوید ⟦موکلش بیمار است.⟧',
      'خانم صدری گفت که ⟦دادگاه پاسخی نداده است.⟧',
    ],
    speakers: ['لیلا صدری', 'لیلا صدری'],
  },
  {
    why: 'او in the same paragraph',
    passage: ['آقای صدری گفت ⟦موکلش بیمار است⟧. او همچنین گفت ⟦دادگاه پاسخی نداده است.⟧'],
    speakers: ['صدری', 'صدری'],
  },
  {
    why: 'a relative clause after the name',
    passage: [
      'آقای صدری که در وین به سر می‌برد، در گفت‌وگویی تلفنی گفت که ⟦کشورش بی‌طرف می‌ماند، اما از خود دفاع خواهد کرد.⟧',
    ],
    speakers: ['صدری'],
  },
  {
    why: 'two things said in one sentence',
    passage: [
      'آنا لوکاس، وزیر خارجه یونان، گفت که ⟦کشورش نظری نمی‌دهد⟧ ولی ابراز امیدواری کرد که ⟦رای‌گیری آرام باشد.⟧',
    ],
    speakers: ['آنا لوکاس', 'آنا لوکاس'],
  },
  {
    why: 'an appeal with a fragment',
    passage: ['آقای صدری از هوادارانش خواست ⟦در برابر "تقلب" سکوت نکنند.⟧'],
    speakers: ['صدری'],
  },
  {
    why: 'what is said ends where its sentence ends',
    passage: ['شهروندان می‌گویند که ⟦دولت به وعده‌هایش عمل نکرده است.⟧ بهای نان دو برابر شده است.'],
    speakers: ['شهروندان'],
  },
  {
    why: 'what an agency reports as fact is no quote',
    passage: ['رویترز نوشته که این افراد سه روز در شهر بوده‌اند.'],
    speakers: [],
  },
];

// Afghan outlets: commas for که, ولسوالی and والی, آقای before a family name.
const dari: Case[] = [
  {
    why: 'comma speech with a space before the comma',
    passage: ['ادارهٔ احصائیه در تازه‌ترین گزارش خود اعلام کرد ، ⟦بهای گندم در کابل بلند رفته است.⟧'],
    speakers: ['ادارهٔ احصائیه'],
  },
  {
    why: 'a name in marks, spaces inside them',
    passage: ['« کریم الله برهان » سخنگوی والی هرات روز دوشنبه اعلام کرد، ⟦امنیت شاهراه تامین شده است.⟧'],
    speakers: [['کریم الله برهان', 'سخنگوی والی هرات']],
  },
  {
    why: 'the name again',
    passage: [
      '« کریم الله برهان » سخنگوی والی هرات اعلام کرد، ⟦امنیت شاهراه تامین شده است.⟧',
      'برهان تصریح کرد، ⟦هیچ موتری در راه نمانده است.⟧',
    ],
    speakers: ['کریم الله برهان', 'کریم الله برهان'],
  },
  {
    why: 'a solar month of the Afghan calendar before the verb',
    passage: ['جاوید نوری، سخنگوی شورای امنیت، شنبه ۳۰ حمل در کابل گفت: ⟦شصت تن آزاد شده‌اند.⟧'],
    speakers: [['جاوید نوری', 'سخنگوی شورای امنیت']],
  },
  {
    why: 'an agency before a semicolon',
    passage: ['به نقل از پژواک؛ نوری افزود، ⟦این تعداد کافی نیست و باید بیشتر شود.⟧'],
    speakers: ['نوری'],
  },
  {
    why: 'a post',
    passage: ['جاوید نوری سخنگوی این اداره در توییتی نوشت، ⟦تاکنون شصت تن آزاد شده‌اند.⟧'],
    speakers: ['جاوید نوری'],
  },
];

describe('outlets abroad', () => check(abroad));
describe('Dari outlets', () => check(dari));
