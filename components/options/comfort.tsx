import { COMFORT_LINE_HEIGHT, COMFORT_SIZE, type ComfortType } from '../../lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Range } from '../controls/range.tsx';
import { Switch } from '../controls/switch.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

const EXAMPLE =
  'پرندگان مهاجر هر پاییز به تالاب برمی\u200cگردند و تا پایان زمستان همان\u200cجا می\u200cمانند.';

/** The type in which the story's own text is shown. */
export function Comfort({ settings: { comfort }, words, choices, change }: SectionView) {
  const set = (fields: Partial<ComfortType>) =>
    void change((now) => ({ ...now, comfort: { ...now.comfort, ...fields } }));
  return (
    <Section id="comfort" title={words.sections.comfort}>
      <Switch {...words.comfort} on={comfort.on} onChange={(on) => set({ on })} />
      <Choice
        label={words.face}
        options={choices.face}
        value={comfort.face}
        onChange={(face) => set({ face })}
      />
      <Range
        label={words.size}
        value={comfort.size}
        least={COMFORT_SIZE.least}
        most={COMFORT_SIZE.most}
        step={5}
        print={words.percent}
        onChange={(size) => set({ size })}
      />
      <Range
        label={words.lineHeight}
        value={comfort.lineHeight}
        least={COMFORT_LINE_HEIGHT.least}
        most={COMFORT_LINE_HEIGHT.most}
        step={0.1}
        print={(value) => words.number(value.toFixed(1))}
        onChange={(lineHeight) => set({ lineHeight: Math.round(lineHeight * 10) / 10 })}
      />
      <figure class="sample" data-face={comfort.face}>
        <figcaption>{words.dateExample}</figcaption>
        <p lang="fa" dir="rtl" style={{ fontSize: `${comfort.size}%`, lineHeight: comfort.lineHeight }}>
          {EXAMPLE}
        </p>
      </figure>
    </Section>
  );
}
