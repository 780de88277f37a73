import { type Shortcut, ShortcutList } from '../controls/shortcut-list.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

interface ShortcutsProps extends SectionView {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; null where it has none to open. */
  onChangeShortcuts: (() => void) | null;
}

/** The keys, and how to change them, which only the browser can. */
export function Shortcuts({ words, language, shortcuts, onChangeShortcuts }: ShortcutsProps) {
  return (
    <Section id="shortcuts" title={words.sections.shortcuts}>
      <p class="hint">{words.shortcuts.hint}</p>
      <ShortcutList shortcuts={shortcuts} none={words.shortcuts.none} language={language} />
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
