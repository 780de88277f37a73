import type { Language } from '../../lib/i18n/language.ts';
import { TOOLBAR_WORDS } from '../../lib/i18n/toolbar.ts';

/** A command of Khana's and the keys that give it, such as `Alt+Shift+K`; null where it has none. */
export interface Shortcut {
  command: 'toggle-panel' | 'show-original';
  keys: string | null;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  /** Said of a command without keys. */
  none: string;
  language: Language;
}

/** What Khana's keys do. */
export function ShortcutList({ shortcuts, none, language }: ShortcutListProps) {
  const names = {
    'toggle-panel': TOOLBAR_WORDS[language].openPanel,
    'show-original': TOOLBAR_WORDS[language].showOriginal,
  };
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{names[command]}</dt>
          <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : none}</dd>
        </div>
      ))}
    </dl>
  );
}
