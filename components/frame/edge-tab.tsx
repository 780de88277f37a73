import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { BookIcon } from './icons.tsx';

/** A slim tab at the window's edge that opens the panel. */
export function EdgeTab({ strings, onOpen }: { strings: PanelStrings; onOpen: () => void }) {
  return (
    <button
      type="button"
      class="edge-tab"
      lang={strings.language}
      dir={strings.direction}
      aria-label={strings.open}
      title={strings.open}
      onClick={onOpen}
    >
      <BookIcon />
    </button>
  );
}
