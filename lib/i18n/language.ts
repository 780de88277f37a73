/** The languages Khana speaks. */
export type Language = 'fa' | 'en';

/** The words of one surface, in each language. */
export type Wording<Words> = Readonly<Record<Language, Words>>;

/**
 * The language the reader has chosen for Khana's own words, or else the browser's.
 *
 * @param browserLanguage a BCP 47 tag
 */
export function languageFor(chosen: Language | null, browserLanguage: string): Language {
  return chosen ?? (/^(?:fa|prs)\b/i.test(browserLanguage) ? 'fa' : 'en');
}

/** In which direction a language's own text runs. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}
