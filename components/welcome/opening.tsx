import { WELCOME_WORDS } from '../../lib/i18n/welcome.ts';
import { useDocument } from '../controls/use-document.ts';
import type { SettingsView } from '../controls/use-settings.ts';

interface OpeningProps {
  view: SettingsView;
  /** Whether the sample shows its own text; null until Khana has read it. */
  showsOriginal: boolean | null;
  onToggleOriginal: () => void;
  onTogglePanel: () => void;
}

/** What Khana is, what to see in the sample below, and the two buttons that act on it. */
export function Opening({ view, showsOriginal, onToggleOriginal, onTogglePanel }: OpeningProps) {
  const words = WELCOME_WORDS[view.language];
  useDocument(view.language, view.settings.theme, words.title);
  return (
    <header class="opening">
      <img src="/icon/96.png" alt="" width="64" height="64" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.look.head}</h2>
      <ol>
        {words.look.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div class="actions">
        <button type="button" class="primary" disabled={showsOriginal === null} onClick={onTogglePanel}>
          {words.openPanel}
        </button>
        <button type="button" disabled={showsOriginal === null} onClick={onToggleOriginal}>
          {showsOriginal ? words.showMended : words.showOriginal}
        </button>
      </div>
    </header>
  );
}
