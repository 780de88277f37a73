import { describe, expect, test } from 'vitest';
import { identifyLanguage, identifyNarration } from '../../../lib/article/language.ts';

test.each([
  ['fa', 'شهردار نوآباد از توافقی تازه خبر داد که بر پایه آن چهل دستگاه اتوبوس برقی خریداری می‌شود.'],
  // Dari is Persian.
  [
    'fa',
    'مسوولان ولایت هرات می‌گویند که توزیع کمک‌ها برای آوارگان از هفته آینده آغاز می‌شود و تا ماه جدی ادامه دارد.',
  ],
  // Old pages write ى for ی.
  [
    'fa',
    'وزير راه گفت كه ساخت اين جاده در سال آينده به پايان مى رسد و مردم مى توانند از آن استفاده كنند.'.replace(
      /ي/g,
      'ى',
    ),
  ],
  // Names with the Arabic article are no Arabic.
  [
    'fa',
    'رئیس کمیته ملی المپیک و دبیر کمیته بین‌المللی المپیک با نایب رئیس کمیته المپیک الجزایر دیدار کرد و گفت که راضی است.',
  ],
  ['ar', 'أعلن وزير النقل اليوم الأربعاء افتتاح خط جديد للقطارات يربط بين العاصمة والمدينة الساحلية.'],
  // Arabic typed with Persian ی and ک.
  ['ar', 'وقال الوزیر إن الحکومة تعمل علی بناء مدارس جدیدة فی القری، مؤکدا أن العمل سیبدأ فی الشهر المقبل.'],
  ['ur', 'وزیر اعظم نے بدھ کے روز دارالحکومت میں بچوں کے نئے ہسپتال کا افتتاح کیا اور کہا کہ یہ کافی ہے۔'],
  [
    'ps',
    'د کابل ښاروالۍ د چارشنبې په ورځ وویل چې د ښار په لوېدیځ کې یې د یوه نوي سړک د جوړولو چارې پیل کړې دي.',
  ],
  ['ckb', 'سەرۆکی پەرلەمان ڕۆژی چوارشەممە سەردانی شاری سلێمانی کرد و لەگەڵ پارێزگاری شارەکە کۆبووەوە.'],
  [
    'azb',
    'تبریزین اورتاسیندا بؤیوک بیر کیتاب سرگی‌سی آچیلدی و ایکی یوزدن چوخ یایین ائوی بو سرگی‌ده ایشتیراک ائدیر.',
  ],
  ['und', 'The mayor announced a new agreement under which forty electric buses will be bought.'],
])('%s: %s', (language, text) => {
  expect(identifyLanguage(text)).toBe(language);
});

test('the declared language stands in for a text too short to tell by, and only there', () => {
  expect(identifyLanguage('ورود', 'fa-IR')).toBe('fa');
  expect(identifyLanguage('ورود', 'ar')).toBe('und');
  expect(identifyLanguage('Please log in to continue reading this page.', 'fa')).toBe('und');
});

describe('the language of those who tell, not of what they quote', () => {
  const verse = 'إن مع العسر يسرا فإذا فرغت فانصب وإلى ربك فارغب والضحى والليل إذا سجى ما ودعك ربك وما قلى';
  const narration =
    'خطیب جمعه نوآباد این آیه‌ها را خواند و گفت که مردم باید در سختی‌ها به یاد هم باشند و از هم دستگیری کنند.';
  test.each([
    ['a Persian story with verses in lines of their own', [narration, verse, verse, narration, verse], 'fa'],
    [
      'verses in quotation marks in the same line',
      [`${narration.slice(0, 30)} «${verse} ${verse}» ${narration}`],
      'fa',
    ],
    [
      'verses with a line of Persian among them',
      [verse, verse, verse, verse, 'این را بخوانید و به دیگران هم بدهید.'],
      'ar',
    ],
    ['an Arabic story that quotes a Persian', [verse, verse, verse, verse, `وقال «${narration}»`], 'ar'],
    ['an Arabic story', [verse, verse], 'ar'],
  ])('%s', (_, lines, language) => {
    expect(identifyNarration(lines)).toBe(language);
  });
});
