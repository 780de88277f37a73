import { PANEL_WIDTH, type PanelSettings } from '../../lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Range } from '../controls/range.tsx';
import { Switch } from '../controls/switch.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

/** The panel, the ways to it, and the toolbar button. */
export function PanelOptions({ settings, words, choices, set, change }: SectionView) {
  const { panel } = settings;
  const setPanel = (fields: Partial<PanelSettings>) =>
    void change((now) => ({ ...now, panel: { ...now.panel, ...fields } }));
  return (
    <Section id="panel" title={words.sections.panel}>
      <Choice
        label={words.side}
        options={choices.side}
        sides
        value={panel.side}
        onChange={(side) => setPanel({ side })}
      />
      <Range
        label={words.width}
        value={panel.width}
        least={PANEL_WIDTH.least}
        most={PANEL_WIDTH.most}
        step={8}
        print={words.pixels}
        onChange={(width) => setPanel({ width })}
      />
      <Choice
        label={words.opens}
        options={choices.opens}
        value={panel.opens}
        onChange={(opens) => setPanel({ opens })}
      />
      <Switch {...words.push} on={panel.push} onChange={(push) => setPanel({ push })} />
      <Switch {...words.edgeTab} on={panel.edgeTab} onChange={(edgeTab) => setPanel({ edgeTab })} />
      <Switch {...words.badge} on={settings.badge} onChange={(badge) => set({ badge })} />
      <Switch
        {...words.copyWithDates}
        on={settings.copyWithDates}
        onChange={(copyWithDates) => set({ copyWithDates })}
      />
    </Section>
  );
}
