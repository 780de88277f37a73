import { describe } from 'vitest';
import { check } from './check.ts';

describe('a sentence that turns to another subject before its cue', () => {
  check([
    {
      why: 'a pronoun after و and a phrase of manner',
      passage: [
        'محسن کاوه وزیر نیرو گفت: ⟦کار آغاز شد.⟧',
        'حمایت شورا از دیگر بخش‌های نامه وزیر بود و در این زمینه وی گفته است: ⟦شورا همراه ماست.⟧',
      ],
      speakers: ['محسن کاوه', 'محسن کاوه'],
    },
    {
      why: 'a group with nothing before it',
      passage: [
        'دیدن گرانی طلا برای خریداران تلخ بوده است با این حال تحلیلگران بر این باورند که ⟦بها پایین می‌آید.⟧',
      ],
      speakers: ['تحلیلگران'],
    },
    {
      why: 'a name after که that no list holds',
      passage: ['همه خواهان رفتن مربی شدند که وردکین در پاسخ گفت: ⟦همین جا می‌مانم.⟧'],
      speakers: ['وردکین'],
    },
    {
      why: 'somebody pointed at after که',
      passage: [
        'محسن کاوه کارمند شهرداری گفت: ⟦کار من نیست.⟧',
        'مأموران او را به اداره بردند که این فرد در آنجا اعلام کرد که ⟦گناهی ندارد.⟧',
      ],
      speakers: ['محسن کاوه', 'محسن کاوه'],
    },
    {
      why: 'a body after و',
      passage: ['ارتش از آتش‌بس خبر داده و ترکیه هم می‌گوید ⟦به این آتش‌بس پایبند می‌ماند.⟧'],
      speakers: ['ترکیه'],
    },
    {
      why: 'somebody pointed at after a question that frames it',
      passage: [
        'محسن کاوه نماینده رشت گفت: ⟦راه را بستند.⟧',
        'پرسش اینجاست که این نماینده چرا حالا مدعی شده است ⟦راه باز بوده است.⟧',
      ],
      speakers: ['محسن کاوه', 'محسن کاوه'],
    },
    {
      why: 'people who are only the object do not speak',
      passage: ['نسرین فرهادی که مدیر موزه است مردم شهر را دعوت کرد و گفت: ⟦موزه رایگان است.⟧'],
      speakers: ['نسرین فرهادی'],
    },
    {
      why: 'people in a clause that has its own verb do not speak',
      passage: [
        'نسرین فرهادی درباره کارهایی که در دست است و مردم در این باره پرسش دارند، گفت: ⟦کار تمام می‌شود.⟧',
      ],
      speakers: ['نسرین فرهادی'],
    },
    {
      why: 'an office after a clause of time that has its own verb',
      passage: ['پس از این که تیم به شهر رسید، سرمربی تیم ملی گفت: ⟦بازی سختی بود.⟧'],
      speakers: ['سرمربی تیم ملی'],
    },
    {
      why: 'a clause of time whose verb is the cue',
      passage: ['بهای نفت بالا رفت، تنها چند روز پس از این که وزارت نفت اعلام کرد ⟦تولید کمتر می‌شود.⟧'],
      speakers: ['وزارت نفت'],
    },
    {
      why: 'a word that is a noun far more often than a verb ends no clause',
      passage: ['کیوان جاوید با اشاره به کند شدن روند برخی مذاکرات، یادآور شد که ⟦راهی جز صبر نیست.⟧'],
      speakers: ['کیوان جاوید'],
    },
  ]);
});

describe('a name in the words of an object', () => {
  check([
    {
      why: 'is not the name of the office before it',
      passage: [
        'کیوان جاوید، سخنگوی دولت، به این خبر پاسخ داد.',
        'سخنگوی دولت ادعای مهران نوری را رد کرد و گفت: ⟦چنین چیزی نبوده است.⟧',
      ],
      speakers: [['کیوان جاوید', 'سخنگوی دولت']],
    },
    {
      why: 'a comma before the object makes no list of the office',
      passage: ['وزیر خارجه، همکاری کشورش و همسایگان در راه آهن را مهم خواند و گفت: ⟦کار ادامه دارد.⟧'],
      speakers: ['وزیر خارجه'],
    },
    {
      why: 'a family name that is a given name too, known from elsewhere',
      passage: [
        'عظیم حجت رئیس اتحادیه گفت: ⟦مرغ ارزان شد.⟧',
        'حجت قیمت مرغ در هفته آینده را پیش‌بینی کرد و گفت: ⟦باز هم ارزان می‌شود.⟧',
      ],
      speakers: ['عظیم حجت', 'عظیم حجت'],
    },
    {
      why: 'a country, which is whole in one word',
      passage: ['آمریکا شرکت ما را تحریم کرده است و از دیگران خواسته است ⟦با آن قرارداد نبندند.⟧'],
      speakers: ['آمریکا'],
    },
    {
      why: 'a family name in two words, whose given name stands elsewhere',
      passage: [
        'مجید تخت رودی در نشست سخن گفت.',
        'تخت رودی مسابقه اسب‌دوانی شهر را مهم دانست و گفت: ⟦باز هم می‌آییم.⟧',
        'تخت رودی تأکید کرد: ⟦سال دیگر هم هست.⟧',
      ],
      speakers: ['مجید تخت رودی', 'مجید تخت رودی'],
    },
    {
      why: 'one time, which no name holds',
      passage: ['وردکین یک بار هم به اشتباه گفت که ⟦شهردار این شهر بوده است.⟧'],
      speakers: ['وردکین'],
    },
  ]);
});
