import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { PanelSettings } from '../../lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { ViewIcon } from './icons.tsx';
import { Menu } from './menu.tsx';

interface ViewMenuProps {
  layout: PanelSettings;
  /** Whether the side is this site's own; null where there is no site to keep it for. */
  sideHere: boolean | null;
  strings: PanelStrings;
  onLayout: (layout: PanelSettings) => void;
  onSideHere: (on: boolean) => void;
  onSettings: () => void;
}

/** Where and how the panel stands. */
export function ViewMenu({ layout, sideHere, strings, onLayout, onSideHere, onSettings }: ViewMenuProps) {
  const other = layout.side === 'left' ? 'right' : 'left';
  return (
    <Menu label={strings.view} icon={<ViewIcon />}>
      {(close) => (
        <>
          <button type="button" onClick={() => onLayout({ ...layout, side: other })}>
            {other === 'left' ? strings.moveLeft : strings.moveRight}
          </button>
          {sideHere !== null && <Switch label={strings.sideHere} on={sideHere} onChange={onSideHere} />}
          <Switch label={strings.push} on={layout.push} onChange={(push) => onLayout({ ...layout, push })} />
          <Switch
            label={strings.edgeTab}
            on={layout.edgeTab}
            onChange={(edgeTab) => onLayout({ ...layout, edgeTab })}
          />
          <button
            type="button"
            onClick={() => {
              close();
              onSettings();
            }}
          >
            {strings.settings}
          </button>
        </>
      )}
    </Menu>
  );
}
