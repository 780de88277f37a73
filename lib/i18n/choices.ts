import type { Settings } from '../settings.ts';
import type { Wording } from './language.ts';

/** What the values of the settings are called, wherever they can be chosen. */
export interface ChoiceWords {
  dates: Record<Settings['dates'], string>;
}

export const CHOICE_WORDS: Wording<ChoiceWords> = {
  fa: {
    dates: { beside: 'در کنار تاریخ', 'in-place': 'به جای تاریخ', hover: 'فقط با اشاره', off: 'خاموش' },
  },
  en: {
    dates: {
      beside: 'Beside the date',
      'in-place': 'In its place',
      hover: 'Only when pointed at',
      off: 'Off',
    },
  },
};
