import type { KeyReason } from '../quotes/quote.ts';

/** A reason in words, where it weighs enough to be one; undefined for what speaks against a quote. */
export function keyReasonWords({ rule, weight }: KeyReason, language: 'en' | 'fa'): string | undefined {
  const reason = Object.hasOwn(REASONS, rule) ? REASONS[rule] : undefined;
  return reason && weight >= reason.least ? reason[language] : undefined;
}

interface Reason {
  /** With less weight the words would say too much. */
  least: number;
  en: string;
  fa: string;
}

const REASONS: Record<string, Reason> = {
  headline: { least: 0.9, en: 'The headline speaks of the same.', fa: 'تیتر خبر دربارهٔ همین است.' },
  verbatim: { least: 0.5, en: 'It is in the speaker’s own words.', fa: 'عین سخن گوینده است.' },
  otherVoice: { least: 0.1, en: 'It gives another voice its say.', fa: 'سخن گوینده\u200cای دیگر است.' },
  early: { least: 0.4, en: 'It comes early in the story.', fa: 'در آغاز خبر آمده است.' },
  number: { least: 0.1, en: 'It gives a figure.', fa: 'عدد و رقم دارد.' },
};
