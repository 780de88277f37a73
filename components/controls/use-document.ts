import { useEffect } from 'preact/hooks';
import { directionOf, type Language } from '../../lib/i18n/language.ts';
import type { Settings } from '../../lib/settings.ts';

/** Gives a page of the extension its language, direction, title and theme. */
export function useDocument(language: Language, theme: Settings['theme'], title: string): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
    documentElement.dataset.theme = theme;
    document.title = title;
  }, [language, theme, title]);
}
