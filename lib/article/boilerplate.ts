import { plain } from './plain.ts';

/** What a line inside a story's body may be, other than the story's words. */
export type Boilerplate =
  | 'end'
  | 'read more'
  | 'source'
  | 'code'
  | 'credit'
  | 'tags'
  | 'share'
  | 'date'
  | 'section';

/** What a line is when it is not the story's own, from its words alone; null for a line of the story. */
export function boilerplateOf(text: string): Boilerplate | null {
  if (text.length > LONGEST) return null;
  const line = withoutSpaces(text).replace(/^[\p{P}\p{S}]+/u, '');
  if (isHashtags(text)) return 'tags';
  if (/^(?:https?:\/\/|www\.)/.test(line)) return 'source';
  const found = LINES.find(({ phrases, then, longest }) => {
    const phrase = text.length <= longest && phrases.find((start) => line.startsWith(start));
    return phrase && FOLLOWS[then].test(line.slice(phrase.length));
  });
  return found?.kind ?? ENDINGS.find(({ pattern }) => pattern.test(line))?.kind ?? null;
}

/** «#بانک_مرکزی #نرخ_سود»: a line of hashtags and nothing else. */
function isHashtags(text: string): boolean {
  const tags = text.split('#').slice(1);
  return text.startsWith('#') && tags.every((tag) => tag.length <= LONGEST_HASHTAG);
}

const LONGEST_HASHTAG = 30;

/** What lines that lead elsewhere end with, whatever they begin with. */
const ENDINGS: readonly { kind: Boilerplate; pattern: RegExp }[] = [
  { kind: 'read more', pattern: /^.{0,110}(?:کلیککنید|اینجابخوانید|درمنبعاصلی)[\p{P}\p{S}]*$/u },
  { kind: 'source', pattern: /^در(?:تهیه)?این(?:گزارش|خبر|مطلب)از.{2,60}استفادهشدهاست[\p{P}\p{S}]*$/u },
  { kind: 'source', pattern: /^.{0,110}بهمعنای(?:تایید|موافقت).{0,40}نیست[\p{P}\p{S}]*$/u },
  { kind: 'source', pattern: /^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}(?:\/\S{0,80})?$/i },
  { kind: 'share', pattern: /^.{0,40}درشبکههایاجتماعی[\p{P}\p{S}]*$/u },
  {
    kind: 'share',
    pattern:
      /^.{0,60}(?:کانال|تلگرام|اینستاگرام|شبکههایاجتماعی).{0,40}(?:بپیوندید|دنبالکنید|عضوشوید)[\p{P}\p{S}]*$/u,
  },
];

/**
 * Whether a line may be a desk's or an editor's code (`17302`, `d1Gjx`, `۱۴۱۴/ ۷۰۹۱`, `پ/۱۰۲`, `***`): only its place,
 * after the last paragraph, can tell for sure.
 */
export function maybeDeskCode(text: string): boolean {
  const line = withoutSpaces(text);
  if (line.length > LONGEST_DESK_CODE) return false;
  if (/^[\da-z\p{P}\p{S}]+$/iu.test(line)) return !/^[a-z]{7,}$/i.test(line);
  return (
    /\d/.test(line) && line.split(/[\p{P}\p{S}]+/u).every((piece) => /^(?:\d*|\p{L}{1,2})$/u.test(piece))
  );
}

const LONGEST_DESK_CODE = 20;

interface Line {
  kind: Boilerplate;
  /** The longest line it may be, in characters: a paragraph that begins with such words is a paragraph. */
  longest: number;
  /** What may follow the phrase. */
  then: 'anything' | 'a colon' | 'a comma' | 'nothing';
  /** The words such lines begin with, longer ones first, as `withoutSpaces` writes them. */
  phrases: readonly string[];
}

const FOLLOWS: Record<Line['then'], RegExp> = {
  anything: /^/,
  'a colon': /^\s?[:：|]/,
  'a comma': /^\s?[,،]/,
  nothing: /^[\p{P}\p{S}\d]*$/u,
};

const LINES: readonly Line[] = [
  line('end', 40, 'anything', 'انتهای پیام، انتهای خبر، انتهای گزارش، پایان پیام، پایان خبر، پایان گزارش'),
  line('end', 10, 'nothing', 'تمام، پایان'),
  line(
    'section',
    30,
    'anything',
    'اخبار سیاسی، اخبار اقتصادی، اخبار بین الملل، اخبار اجتماعی، اخبار ورزشی، اخبار فرهنگی، اخبار استانها، اخبار حوادث، اخبار جهان',
  ),
  line(
    'read more',
    250,
    'anything',
    'بیشتر بخوانید، بیشتر ببینید، بیشتر بدانید، همچنین بخوانید، همچنین ببینید، اینجا بخوانید، این مطلب را هم بخوانید، ' +
      'این مطالب را هم بخوانید، این خبر را هم بخوانید، این را هم بخوانید، اینها را هم بخوانید، حتما بخوانید، ' +
      'بخوانید:، بخوانید؛، بخوانید|، ادامه مطلب، از دست ندهید، مشروح خبر را، پیشنهاد سردبیر، پیشنهاد ما',
  ),
  line('read more', 40, 'anything', 'ادامه در صفحه، ادامه از صفحه، بقیه در صفحه'),
  line(
    'read more',
    60,
    'nothing',
    'بیشتر، بخوانید، خواندنی ها، خواندنی های بیشتر، مرتبط، نوشته های مشابه، Read More، فهرست مطالب، آنچه می خوانید، ' +
      'آنچه در این مطلب می خوانید، آنچه در این گزارش می خوانید، اخبار مرتبط، خبرهای مرتبط، خبر مرتبط، مطالب مرتبط، مطلب مرتبط، مطالب پیشنهادی، ' +
      'مطالب مشابه، اخبار مشابه، مطالب بیشتر، خبرهای بیشتر، گزارش های مرتبط، نوشته های مرتبط، در همین زمینه، ' +
      'در همین باره، در همین رابطه، در این باره بخوانید، در همین پیوند',
  ),
  line(
    'source',
    120,
    'a colon',
    'منبع، منابع، منبع خبر، منبع عکس، منبع مطلب، ماخذ، برگرفته از، لینک خبر، لینک منبع، لینک کوتاه، لینک کوتاه خبر، ' +
      'لینک مطلب، نشانی کوتاه، آدرس کوتاه، لینک کوتاه مطلب',
  ),
  line('source', 20, 'nothing', 'منبع، منابع، لینک کوتاه'),
  line('code', 80, 'anything', 'کد خبر، کد مطلب، کد خبرنگار، شناسه خبر، شناسه مطلب، شماره خبر'),
  line('code', 30, 'nothing', 'بازدید، تعداد بازدید، تعداد نظرات، نظرات، نظر، دیدگاه ها، تعداد دیدگاه ها'),
  line(
    'credit',
    90,
    'a colon',
    'عکس، عکس از، عکس ها، عکاس، عکاسان، تصویر، تصاویر، فیلم، ویدیو، ویدئو، تصویربردار، گرافیک، حق نشر عکس، ' +
      'خبرنگار، گزارش از، گزارشگر، نویسنده، مترجم، ویراستار، تدوین، دبیر، تنظیم، تهیه و تنظیم',
  ),
  line('credit', 60, 'a comma', 'نویسنده، شغل'),
  line('credit', 200, 'anything', 'توضیح تصویر، منبع تصویر'),
  line(
    'share',
    60,
    'anything',
    'دانلود فیلم، دانلود ویدیو، دانلود ویدئو، دانلود صوت، اندازه قلم، اندازه متن، اندازه فونت',
  ),
  line('share', 80, 'anything', 'به این مطلب امتیاز دهید، به این خبر امتیاز دهید، امتیاز شما به'),
  line(
    'tags',
    300,
    'a colon',
    'برچسب، برچسب ها، برچسب های خبر، تگ ها، کلیدواژه، کلیدواژه ها، کلمات کلیدی، واژه های کلیدی',
  ),
  line('tags', 30, 'nothing', 'برچسب ها، برچسب های خبر، تگ ها، کلیدواژه ها، کلمات کلیدی'),
  line(
    'share',
    120,
    'nothing',
    'اشتراک گذاری، به اشتراک بگذارید، این خبر را به اشتراک بگذارید، همرسانی، چاپ، چاپ خبر، نسخه چاپی، ذخیره، ایمیل، ' +
      'کپی لینک، لینک کپی شد، دنبال کنید، ارسال نظر، ارسال خبر، ارسال به دوستان، ارسال برای دوستان، آگهی، تبلیغات',
  ),
  line(
    'share',
    120,
    'anything',
    'ما را در تلگرام، ما را در اینستاگرام، ما را در شبکه های اجتماعی، به کانال تلگرام، در کانال تلگرام',
  ),
  line(
    'date',
    90,
    'a colon',
    'تاریخ انتشار، تاریخ خبر، زمان انتشار، زمان مطالعه، منتشر شده، انتشار، آخرین به روزرسانی، آخرین بروزرسانی، ' +
      'به روزرسانی، بروزرسانی، به روز شده، آخرین ویرایش',
  ),
  line(
    'date',
    90,
    'anything',
    'نوشته شده توسط، نوشته شده در، ارسال شده توسط، ارسال شده در، منتشر شده توسط، منتشر شده در، آخرین به روز رسانی در',
  ),
  line('date', 60, 'nothing', 'تاریخ انتشار، زمان انتشار، زمان مطالعه'),
];

const LONGEST = Math.max(...LINES.map(({ longest }) => longest));

function line(kind: Boilerplate, longest: number, then: Line['then'], phrases: string): Line {
  const starts = phrases.split('، ').map(withoutSpaces);
  return { kind, longest, then, phrases: starts.sort((one, other) => other.length - one.length) };
}

/** Outlets write بروزرسانی, به‌روز رسانی and به روزرسانی: without spaces they are one. */
function withoutSpaces(text: string): string {
  return plain(text).replace(/ /g, '');
}
