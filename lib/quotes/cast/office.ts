import { BODY_HEADS } from './roles.ts';

/** What a role says of who bears it: what tells one office from another. */
export interface Office {
  /** The first of its telling words: the office itself. */
  head: string | undefined;
  /** The words that tell its bearer from others, compounds taken apart («رئیس‌جمهور»). */
  words: ReadonlySet<string>;
  /** «مدیرعامل سابق» is not «مدیرعامل». */
  isFormer: boolean;
}

/** The office that a role's word forms name. */
export function officeOf(forms: readonly string[]): Office {
  const words = new Set(
    named(forms)
      .flatMap((form) => COMPOUNDS.get(form) ?? [form])
      .filter((form) => !WEAK.has(form))
      .map((form) => form.replace(LINK, '')),
  );
  return { head: words.values().next().value, words, isFormer: forms.some((form) => FORMER.has(form)) };
}

/** An office that the text calls by what it does: «رئیس دستگاه دیپلماسی». */
function named(forms: readonly string[]): readonly string[] {
  const at = forms.indexOf('دیپلماسی');
  return at > 0 && DIPLOMACY.has(forms[at - 1] ?? '') ? ['وزیر', 'خارجه', ...forms.slice(at + 1)] : forms;
}

const DIPLOMACY = new Set(['دستگاه', 'سکاندار']);

/** How far two offices agree: the share of the shorter one's telling words that the longer one holds, 0 to 1. */
export function officeLikeness(a: Office, b: Office): number {
  // «پدر این دختر» is not «دختر», nor «نایب رئیس» «رئیس»: the office itself must be the same.
  if (a.head !== b.head || a.isFormer !== b.isFormer) return 0;
  if (isAtOtherBody(a, b)) return 0;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  // A bare «رئیس» is anybody's office.
  if (few.size === 0 || (few.size === 1 && many.size > 2)) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}

/** «رئیس مجلس» is not «رئیس کمیسیون عمران مجلس»: another body comes first, and only one heads each. */
function isAtOtherBody(a: Office, b: Office): boolean {
  const [head = '', atA = ''] = a.words;
  const [, atB = ''] = b.words;
  return head === HEAD && atA !== atB && [atA, atB].every((at) => BODY_HEADS.has(at) && at !== BOARD);
}

const HEAD = 'رییس';
// «رئیس هیئت مدیره انجمن» heads the «انجمن».
const BOARD = 'هیات';

/** Whether two offices are alike but for where they are held: «رئیس شورای رشت», «رئیس شورای لاهیجان». */
export function isOfAnother(a: Office, b: Office): boolean {
  if (a.head !== b.head) return false;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  const apart = [...few].filter((word) => !many.has(word));
  if (apart.length === 0) return isAtOtherBody(a, b);
  return few.size === many.size && few.size > 2 && apart.length === 1 && apart[0] === [...few].at(-1);
}

const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    رییسجمهور: ['رییس', 'جمهور'],
    رییسجمهوری: ['رییس', 'جمهور'],
    جمهوری: ['جمهور'],
    رییسکل: ['رییس'],
    نخستوزیر: ['نخست', 'وزیر'],
    مدیرعامل: ['مدیر', 'عامل'],
    مدیرکل: ['مدیر'],
    دبیرکل: ['دبیر'],
    سخنگوی: ['سخنگو'],
    وزیرخارجه: ['وزیر', 'خارجه'],
    نمایندهی: ['نماینده'],
    وزارت: ['وزیر'],
    استانداری: ['استاندار'],
    شهرداری: ['شهردار'],
    هییت: ['هیات'],
    نایب: ['نایب'],
    امامجمعه: ['امام', 'جمعه'],
  }),
);

/** Words of a role that tell nobody apart. */
const WEAK = new Set(
  'و در از به با این آن کشور کشورمان ایران اسلامی جمهوری محترم امور کل سابق وقت کنونی فعلی یک استان شهرستان شهر'.split(
    ' ',
  ),
);

// «شورای رشت» is a «شورا».
const LINK = /(?<=[او])ی$/;

const FORMER = new Set(['سابق', 'پیشین', 'اسبق']);
