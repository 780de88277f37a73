import { describe } from 'vitest';
import { check } from './check.ts';

describe('an office with no name', () => {
  check([
    {
      why: 'goes on with what the one before it said: «افزود»',
      passage: [
        'مهدی ضیایی گفت: ⟦دبیر انجمن رفت.⟧',
        'رئیس انجمن داروسازان افزود: ⟦دبیر تازه انتخاب شد.⟧',
        'پیام دبیر پیشین',
        'کاوه ساجدی در پیامی گفت: ⟦از همه سپاسگزارم.⟧',
      ],
      speakers: [
        ['مهدی ضیایی', 'رئیس انجمن داروسازان'],
        ['مهدی ضیایی', 'رئیس انجمن داروسازان'],
        'کاوه ساجدی',
      ],
    },
    {
      why: 'somebody else with «نیز», whose name comes after it',
      passage: [
        'جلال سیدی در دیدار با امام جمعه شهر افزود: ⟦خدمت باید دیده شود.⟧',
        'امام جمعه شهر نیز هفته دولت را تبریک گفت و افزود: ⟦تکریم مردم لازم است.⟧',
        'حجت‌الاسلام مهدی راشد ادامه داد: ⟦کارها خوب بوده است.⟧',
      ],
      speakers: ['جلال سیدی', 'مهدی راشد', 'مهدی راشد'],
    },
    {
      why: 'ends before a number, which counts what is spoken of',
      passage: ['بنا به گفته مدیرکل دامپزشکی استان ⟦۱۲ ناظر شرعی بر ذبح دام نظارت خواهند کرد.⟧'],
      speakers: ['مدیرکل دامپزشکی استان'],
    },
    {
      why: 'unless the number is its own',
      passage: ['شهردار منطقه ۱۲ تهران گفت: ⟦بازار را سامان می‌دهیم.⟧'],
      speakers: ['شهردار منطقه ۱۲ تهران'],
    },
    {
      why: 'ends where another person begins',
      passage: ['با حضور محمد اسدی وزیر راه و رضا کیانی استاندار، پل گشوده شد.', 'اسدی گفت: ⟦پل آماده است.⟧'],
      speakers: [['محمد اسدی', 'وزیر راه']],
    },
  ]);
});

describe('some who are named after a time', () => {
  check([
    {
      why: 'an occasion of time before «برخی از»',
      passage: ['در هفته‌های گذشته برخی از فعالان بازار بر این باور بودند که ⟦قیمت پایین می‌آید.⟧'],
      speakers: ['برخی از فعالان بازار'],
    },
    {
      why: 'a glued copula: «باورند»',
      passage: ['پژوهشگران بر این باورند که ⟦آزمایش‌های بیشتری لازم است.⟧'],
      speakers: ['پژوهشگران'],
    },
    {
      why: 'and «معتقدند»',
      passage: ['برخی کارشناسان معتقدند ⟦باران به موقع آمد.⟧'],
      speakers: ['برخی کارشناسان'],
    },
  ]);
});

describe('what stands between the cue and the words', () => {
  check([
    {
      why: 'a greeting before «گفت» and a colon after it',
      passage: ['فرشته صدری در ابتدا ضمن خیرمقدم گفت: ⟦خوشحالم که اینجا هستم.⟧'],
      speakers: ['فرشته صدری'],
    },
    {
      why: 'an impersonal verb is no cue, colon or not',
      passage: ['در پایان باید گفت: قدرت واژه‌ای است که معناهای بسیار دارد.'],
      speakers: [],
    },
    {
      why: '«تا کنون» begins what is said',
      passage: ['کیانی در جلسه دیروز اعلام کرد ⟦تا کنون ششصد موزه راه‌اندازی شده است.⟧'],
      speakers: ['کیانی'],
    },
    {
      why: '«تا» elsewhere begins a purpose',
      passage: ['کیانی در جلسه دیروز اعلام کرد تا همه بدانند که کار تمام است.'],
      speakers: [],
    },
    {
      why: 'the speaker ends before «هر»',
      passage: ['به گفته کیانی ⟦هر مثقال طلا با افزایش قیمت روبرو شده است.⟧'],
      speakers: ['کیانی'],
    },
    {
      why: 'a comma far in the sentence is not the one that closes «به گفته X،»',
      passage: [
        'به گفته حسینی، ⟦کار در دفتر سرمایه‌گذاری در حال پیگیری است که پس از پاسخ وزیر راه، جلسه‌ای برگزار می‌شود.⟧',
      ],
      speakers: ['حسینی'],
    },
  ]);
});

describe('«یک کارشناس»', () => {
  check([
    {
      why: 'in a lead is the one named after it',
      passage: [
        'یک کارشناس بازار طلا گفت: ⟦قیمت بالا رفت.⟧',
        'مهدی کشتی در گفت‌وگو با ما افزود: ⟦تقاضا کم است.⟧',
      ],
      speakers: [
        ['مهدی کشتی', 'کارشناس بازار طلا'],
        ['مهدی کشتی', 'کارشناس بازار طلا'],
      ],
    },
    {
      why: 'is somebody new after others have spoken',
      passage: [
        'مهدی کشتی گفت: ⟦قیمت بالا رفت.⟧',
        'یک فروشنده بازار گفت: ⟦مشتری نداریم.⟧',
        'رضا کیانی گفت: ⟦باید صبر کرد.⟧',
      ],
      speakers: ['مهدی کشتی', 'یک فروشنده بازار', 'رضا کیانی'],
    },
    {
      why: 'an official who wants no name gets none',
      passage: ['یک مقام آمریکایی گفت: ⟦گفت‌وگو ادامه دارد.⟧', 'رضا کیانی گفت: ⟦خبری از گفت‌وگو نیست.⟧'],
      speakers: ['یک مقام آمریکایی', 'رضا کیانی'],
    },
  ]);
});

describe('a body and what belongs to it', () => {
  check([
    {
      why: 'an office of a ministry is not the ministry',
      passage: [
        'دفتر برق وزارت نیرو گفت: ⟦کار ادامه دارد.⟧',
        'وزارت نیرو اعلام کرد که ⟦این کار ادامه ندارد.⟧',
      ],
      speakers: ['دفتر برق وزارت نیرو', 'وزارت نیرو'],
    },
    {
      why: 'a firm by its own name',
      passage: ['شرکت خودروسازی پارسین گفت: ⟦کار ادامه دارد.⟧', 'پارسین اعلام کرد که ⟦خودروی تازه می‌سازد.⟧'],
      speakers: ['شرکت خودروسازی پارسین', 'شرکت خودروسازی پارسین'],
    },
  ]);
});

describe('the role that is shown', () => {
  check([
    {
      why: 'holds no words of an object where another is sure',
      passage: [
        'محسن کاوه نماینده رشت در مجلس راه‌اندازی خط آهن را مهم خواند و گفت: ⟦مردم راضی‌اند.⟧',
        'محسن کاوه، رئیس مجمع نمایندگان گیلان، افزود: ⟦خط دوم هم می‌آید.⟧',
      ],
      speakers: [
        ['محسن کاوه', 'رئیس مجمع نمایندگان گیلان'],
        ['محسن کاوه', 'رئیس مجمع نمایندگان گیلان'],
      ],
    },
    {
      why: 'holds the name of whom one is the child',
      passage: ['محسن کاوه فرزند شهید کاوه در مراسم بود.', 'محسن کاوه گفت: ⟦یادش زنده است.⟧'],
      speakers: [['محسن کاوه', 'فرزند شهید کاوه']],
    },
  ]);
});

describe('one name in two spellings', () => {
  check([
    {
      why: 'with and without a space',
      passage: ['علی اکبر محمد پناه گفت: ⟦سند صادر شد.⟧', 'محمدپناه افزود: ⟦کار ادامه دارد.⟧'],
      speakers: ['علی اکبر محمد پناه', 'علی اکبر محمد پناه'],
    },
  ]);
});
