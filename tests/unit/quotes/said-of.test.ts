import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

/** Verbs that claim, deny, ask and accept, and what makes each of them a cue or none. */
const cues: Case[] = [
  {
    why: 'a denial',
    passage: ['بهرام نادری تکذیب کرد که ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an accusation',
    passage: ['بهرام نادری شهردار را متهم کرد که ⟦بودجه جاده را هدر داده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an admission',
    passage: ['بهرام نادری پذیرفت که ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an estimate',
    passage: ['وزارت راه برآورد کرده که ⟦این جاده سه سال کار دارد.⟧'],
    speakers: ['وزارت راه'],
  },
  {
    why: 'a wish in the present',
    passage: ['بهرام نادری از شهردار می‌خواهد که ⟦بودجه جاده را بپردازد.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'what somebody is demanding, after it',
    passage: ['بهرام نادری خواهان آن است که ⟦بودجه جاده پرداخت شود.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'what somebody is demanding, inside it',
    passage: ['بهرام نادری خواهان ⟦پرداخت بودجه جاده⟧ شد.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a clause bare of که behind another cue than گفت',
    passage: ['بهرام نادری افزود ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'what is added to a sum is nobody’s word',
    passage: [
      'گردشگری در رشت رونق گرفته و به درآمد مردم افزوده است.',
      'یک پژوهشگر افزود: ⟦این کار ادامه دارد.⟧',
    ],
    speakers: ['یک پژوهشگر'],
  },
  {
    why: 'a reporter asks, and nobody is quoted',
    passage: ['خبرنگاری پرسید: «چرا بودجه جاده خرج شده است؟»'],
    speakers: [],
  },
  {
    why: 'anybody else who asks is quoted',
    passage: ['بهرام نادری پرسید: «⟦چرا بودجه جاده خرج شده است؟⟧»'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'an outlet that claims is its own source',
    passage: ['خبرگزاری فانوس مدعی شد که ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['خبرگزاری فانوس'],
  },
  {
    why: 'sources of news that report are provenance too',
    passage: ['منابع خبری گزارش داده‌اند بودجه جاده خرج شده است.'],
    speakers: [],
  },
  {
    why: 'an outlet that reports is provenance',
    passage: ['خبرگزاری فانوس گزارش داد که بودجه جاده خرج شده است.'],
    speakers: [],
  },
];

/** Where what is said ends and the narrator speaks again. */
const ends: Case[] = [
  {
    why: 'what came of a request',
    passage: ['بهرام نادری از شهردار خواست ⟦بودجه جاده را بپردازد⟧ اما پاسخی نگرفت.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'how a request was met',
    passage: ['بهرام نادری از شهردار خواست ⟦بودجه جاده را بپردازد⟧ که با مخالفت او روبه‌رو شد.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the narrator doubts it',
    passage: ['بهرام نادری گفت که ⟦بودجه جاده خرج شده است⟧، اما برای این ادعا سندی نشان نداد.'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'the narrator sets another’s words against it',
    passage: [
      'بهرام نادری گفت که ⟦جاده تا بهار ساخته می‌شود⟧، هرچند به گفته کاوه صدری، ⟦کارگران حقوق نگرفته‌اند.⟧',
    ],
    speakers: ['بهرام نادری', 'کاوه صدری'],
  },
  {
    why: 'the narrator weighs a figure',
    passage: ['بهرام نادری گفت که ⟦ده میلیارد تومان خرج شده است⟧؛ رقمی که دو برابر سال گذشته است.'],
    speakers: ['بهرام نادری'],
  },
];

/** Words that somebody passes on. */
const passedOn: Case[] = [
  {
    why: 'by a plural that agrees with no single speaker',
    passage: ['بهرام نادری گفت که ⟦کارگران گفته‌اند حقوق نگرفته‌اند.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a source before whoever has them',
    passage: ['خبرگزاری فانوس به نقل از بهرام نادری نوشت: «⟦بودجه جاده خرج شده است.⟧»'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'a source behind whoever has them',
    passage: ['خبرگزاری فانوس از بهرام نادری نقل کرد که ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'media that report that somebody said so',
    passage: ['رسانه‌ها گزارش دادند بهرام نادری گفت ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['بهرام نادری'],
  },
  {
    why: 'behind a clause of time, which only tells when',
    passage: [
      'پس از آنکه شورای شهر اعلام کرد بودجه جاده خرج شده است، بهرام نادری نوشت: «⟦چنین پولی نبوده است.⟧»',
    ],
    speakers: ['بهرام نادری'],
  },
];

/** Papers whose author does not stand with the verb. */
const papers: Case[] = [
  {
    why: 'a passive',
    passage: ['در بیانیه شورای شهر تأکید شده است: ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['شورای شهر'],
  },
  {
    why: 'an outlet’s own paper',
    passage: ['روزنامه فانوس در این گزارش آورده است: ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['روزنامه فانوس'],
  },
  {
    why: 'the narrator speaks of the paper that was read out',
    passage: [
      'در بیانیه شورای شهر آمده است: ⟦بودجه جاده خرج شده است.⟧',
      'شورای شهر در این بیانیه ادعا کرده که ⟦پیمانکار گریخته است.⟧',
    ],
    speakers: ['شورای شهر', 'شورای شهر'],
  },
  {
    why: 'a passive with که',
    passage: ['در نامه شورای شهر خواسته شده است که ⟦بودجه جاده پرداخت شود.⟧'],
    speakers: ['شورای شهر'],
  },
  {
    why: 'how the paper speaks is no paper',
    passage: ['در بیانیه شورای شهر در توضیح این کار آمده است: ⟦بودجه جاده خرج شده است.⟧'],
    speakers: ['شورای شهر'],
  },
];

describe('verbs of claiming and asking', () => check(cues));
describe('where the narrator speaks again', () => check(ends));
describe('words passed on', () => check(passedOn));
describe('papers', () => check(papers));
