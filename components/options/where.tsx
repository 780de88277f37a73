import { Choice } from '../controls/choice.tsx';
import { Section } from './section.tsx';
import { Sites } from './sites.tsx';
import type { SectionView } from './view.ts';

/** Where Khana works by itself, and what is otherwise on some sites. */
export function Where(view: SectionView) {
  const { settings, words, choices, set } = view;
  return (
    <Section id="where" title={words.sections.where}>
      <Choice
        label={words.scope.label}
        hint={words.scope.hint}
        options={choices.scope}
        layout="list"
        value={settings.scope}
        onChange={(scope) => set({ scope })}
      />
      <Sites {...view} />
    </Section>
  );
}
