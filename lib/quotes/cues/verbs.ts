/**
 * The verbs that announce speech in Persian news, as data. Counted on 15,376 paragraphs: six verbs (گفت, افزود,
 * اظهار, تصریح, ادامه, خاطرنشان) make two thirds of all cues; the long tail is what lists usually miss.
 */

/**
 * What must follow a verb before it counts as a cue. Every verb may take a colon or که; beyond that,
 * - `clause`: a bare clause too («گفت این طرح اجرا می‌شود»), and a comma in its place;
 * - `comma`: a comma too («تصریح کرد، …»);
 * - `mark`: nothing less than a colon or که, for verbs that mostly report and do not quote («از … خبر داد»);
 * - `colon`: nothing but a colon or a comma, never که («راهش را ادامه داد که …»).
 */
export type Licence = 'clause' | 'comma' | 'mark' | 'colon';

export interface CueVerb {
  /** The words before the light verb; empty for a simple verb. */
  noun: string;
  /** Light or simple verbs, keys of `STEMS`. */
  verbs: readonly string[];
  licence: Licence;
}

export const CUE_VERBS: readonly CueVerb[] = [
  ...simple('clause', 'گفت افزود افرود نوشت نگاشت'),
  ...simple('comma', 'فرمود'),
  ...simple('mark', 'پرسید پذیرفت'),
  ...compound('clause', 'کرد نمود داشت', 'اعلام، تاکید، ادعا'),
  ...compound(
    'clause',
    'کرد نمود',
    'علاوه، برآورد، پیشنهاد، توصیه، پیش‌بینی، تهدید، ابراز امیدواری، اظهار امیدواری',
  ),
  ...compound('clause', 'شد', 'مدعی، متعهد، معترف'),
  ...compound(
    'clause',
    'است بود هست',
    'معتقد، مدعی، بر این باور، به این باور، بر این عقیده، به این عقیده، بر این اعتقاد',
  ),
  ...compound('clause', 'دارد', 'اعتقاد، عقیده، باور، ادعا، اظهار، بیان، اذعان'),
  ...compound('clause', 'داد', 'وعده، قول، گزارش، هشدار'),
  ...compound('clause', 'سپرد', 'وعده، تعهد'),
  ...compound(
    'clause',
    'کرد داشت نمود ساخت می‌دارد',
    'اظهار، تصریح، بیان، عنوان، اضافه، خاطرنشان، اذعان، اعتراف، قید، تشریح، یادآوری، گوشزد، ایراد، اظهارنظر، اظهار نظر',
  ),
  ...compound('comma', 'کرد داشت نمود می‌دارد', 'ابراز'),
  ...compound('clause', 'شد گردید', 'یادآور، یاد آور، متذکر، خاطرنشان'),
  ...compound('comma', 'داد', 'توضیح، پاسخ، جواب، تذکر'),
  ...compound(
    'mark',
    'کرد نمود ساخت',
    'اشاره، مطرح، توییت، فاش، افشا، درخواست، تکرار، تایید، گلایه، انتقاد، روایت، نقل، استدلال، تعریف، بازگو، آرزو، تبیین، خطاب، اخطار، نتیجه گیری، نتیجه‌گیری، جمع بندی، جمع‌بندی، اعلام آمادگی، متهم، تکذیب',
  ),
  ...compound('clause', 'کرد', 'ابراز عقیده، ابراز تاسف، ابراز نگرانی، ابراز اطمینان، ابراز خرسندی'),
  ...compound('mark', 'داد', 'خبر، پیشنهاد، حکم، اطمینان، اطلاع، شرح، دستور'),
  ...compound('mark', 'گرفت', 'نتیجه'),
  ...compound('mark', 'گذاشت', 'در میان'),
  ...compound('colon', 'داد', 'ادامه، واکنش نشان'),
  ...compound('colon', 'کرد', 'عرض'),
  ...compound('colon', 'دارد داشت', 'شکایت'),
];

/** Past stem, present stem, and forms of the light verbs that the two do not give. */
export const STEMS: Readonly<Record<string, { past: string; present?: string; only?: readonly string[] }>> = {
  گفت: { past: 'گفت', present: 'گوی' },
  افزود: { past: 'افزود', present: 'افزای' },
  // A slip of the keyboard that outlets really print: ر stands beside ز.
  افرود: { past: 'افرود' },
  نوشت: { past: 'نوشت', present: 'نویس' },
  نگاشت: { past: 'نگاشت', present: 'نگار' },
  فرمود: { past: 'فرمود', present: 'فرمای' },
  پرسید: { past: 'پرسید', present: 'پرس' },
  پذیرفت: { past: 'پذیرفت', present: 'پذیر' },
  کرد: { past: 'کرد', present: 'کن' },
  نمود: { past: 'نمود', present: 'نمای' },
  ساخت: { past: 'ساخت', present: 'ساز' },
  داشت: { past: 'داشت' },
  می‌دارد: { past: '', only: ['می‌دارد', 'می‌دارند'] },
  دارد: { past: '', only: ['دارد', 'دارند', 'داشت', 'داشتند'] },
  داد: { past: 'داد', present: 'ده' },
  شد: { past: 'شد', present: 'شو' },
  گردید: { past: 'گردید' },
  گرفت: { past: 'گرفت', present: 'گیر' },
  گذاشت: { past: 'گذاشت', present: 'گذار' },
  خواست: { past: 'خواست', present: 'خواه' },
  سپرد: { past: 'سپرد', present: 'سپار' },
  است: { past: '', only: ['است', 'هستند', 'اند', 'ند'] },
  هست: { past: '', only: ['هست'] },
  بود: { past: '', only: ['بود', 'بودند', 'بوده است'] },
};

function simple(licence: Licence, verbs: string): CueVerb[] {
  return [{ noun: '', verbs: verbs.split(' '), licence }];
}

function compound(licence: Licence, verbs: string, nouns: string): CueVerb[] {
  return nouns.split('، ').map((noun) => ({ noun, verbs: verbs.split(' '), licence }));
}
