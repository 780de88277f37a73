import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { PanelSettings } from '../../lib/settings.ts';
import type { PanelActions } from '../panel.tsx';
import { CloseIcon } from './icons.tsx';
import { SaveMenu } from './save-menu.tsx';
import { ViewMenu } from './view-menu.tsx';

interface PanelBarProps {
  /** Without a story there is nothing to save. */
  hasStory: boolean;
  layout: PanelSettings;
  sideHere: boolean | null;
  strings: PanelStrings;
  showsOriginal: boolean;
  actions: PanelActions;
}

/** The row at the top: the original and back, saving, the view, closing. */
export function PanelBar({ hasStory, layout, sideHere, strings, showsOriginal, actions }: PanelBarProps) {
  return (
    <div class="bar">
      <strong class="brand">{strings.name}</strong>
      <button type="button" class="original" aria-pressed={showsOriginal} onClick={actions.onToggleOriginal}>
        {strings.showOriginal}
      </button>
      {hasStory && <SaveMenu strings={strings} onSave={actions.onSave} />}
      <ViewMenu
        layout={layout}
        sideHere={sideHere}
        strings={strings}
        onLayout={actions.onLayout}
        onSideHere={actions.onSideHere}
        onSettings={actions.onSettings}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={strings.close}
        title={strings.close}
        onClick={actions.onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
