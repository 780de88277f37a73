export { isPersian } from '../../lib/typography/language.ts';
export { openLexicon } from '../../lib/typography/lexicon/shipped.ts';
export { tidy } from '../../lib/typography/tidy.ts';
