/**
 * Folds the spellings that Persian news mixes freely, one UTF-16 unit to one, so that offsets into the folded
 * text are offsets into the text itself: Arabic ي ى ك and look-alikes to ی ک ه, the three sets of digits to
 * ASCII, and hamza carriers that outlets spell differently (أ إ ٱ to ا, ؤ to و). ئ stays: it tells words apart.
 */
export function fold(text: string): string {
  return text.replace(FOLDED, (character) => FOLDS.get(character) ?? character);
}

const FOLDS = new Map<string, string>([
  ...pairs('يىېےۍ', 'ی'),
  ...pairs('كڪ', 'ک'),
  ...pairs('ھہەۀة', 'ه'),
  ...pairs('أإٱ', 'ا'),
  ...pairs('ؤ', 'و'),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)] as const),
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)] as const),
]);

const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g');

function pairs(from: string, to: string): (readonly [string, string])[] {
  return [...from].map((character) => [character, to] as const);
}
