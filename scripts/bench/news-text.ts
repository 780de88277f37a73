/**
 * Text like Persian news, of our own making: paragraphs of plain sentences with as many dates, numbers, names and quotes
 * as news has: about a date in a thousand characters and a quote in 450. The same seed gives the same text.
 *
 * @param length at least so many UTF-16 units
 */
export function newsText(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const fill = (pattern: string): string =>
    pattern.replace(/[A-Z]+/g, (slot) =>
      slot === 'NUM' ? String(Math.floor(random() * 900) + 2) : pick(WORDS[slot] ?? []),
    );
  let text = '';
  while (text.length < length) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
      if (random() < DATED) return fill(pick(DATED_SENTENCES));
      return fill(pick(random() < QUOTED ? QUOTES : SENTENCES));
    });
    text += `${sentences.join(' ')}\n`;
  }
  return toPersianDigits(text);
}

/** The share of sentences with a date: about one date in a thousand characters, as in news. */
const DATED = 0.12;

/** The share of the other sentences in which somebody speaks: about one quote in 450 characters, as in news. */
const QUOTED = 0.2;

const QUOTES = [
  'PERSON در گفت\u200cوگو با خبرنگار ما افزود: NOUN و NOUN از مهم\u200cترین NOUN این PLACE است.',
  'وی با اشاره به NOUN گفت که NUM NOUN در PLACE به مردم خدمت می\u200cدهند.',
  '«این NOUN برای NOUN ما اهمیت دارد و باید با همکاری همه پیش برود»، PERSON یادآور شد.',
  'مسئولان PLACE می\u200cگویند که NOUN و NOUN هنوز به پایان نرسیده است.',
  'کارشناسان بر این باورند که بدون NOUN نمی\u200cتوان به NOUN پایدار رسید.',
  'در این میان NUM نفر از اهالی PLACE خواستار NOUN بیشتر شدند.',
];

const SENTENCES = [
  'به گزارش خبرگزاری، NOUN تازه PLACE با حضور PERSON آغاز به کار کرد.',
  'بر پایه این گزارش، NUM درصد از NOUN در PLACE رشد داشته است.',
  'او درباره NOUN توضیح داد و از NOUN به عنوان راهی برای بهبود NOUN یاد کرد.',
  'NOUN در PLACE سال\u200cها نیمه\u200cتمام ماند و اکنون دوباره از سر گرفته شده است.',
  'این NOUN با سرمایه NUM میلیارد تومانی در PLACE آغاز شد و NUM نفر در آن کار می\u200cکنند.',
  'راه\u200cهای PLACE در پی بارش\u200cهای اخیر بسته شد و امدادگران به کمک مردم رفتند.',
  'NOUN و NOUN در سال\u200cهای اخیر در PLACE رونق گرفته و به درآمد خانواده\u200cها افزوده است.',
  'تیم PLACE با نتیجه دو بر یک پیروز شد و به جایگاه NUM جدول رفت.',
  'نمایشگاه NOUN با NUM غرفه در PLACE گشوده شد و تا پایان هفته ادامه دارد.',
  'بخش بزرگی از NOUN در PLACE به دست زنان اداره می\u200cشود.',
  'PERSON همراه با NUM نفر از همکارانش از NOUN تازه PLACE بازدید کرد.',
  'قیمت NOUN در بازار PLACE به NUM هزار تومان رسید و معامله\u200cگران چشم به NOUN دارند.',
];

const DATED_SENTENCES = [
  'نشست NOUN روز WEEKDAY DAY MONTH در PLACE برگزار می\u200cشود.',
  'این NOUN از DAY MONTH YEAR در PLACE به بهره\u200cبرداری رسیده است.',
  'PERSON از سال YEAR تا امروز در PLACE کار می\u200cکند.',
  'ثبت\u200cنام از DAY تا LATE MONTH ادامه دارد و NOUN آن اعلام شد.',
  'آمار MONTH ماه نشان می\u200cدهد NOUN در PLACE نسبت به سال گذشته بهتر شده است.',
  'PERSON در دهه DECADE مدیر PLACE بود و NOUN را بنیاد گذاشت.',
  'این دیدار در تاریخ YEAR/TWO/DAY با هدف NOUN انجام شد.',
];

const WORDS: Record<string, readonly string[]> = {
  PERSON:
    'رئیس شورا|مدیر کارخانه|سخنگوی سازمان|استاندار|یک پژوهشگر|وزیر نیرو|مربی تیم|نماینده مردم|خانم احمدی|آقای کریمی'.split(
      '|',
    ),
  NOUN: 'برنامه|طرح|همکاری|آموزش|پژوهش|سرمایه\u200cگذاری|آب|برق|خدمات|مدرسه\u200cها|کتاب\u200cها|راه\u200cها|گردشگری|تولید|صادرات|هوا|سلامت|فرهنگ|ورزش|فناوری'.split(
    '|',
  ),
  PLACE: 'شهر|استان|تهران|اصفهان|روستا|دانشگاه|بندر|منطقه|کشور|مرکز پژوهش|شمال کشور|بیمارستان شهر'.split('|'),
  WEEKDAY: 'شنبه|یکشنبه|دوشنبه|سه\u200cشنبه|چهارشنبه|پنجشنبه|جمعه'.split('|'),
  MONTH: 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|'),
  DAY: Array.from({ length: 19 }, (_, index) => String(index + 1)),
  LATE: Array.from({ length: 9 }, (_, index) => String(index + 20)),
  TWO: Array.from({ length: 9 }, (_, index) => `0${index + 1}`),
  YEAR: Array.from({ length: 30 }, (_, index) => String(index + 1376)),
  DECADE: ['60', '70', '80', '90'],
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}
