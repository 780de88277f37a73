import { CHOICE_WORDS, type ChoiceWords } from '../../lib/i18n/choices.ts';
import { OPTIONS_WORDS, type OptionsWords } from '../../lib/i18n/options.ts';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsView } from '../controls/use-settings.ts';

/** What every section of the options works with. */
export interface SectionView {
  settings: Settings;
  words: OptionsWords;
  choices: ChoiceWords;
  language: SettingsView['language'];
  /** Sets fields of the settings to new values. */
  set(fields: Partial<Settings>): void;
  change: SettingsView['change'];
}

/** What each section of the options is drawn from, in the language that is chosen. */
export function sectionView({ settings, language, change }: SettingsView): SectionView {
  return {
    settings,
    language,
    words: OPTIONS_WORDS[language],
    choices: CHOICE_WORDS[language],
    set: (fields) => void change((now) => ({ ...now, ...fields })),
    change,
  };
}
