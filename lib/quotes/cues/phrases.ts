import { formSet } from '../words/forms.ts';
import { formPhrases } from '../words/phrases.ts';

/** «به گفته X، …»: what X said follows the comma. Nouns after «به», «بنا به», «طبق», «بر اساس» … */
export const SAYINGS = formSet(
  'گفته گفته‌ی گفتهٔ گفته‌های اظهار اظهارات ادعای اعتقاد عقیده عقیده‌ی باور اعلام زعم اذعان نظر دیدگاه دید نگاه تعبیر تاکید روایت اظهارنظر توضیح',
);

/** Prepositions before one of `SAYINGS`, as runs of words. */
export const SAYING_PREPOSITIONS = formPhrases(`
  به، بنا به، بنا بر، بنابر، برحسب، بر حسب، بر اساس، براساس، طبق، بر طبق، مطابق، از
`);

/** «به‌گفته X»: the preposition and its noun in one word. */
export const GLUED_SAYINGS = formPhrases(`
  به‌گفته، به‌گفتهٔ، به‌گفته‌ی، به‌اعتقاد، به‌باور، به‌عقیده، به‌ادعای، به‌زعم، به‌اذعان، بنابه‌گفته، بنابرگفته
`);

/** «از نظر X»: only these nouns follow «از». */
export const OPINIONS_AFTER_FROM = formSet('نظر دید نگاه دیدگاه');

/** «آنطور که X گفته است، …»: the clause opens, and what X said follows it. */
export const AS_OPENERS = formPhrases(`
  آنطور که، آن طور که، آنگونه که، آن گونه که، همانطور که، همان طور که، همانگونه که، همان گونه که،
  چنان که، چنانکه، آنچنان که
`);

/** «با بیان اینکه Y، گفت: Z»: Y is a proposition of its own. One of `ASIDE_LINKS` follows. */
export const ASIDES = formPhrases(`
  با بیان، با تاکید بر، با اشاره به، با اعلام، با یادآوری، با تصریح، با ابراز، با تاکید، با طرح، با عنوان،
  با اذعان به، با توضیح، ضمن بیان، ضمن تاکید بر، ضمن اشاره به، ضمن اعلام، ضمن یادآوری، ضمن تصریح، ضمن ابراز،
  ضمن تاکید، ضمن طرح، ضمن عنوان، ضمن اذعان به، ضمن توضیح
`);

export const ASIDE_LINKS = formPhrases('اینکه، این که، این مطلب که، این نکته که، این ادعا که');

/** «خواستار … شد», «خواهان آن است که …»: what is demanded stands inside the verb, or after it. */
export const DEMANDING = formSet('خواستار خواهان');

/** Papers that say something: «در این بیانیه آمده است: …». */
export const DOCUMENTS = formSet(
  'بیانیه بیانیه‌ای پیام پیامی نامه نامه‌ای اطلاعیه اطلاعیه‌ای گزارش متن یادداشت توییت توئیت ابلاغیه حکم بخشنامه پست نوشته توضیح توضیحات جوابیه قطعنامه شکوائیه متنی پیامش خبر تذکر سند نسخه مقاله استوری خبرنامه خبرنامه‌ای کیفرخواست کیفرخواستی دادنامه فراخوان طومار اعلامیه اعلامیه‌ای مکتوب قطعنامه‌ای گزارشی یادداشتی توییتی مقاله‌ای',
);

/** What says that a paper's words follow. */
export const DOCUMENT_VERBS = formPhrases(`
  آمده است، آمده، آمده‌است، آمده بود، می‌خوانیم، می‌خوانید، آورده است، به این شرح است، بدین شرح است،
  به شرح زیر است، به شرح ذیل است، چنین است، چنین آمده است، به شرح زیر، به این شرح، بدین شرح،
  بدین شرح است، تاکید شده است، تاکید شده، تاکید گردیده است، تصریح شده است، اعلام شده است، گفته شده است، نوشته شده است، خواسته شده است، خواسته شده، ادعا شده است
`);

/** «با صدور بیانیه‌ای»: words that put a paper out. */
export const PUBLISHING = formPhrases(`
  با صدور بیانیه، با صدور بیانیه‌ای، با صدور اطلاعیه، با صدور اطلاعیه‌ای، با صدور پیامی، با انتشار بیانیه‌ای، با انتشار پیامی، با انتشار متنی، با انتشار پستی، با انتشار اطلاعیه‌ای، در بیانیه‌ای، در اطلاعیه‌ای
  در پیامی، در نامه‌ای، در توییتی، در توئیتی، طی نامه‌ای، طی پیامی، طی بیانیه‌ای، طی اطلاعیه‌ای، با ارسال نامه‌ای، با ارسال پیامی، در یادداشتی، در بیانیه ای، در نامه ای، در پیام خود
`);

/** Nouns that keep «گفت» from being a cue where no colon follows: «سخن گفت». */
export const NOT_SPEECH_BEFORE = formSet(
  'سخن تبریک تسلیت خوشامد خوش‌آمد دروغ شکر سخنی راست شهادتین لبیک ناسزا تهنیت خیرمقدم ترک سپاس ارزش',
);

/** With these nobody speaks, colon or not: «می‌توان گفت: …». */
export const IMPERSONAL_BEFORE = formSet('باید نباید توان می‌توان نمی‌توان بتوان');

/** Before «گفت» and no colon these make it impersonal: «می‌شود گفت»; before a cue they only end a clause. */
export const MODALS_BEFORE = formSet('می‌شود نمی‌شود شاید');

/** What makes a bare participle a noun: «به گفته», «این گفته», «طبق گفته». */
export const NOUN_MARKERS = formSet('به طبق بنابر بر این آن همین از هر اساس براساس مطابق بنا را کدام');

/** What after «گفته» or «اعلام کرده» makes it passive or part of a longer verb. */
export const PASSIVE_AFTER = formSet('شد شده می‌شود نشده شود شوند شدند نشد می‌شد و');

/** The narrator sets something beside what was said: «… |در حالی که …». */
export const MEANWHILE = formPhrases(
  'در حالی که، در حالی‌که، درحالی که، درحالیکه، این در حالی است که، این درحالی است که',
);
