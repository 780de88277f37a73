import { describe } from 'vitest';
import { check } from './check.ts';

describe('the speaker stands before a subordinate clause, and is not looked for inside it', () => {
  check([
    {
      why: 'a contrast inside what was said on the way',
      passage: [
        'مهدی کاوسی با اشاره به اینکه هزینه‌ها بالا رفته اما بودجه همان است، گفت: ⟦باید صرفه‌جویی کرد.⟧',
      ],
      speakers: ['مهدی کاوسی'],
    },
    {
      why: 'a reason inside it',
      passage: [
        'به گزارش خبرنگار ما، مهدی کاوسی ضمن بیان اینکه کتابخانه مهم است چراکه نقشی بزرگ در شهر دارد، تأکید کرد: ⟦ساعت کار بیشتر می‌شود.⟧',
      ],
      speakers: ['مهدی کاوسی'],
    },
    {
      why: '«این است که» inside it',
      passage: [
        'سعید نوری سرپرست موزه است.',
        'وی با بیان اینکه واقعیت این است که بازدیدکنندگان کم شده‌اند، گفت: ⟦بلیت را ارزان می‌کنیم.⟧',
      ],
      speakers: ['سعید نوری'],
    },
    {
      why: '«از اینکه» after a feeling, and not after «پس»',
      passage: ['رضا کیانی با ابراز خرسندی از اینکه سد پر شده است، گفت: ⟦آب کافی داریم.⟧'],
      speakers: ['رضا کیانی'],
    },
    {
      why: 'a cue inside a clause of time has the subject of that clause',
      passage: [
        'کیانی این سخنان را دیروز مطرح کرده است آن هم پس از اینکه شورای شهر خواستار ⟦بازگشایی پارک⟧ شد.',
      ],
      speakers: ['شورای شهر'],
    },
    {
      why: 'no subject before it: the one after it speaks',
      passage: ['در پاسخ به اینکه سد کی پر می‌شود، رضا کیانی گفت: ⟦تا بهار صبر کنید.⟧'],
      speakers: ['رضا کیانی'],
    },
  ]);
});

describe('the clause around the speaker', () => {
  check([
    {
      why: 'a pronoun after a comma, when the sentence has had its verb',
      passage: [
        'امید روشن منتقد سینما گفت: ⟦فیلم خوبی است.⟧',
        'بخش آخر نشست به نقد فیلم اختصاص داشت، وی گفت: ⟦پایان فیلم شتاب‌زده است.⟧',
      ],
      speakers: ['امید روشن', 'امید روشن'],
    },
    {
      why: 'a semicolon inside a title is no end of a source',
      passage: [
        'سعید نوری گفت: ⟦فیلم را دیدم.⟧',
        'وی با اشاره به بخش نخست «بازار؛ خانه مردم» گفت: ⟦این بخش از همه بهتر است.⟧',
      ],
      speakers: ['سعید نوری', 'سعید نوری'],
    },
    {
      why: 'a semicolon after a pronoun parts no source from a speaker',
      passage: [
        'مهدی کاوسی گفت: ⟦مسابقه برگزار شد.⟧',
        'وی؛ آشنایی با طبیعت را هدف مسابقه دانست و گفت: ⟦همه خوش گذراندند.⟧',
      ],
      speakers: ['مهدی کاوسی', 'مهدی کاوسی'],
    },
    {
      why: 'a semicolon in place of the comma after «به گفته X»',
      passage: ['به گفته سردار حسین مرادی؛ رئیس پلیس شهر، ⟦چهار نفر بازداشت شدند.⟧'],
      speakers: [['حسین مرادی', 'رئیس پلیس شهر']],
    },
    {
      why: 'a time before the speaker: «ساعاتی بعد»',
      passage: [
        'ساعاتی بعد «نیک فارلو» رهبر حزب سبز که مخالف طرح است در واکنش به آن، او را ناتوان خواند و اعلام کرد ⟦این طرح شکست می‌خورد.⟧',
      ],
      speakers: [['نیک فارلو', 'رهبر حزب سبز']],
    },
    {
      why: 'a time that is counted: «دو هفته پیش»',
      passage: ['دو هفته پیش مدیران کارخانه به صورت رسمی اعلام کردند که ⟦تولید از سر گرفته می‌شود.⟧'],
      speakers: ['مدیران کارخانه'],
    },
    {
      why: '«پس از» a time is no time before the speaker',
      passage: ['پس از دو روز مذاکره، رضا کیانی گفت: ⟦به توافق رسیدیم.⟧'],
      speakers: ['رضا کیانی'],
    },
    {
      why: 'a name that a preposition closes, and a word of an office behind it',
      passage: ['به گزارش گروه شهر، سوگند پارسایی درباره کار بانوان پزشک گفت: ⟦سهمیه کم است.⟧'],
      speakers: ['سوگند پارسایی'],
    },
    {
      why: 'an author in a passive clause: «بیانیه هیئت داوران خوانده شد»',
      passage: ['در ادامه بیانیه هیئت داوران خوانده شد که در آن آمده بود: «⟦کیفیت آثار خوب است.⟧»'],
      speakers: ['هیئت داوران'],
    },
  ]);
});

describe('a subject that is easy to overlook', () => {
  check([
    {
      why: 'a name of one word between a verb and the cue',
      passage: ['کشمکش میان دو کشور پس از دیدار آرام شد و وردکین اعلام کرد ⟦تعرفه‌ای در کار نیست.⟧'],
      speakers: ['وردکین'],
    },
    {
      why: 'a word of manner there is none',
      passage: ['رضا کیانی از برنامه راضی است و رسماً اعلام کرد ⟦کار را ادامه می‌دهیم.⟧'],
      speakers: ['رضا کیانی'],
    },
    {
      why: 'a name after که, when the main clause has had its verb',
      passage: [
        'آمریکا کار را پس از آن آغاز کرد که دونالد تامسون رئیس مجلس ضمن خروج از توافق، گفت که ⟦تحریم‌ها باز می‌گردد.⟧',
      ],
      speakers: [['دونالد تامسون', 'رئیس مجلس']],
    },
    {
      why: 'a word of rank after a given name is a family name',
      passage: ['یوسف دریابان مدیرعامل شرکت آب گفت: ⟦لوله‌ها نو می‌شود.⟧'],
      speakers: [['یوسف دریابان', 'مدیرعامل شرکت آب']],
    },
    {
      why: 'dots that stand for the rest of a list end no sentence',
      passage: ['رضا کیانی در جلسه‌ای که با حضور مدیران، استادان و ... برگزار شد گفت: ⟦وقت کم است.⟧'],
      speakers: ['رضا کیانی'],
    },
    {
      why: 'a body ends where a person begins',
      passage: ['طبق اعلام فدراسیون شطرنج ⟦علیرضا رضوانی به جام جهانی می‌رود.⟧'],
      speakers: ['فدراسیون شطرنج'],
    },
    {
      why: 'unless it bears the name',
      passage: ['طبق اعلام بنیاد فرهنگی رضا کیانی، ⟦مهلت ثبت‌نام تمام شد.⟧'],
      speakers: ['بنیاد فرهنگی رضا کیانی'],
    },
  ]);
});

describe('several who are not named', () => {
  check([
    {
      why: 'are not the one who spoke last',
      passage: ['مهدی کاوسی گفت: ⟦سد پر است.⟧', 'در کتاب‌های کهن نوشته‌اند که ⟦این شهر سه دروازه داشته است.⟧'],
      speakers: ['مهدی کاوسی', null],
    },
    {
      why: 'and do not speak at all where neither که nor a colon follows',
      passage: ['وقتی رنگ‌ها را به هم اضافه می‌کنند، رنگ تازه‌ای به دست می‌آید.'],
      speakers: [],
    },
    {
      why: 'nor do media, as provenance',
      passage: ['آن‌طور که رسانه‌ها گزارش می‌دهند بازی فردا برگزار می‌شود.'],
      speakers: [],
    },
    {
      why: 'while those who are named do: «آنگونه که X می‌گویند»',
      passage: ['آنگونه که فعالان بازار می‌گویند ⟦قیمت‌ها تا عید ثابت می‌ماند.⟧'],
      speakers: ['فعالان بازار'],
    },
  ]);
});

describe('words of an object that stand beside the speaker', () => {
  check([
    {
      why: 'a family name that the story knows',
      passage: [
        'حمید زینلی گفت: ⟦کشت گیاه دارویی خوب است.⟧',
        'زینلی دومین گام را جذب سرمایه دانست و گفت: ⟦بانک‌ها کمک می‌کنند.⟧',
      ],
      speakers: ['حمید زینلی', 'حمید زینلی'],
    },
    {
      why: 'a family name that it does not know',
      passage: ['وردکین طرح او را ناممکن خواند و هشدار داد ⟦بدون آن توافقی در کار نیست.⟧'],
      speakers: ['وردکین'],
    },
    {
      why: 'an office that stands alone elsewhere',
      passage: [
        'مدیرکل نوسازی مدارس استان مرکزی خیران را بازوی کار خواند و گفت: ⟦نود مدرسه ساخته‌اند.⟧',
        'مدیرکل نوسازی مدارس استان مرکزی یادآور شد: ⟦هنوز کم است.⟧',
      ],
      speakers: ['مدیرکل نوسازی مدارس استان مرکزی', 'مدیرکل نوسازی مدارس استان مرکزی'],
    },
    {
      why: 'a second half of an office is none',
      passage: [
        'به گزارش ما، محمد اسدی وزیر راه و شهرسازی در جمع کارکنان حضور یافت.',
        'وزیر راه و شهرسازی گفت: ⟦خط آهن آماده است.⟧',
      ],
      speakers: [['محمد اسدی', 'وزیر راه و شهرسازی']],
    },
  ]);
});

describe('the fullest name', () => {
  check([
    {
      why: 'stands where nobody speaks',
      passage: ['مراسم با حضور فرشته صدری برگزار شد.', 'صدری گفت: ⟦امیدوارم باز هم بازی کنم.⟧'],
      speakers: ['فرشته صدری'],
    },
    {
      why: 'is not guessed between two who share the family name',
      passage: ['فرشته صدری و رضا صدری آمدند.', 'صدری گفت: ⟦امیدوارم باز هم بازی کنم.⟧'],
      speakers: ['صدری'],
    },
    {
      why: 'a conjunction that looks like a given name is none',
      passage: ['صدری آمد، ولی صدری زود رفت.', 'صدری گفت: ⟦امیدوارم باز هم بازی کنم.⟧'],
      speakers: ['صدری'],
    },
    {
      why: 'in marks, with an office after it',
      passage: [
        'نخست‌وزیر با «لئو وردکین» همتای خود و «کال برنو» رئیس مجلس سنا دیدار کرد.',
        'برنو گفت: ⟦گفت‌وگوی سودمندی بود.⟧',
      ],
      speakers: [['کال برنو', 'رئیس مجلس سنا']],
    },
    {
      why: 'a town for a province: an office of one story',
      passage: ['حسن قاسمی دادستان استان گفت: ⟦سرقت کم شد.⟧', 'دادستان همدان افزود: ⟦کار ادامه دارد.⟧'],
      speakers: ['حسن قاسمی', 'حسن قاسمی'],
    },
  ]);
});
