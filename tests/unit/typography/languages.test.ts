import { describe, expect, test } from 'vitest';
import { isPersian, wantsRightToLeft } from '../../../lib/typography/language.ts';
import { tidied } from './notation.ts';

/** Each has something that the rules would mend in Persian. */
const OTHER_LANGUAGES = [
  'ذهب الولد إلى المدرسة , ثم عاد.',
  'في عام 2020 كان الطقس جميلا.',
  'الكتاب على الطاولة',
  'مدينة كبيرة',
  'یہ کتاب میں نے 20 روپے میں خریدی ہے?',
  'لڑکا گھر چلا گیا , پھر آیا۔',
  'ئەو کتێبە هی منە ، سوپاس',
  'هەولێر شارێکی گەورەیە 2020',
  'زه کور ته ځم , ته چیرې ځې?',
  'د کابل هوا ښه ده 20',
  'د هغه کور لوی دی , او ښکلی',
  'The cat sat, then left?',
  '2020 - 2021',
  '',
];

/** Persian with something else in it that is nobody's to mend. */
const HELD_BACK = [
  'او آیه «وَ الْعَصْرِ إِنَّ الْإِنْسَانَ لَفِي خُسْرٍ» را خواند.',
  'حدیث «العلم نور» معروف است.',
  'شعار «لبيك يا شعب» شنیده شد.',
  'تابلوی «ہمارا شہر کراچی ہے» دیده شد.',
  'فایل example.com/كتاب.html باز نشد.',
  'کاربر @كتاب_خوان نوشت.',
  'برچسب #كتاب_خواني داغ شد.',
  'دستور `a, b = 1, 2` را بزنید.',
  // Afghan spellings
  'نماینده~گان و رسانه~یی و پوهنتون',
];

const PERSIAN = [
  'كتاب را به او دادم كه بخواند.', // on an Arabic keyboard
  'پوهنتون کابل از ولسوالی~ها دانشجو گرفت.',
  'مردم در بازار بودند.',
  'به شهر رفت.',
];

describe('other languages', () => {
  test.each(OTHER_LANGUAGES)('is not Persian: %s', (passage) => {
    expect(isPersian(passage)).toBe(false);
    expect(tidied(passage)).toBe(passage);
  });

  test.each(HELD_BACK)('leaves %s', (passage) => {
    expect(tidied(passage)).toBe(passage);
  });

  test.each(PERSIAN)('is Persian: %s', (passage) => {
    expect(isPersian(passage)).toBe(true);
  });

  test('what is around a foreign quote is mended', () => {
    expect(tidied('او آيه «إِنَّ مَعَ الْعُسْرِ يُسْرًا» را خواند.')).toBe('او آیه «إِنَّ مَعَ الْعُسْرِ يُسْرًا» را خواند.');
  });
});

test.each([
  ['Iran و پاکستان دیدار کردند', true],
  ['The film رویا by a director from Tehran', false],
  ['۱۲۳', false],
  ['ذهب الولد', true],
])('right to left: %s', (passage, expected) => {
  expect(wantsRightToLeft(passage)).toBe(expected);
});
