import { TOOLBAR_WORDS } from '../../lib/i18n/toolbar.ts';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

/** A command of Khana's and the keys that give it, such as `Alt+Shift+K`; null where it has none. */
export interface Shortcut {
  command: 'toggle-panel' | 'show-original';
  keys: string | null;
}

interface ShortcutsProps extends SectionView {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; null where it has none to open. */
  onChangeShortcuts: (() => void) | null;
}

/** The keys, and how to change them, which only the browser can. */
export function Shortcuts({ words, language, shortcuts, onChangeShortcuts }: ShortcutsProps) {
  const names = {
    'toggle-panel': TOOLBAR_WORDS[language].openPanel,
    'show-original': TOOLBAR_WORDS[language].showOriginal,
  };
  return (
    <Section id="shortcuts" title={words.sections.shortcuts}>
      <p class="hint">{words.shortcuts.hint}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{names[command]}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : words.shortcuts.none}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts ? (
        <div class="actions">
          <button type="button" onClick={onChangeShortcuts}>
            {words.shortcuts.change}
          </button>
        </div>
      ) : (
        <p class="hint">{words.shortcuts.how}</p>
      )}
    </Section>
  );
}
