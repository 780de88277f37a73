import type { RuleName } from '../../lib/typography/rules.ts';

/** A sentence for each rule, as a careless desk would print it. The options show it before and after that rule. */
export const RULE_EXAMPLES: Readonly<Record<RuleName, string>> = {
  'invisible-characters': 'نشست خبری\u00ad فردا\ufeff برگزار شد.',
  'presentation-forms': '\ufeb3\ufefc\ufee1 به همهٔ خوانندگان',
  'arabic-letters': 'رئيس شورا از كشاورزان قدرداني كرد.',
  kashida: 'این خبـــر تازه اسـت.',
  'half-space-cleanup': 'کتاب\u200c ها را خواندند\u200c.',
  spacing: 'او گفت :باران در راه است ،اما دیر می\u200cرسد .',
  punctuation: 'فردا باران می\u200cبارد? شاید, اگر باد بوزد.',
  'quotation-marks': 'او گفت: "تالاب پرآب است."',
  dashes: 'کشاورزان آمدند -- و زود رفتند.',
  ellipsis: 'اگر باران ببارد ...',
  'verb-prefixes': 'باران می بارد و رودخانه نمی خشکد.',
  plurals: 'تالاب ها و رودها پرآب شدند.',
  comparatives: 'بزرگ ترین تالاب سریع تر پر شد.',
  clitics: 'پرندگان به خانه ای کهن رفته اند.',
  ezafe: 'برنامه ی تازه برای خانه ی ما',
  prefixes: 'بارشی بی پایان و بی مانند',
  compounds: 'سیاستگذاری تازه برای بهرهبرداری از آب',
  digits: 'در سال 1403 حدود ٤٥ درصد',
  direction: 'برنامه را با C++ نوشتند؛ تلفن: +98 21 4455 6677',
};
