import { describe } from 'vitest';
import { check } from './check.ts';
import type { Case } from './passage.ts';

const nothing = (why: string, ...passage: string[]): Case => ({ why, passage, speakers: [] });

const traps: Case[] = [
  nothing('a title in marks', 'کتاب «باد سرد و شب‌های بلند زمستان» به چاپ سوم رسید.'),
  nothing('a slogan', 'آنها شعار «رای من کجاست» سر دادند و به خانه رفتند.'),
  nothing('law text in marks', '«به وزارتخانه‌ها اجازه داده می‌شود زمین‌های مازاد خود را بفروشند.»'),
  nothing('provenance', 'به گزارش خبرگزاری مهر، آب سد به نصف رسیده است.'),
  nothing('provenance by what was written', 'به نوشته روزنامه شهر، آب سد به نصف رسیده است.'),
  nothing('media as a source', 'به گفته این رسانه‌ها، آب سد به نصف رسیده است.'),
  nothing('a read-more line in the form of a quote', 'وزارت نیرو: آب سدها نصف شد'),
  nothing(
    'a relative clause on what was announced, far from it',
    'بانک مسکن از ارائه طرحی تازه به شورای پول برای بالا بردن سقف وام خرید خانه خبر داد که از ماه آینده اجرا می‌شود.',
  ),
  nothing('value added, which nobody says', 'افزایش بهره‌وری باعث ایجاد ارزش افزوده، کاهش تورم و رفاه می‌شود.'),
  nothing('a section label', 'گروه اقتصادی: بهای نان ثابت ماند.'),
  nothing('the end line', 'انتهای پیام/۴۰۲'),
  nothing('a code', 'کد خبر: ۱۲۳۴۵۶'),
  nothing('a list of names', 'اعضای تیم: بهرام نادری، کاوه صدری و کیوان جاوید'),
  nothing('credits', 'نویسنده و کارگردان: بهرام نادری، تدوین: کاوه صدری'),
  nothing('گفت‌وگو is no verb', 'دو وزیر در رشت گفت‌وگو کردند و به توافق رسیدند.'),
  nothing('گفت و گو in three words', 'دو وزیر در رشت به گفت و گو نشستند که دو ساعت طول کشید.'),
  nothing('گفتگو in one word', 'دو وزیر در رشت گفتگو: کردند.'),
  nothing('شگفت holds گفت', 'این خبر همه را شگفت زده کرد که چنین شد.'),
  nothing('سخن گفت', 'بهرام نادری درباره آب سخن گفت و رفت.'),
  nothing('می‌توان گفت', 'در مجموع می‌توان گفت این سفر برای دو کشور مفید بوده است.'),
  nothing('باید گفت', 'باید گفت که این سفر برای دو کشور مفید بوده است.'),
  nothing('a passive', 'گفته می‌شود که این سد در زمستان پر خواهد شد.'),
  nothing('تبریک گفت', 'بهرام نادری به او تبریک گفت که در آزمون پذیرفته شده است.'),
  nothing('announced something', 'بهرام نادری نتایج آزمون را اعلام کرد.'),
  nothing('called something so', 'بهرام نادری کمبود آب را مشکل اصلی عنوان کرد.'),
  nothing('told of something', 'بهرام نادری از پایان کار سد خبر داد.'),
  nothing('pointed at something', 'بهرام نادری به کمبود آب در استان اشاره کرد.'),
  nothing('went on doing', 'او راه خود را ادامه داد که به رودخانه می‌رسید.'),
  nothing('a list after a colon', 'برنامه هفته به این شرح است:', 'شنبه: نمایش فیلم', 'یکشنبه: سخنرانی'),
  nothing(
    'a table announced',
    'کمیته مسابقات برنامه هفته را به این شرح اعلام کرد:',
    'شهرداری رشت - ملوان انزلی',
    'چوکا تالش - سپیدرود رشت',
  ),
  nothing('written by', 'این فیلم بر اساس رمان «شب بلند زمستان» نوشته «یان کوواچ» ساخته می‌شود.'),
  nothing('certainty at a distance from its verb', 'نمی‌توان با قطعیت گفت که این سد در زمستان پر خواهد شد.'),
  nothing('what some claim', 'برخلاف آنچه ادعا می‌کنند، آب سد هنوز به نصف نرسیده است.'),
  nothing('what the narrator reminds of', 'یادآور می‌شود، این سد در ده سال گذشته ساخته شده است.'),
  nothing('a relative clause on what was announced', 'نادری رضایت خود را اعلام کرد که همه را خوشحال کرد.'),
  nothing('a relative clause on what was told of', 'محققان از دارویی خبر دادند که درد را کم می‌کند.'),
  nothing('a thing added to another', 'پژوهشگران نمک را به آب افزودند، این آب زودتر از آب پاک به جوش آمد.'),
  nothing('a wish made known', 'تیم ملوان رضایت خود را برای بازی در رشت اعلام کرد که خبر خوبی است.'),
  nothing(
    'items of a list that no sayings announce',
    'ابزار این کار به شرح زیر است:',
    '* چکش بزرگی که سر آن از چوب است.',
    '* میخ‌هایی که زنگ نمی‌زنند و می‌مانند.',
  ),
  nothing(
    'a clause on what was said',
    'با توجه به مطالبی که وزیر نیرو گفته است، کشاورزان استان نگران آب‌اند.',
  ),
  nothing('an impression of the narrator', 'به نظر می‌رسد استاد شطرنج این شهر در دو میدان بازی می‌کند.'),
  nothing('an announcement of nobody', 'بنا بر اعلام، به دلیل بارندگی برنامه دو روز دیرتر آغاز می‌شود.'),
  nothing('a view of the narrator', 'از این نظر این تیم در فصل تازه موقعیت بهتری دارد.'),
  nothing('what a thing is called', 'گره که به آن گره دریایی نیز می‌گویند واحد سنجش سرعت کشتی است.'),
  nothing('a law', 'اگر فروشنده پیش از این اعلام کرده باشد، قرارداد باطل است.'),
];

describe('what is no quote', () => check(traps));
