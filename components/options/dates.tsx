import { passageReader } from '../../lib/page/passage-reading.ts';
import { paragraphReader } from '../../lib/paragraphs.ts';
import type { Settings } from '../../lib/settings.ts';
import { applyEdits } from '../../lib/text/edits.ts';
import { Choice } from '../controls/choice.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

const EXAMPLE = 'مرحلهٔ دوم طرح از ۱۶ آبان ۱۴۰۳ آغاز شد و در بهار ۱۴۰۴ پایان یافت.';

/** Where what a date means is shown, and how it is written. */
export function Dates({ settings, words, choices, set }: SectionView) {
  return (
    <Section id="dates" title={words.sections.dates}>
      <Choice
        label={words.dates}
        options={choices.dates}
        layout="list"
        value={settings.dates}
        onChange={(dates) => set({ dates })}
      />
      <Choice
        label={words.dateLanguage}
        options={choices.dateLanguage}
        value={settings.dateLanguage}
        onChange={(dateLanguage) => set({ dateLanguage })}
      />
      <figure class="sample">
        <figcaption>{words.dateExample}</figcaption>
        <p lang="fa" dir="rtl">
          {example(settings)}
        </p>
      </figure>
    </Section>
  );
}

/** The sentence as a page would show it, by the very code that mends pages. */
function example(settings: Settings): string {
  return applyEdits(EXAMPLE, passageReader(settings, paragraphReader({}))(EXAMPLE).edits);
}
