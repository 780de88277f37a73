/** Why a quote is key, in words; undefined for a rule that has none. */
export function keyReasonWords(rule: string, language: 'en' | 'fa'): string | undefined {
  return Object.hasOwn(REASONS, rule) ? REASONS[rule]?.[language] : undefined;
}

const REASONS: Record<string, Record<'en' | 'fa', string>> = {
  headline: { en: 'The headline says the same.', fa: 'تیتر همین را می\u200cگوید.' },
  verbatim: { en: 'It is in the speaker’s own words.', fa: 'عین سخن گوینده است.' },
  otherVoice: { en: 'It gives another side its voice.', fa: 'صدای دیگری جز گویندهٔ اصلی است.' },
  early: { en: 'It comes early in the story.', fa: 'در آغاز خبر آمده است.' },
  number: { en: 'It gives a new figure.', fa: 'عددی تازه دارد.' },
};
