import { Choice } from '../controls/choice.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

/** Khana's own language and theme. */
export function Look({ settings, words, choices, set }: SectionView) {
  return (
    <Section id="look" title={words.sections.look}>
      <Choice
        label={words.language}
        options={choices.language}
        value={settings.language ?? 'browser'}
        onChange={(language) => set({ language: language === 'browser' ? null : language })}
      />
      <Choice
        label={words.theme}
        options={choices.theme}
        value={settings.theme}
        onChange={(theme) => set({ theme })}
      />
    </Section>
  );
}
