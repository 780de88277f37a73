import { plain } from './plain.ts';

/** schema.org and Open Graph types, and what they say of a page's being a news story. */
export const TYPE_MARKS: readonly { pattern: RegExp; weight: number }[] = [
  {
    pattern:
      /^(?:News|Reportage|AnalysisNews|BackgroundNews|ReviewNews|OpinionNews)Article$|^LiveBlogPosting$/,
    weight: 3,
  },
  { pattern: /^NewsMediaOrganization$/, weight: 1.5 },
  { pattern: /^(?:og:article|Article)$/, weight: 0.5 },
  {
    pattern: /^(?:BlogPosting|DiscussionForumPosting|QAPage|FAQPage)$|^og:(?:blog|profile|book)$/,
    weight: -3,
  },
  {
    pattern: /^(?:Product|Offer|Recipe|SoftwareApplication|APIReference|TechArticle|JobPosting)$|^og:product/,
    weight: -4,
  },
  { pattern: /^(?:CollectionPage|SearchResultsPage|ItemList)$/, weight: -2 },
];

/** Short lines that give a page away, as `plain` writes them; `unlinked` where newsrooms link to such pages of theirs. */
export const PAGE_MARKS: readonly { rule: string; weight: number; pattern: RegExp; unlinked?: true }[] = [
  { rule: 'news code', weight: 1.5, pattern: /(?:کد|شناسه|شماره) ?(?:خبر|مطلب|یکتا)(?: ?[:：]| \d|$)/ },
  { rule: 'publication line', weight: 1, pattern: /^(?:تاریخ|زمان) (?:انتشار|مخابره)|^منتشر شده در/ },
  { rule: 'shop', weight: -4, pattern: /(?:افزودن|اضافه) به سبد|^سبد خرید$|موجود در انبار|ضمانت اصالت/ },
  {
    rule: 'forum',
    weight: -3,
    pattern: /^(?:ارسال پاسخ|پاسخ با نقل قول|موضوع جدید|ارسال ?ها ?:|تاریخ عضویت)|^نقل قول$/,
  },
  {
    rule: 'encyclopaedia',
    weight: -4,
    pattern: /^(?:از ویکی ?پدیا|نمایش تاریخچه|ویرایش مبدا)|دانشنامه ازاد/,
  },
  {
    rule: 'blog',
    weight: -2,
    pattern: /(?:^| )(?:وبلاگ|وب ?نوشت|درباره (?:من|نویسنده)|نوشته های من)(?: |$)/,
    unlinked: true,
  },
  { rule: 'blog entry', weight: -2, pattern: /نوشته شده در .{5,60}ساعت ?\d/ },
  { rule: 'recipe', weight: -3, pattern: /^(?:مواد لازم|طرز تهیه)/ },
  { rule: 'questions and answers', weight: -3, pattern: /^(?:پاسخ شما|پرسش خود را|\d+ (?:پاسخ|رای)$)/ },
];

/** The sections that newsrooms sort stories into, as single words. */
export const NEWSROOM_SECTIONS: ReadonlySet<string> = new Set(
  plain(
    'سیاست سیاسی اقتصاد اقتصادی اجتماعی جامعه ورزش ورزشی فرهنگی حوادث الملل جهان افغانستان دیپلماسی استانها خاورمیانه',
  ).split(' '),
);

/** Verbs that report what somebody said, as `plain` writes them. */
export const SPEECH =
  /(?<= )(?:گفت|گفته است|گفتند|افزود|اعلام کرد|خبر داد|اظهار (?:کرد|داشت)|تاکید کرد|تصریح کرد|بیان کرد|ادامه داد|خاطرنشان کرد|یاداور شد|هشدار داد|نوشت|نوشته است|خواستار شد)(?=[ .:،؛»]|$)/g;

/** Whether an outlet's name or host says that it brings news. */
export function isNewsroomName(name: string): boolean {
  return NEWSROOM_NAME.test(plain(name).toLowerCase());
}

const NEWSROOM_NAME =
  /خبر|نیوز|روزنامه|هفته ?نامه|تلویزیون|رادیو|پرس(?: |$)|news|press(?!\.com)|khabar|daily|gazette|radio|tribune|times(?:\.|$)/;
