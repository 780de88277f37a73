import { WELCOME_WORDS } from '../../lib/i18n/welcome.ts';
import { type Shortcut, ShortcutList } from '../controls/shortcut-list.tsx';
import type { SettingsView } from '../controls/use-settings.ts';

interface ClosingProps {
  view: SettingsView;
  /** Whether Khana may read pages; null until the browser has said. */
  allowed: boolean | null;
  shortcuts: readonly Shortcut[];
  onAllow: () => void;
  onSettings: () => void;
}

/** The one permission, the two keys, and what Khana does not do. */
export function Closing({ view: { language }, allowed, shortcuts, onAllow, onSettings }: ClosingProps) {
  const words = WELCOME_WORDS[language];
  return (
    <div class="closing">
      <section aria-labelledby="permission">
        <h2 id="permission">{words.permission.head}</h2>
        <p>{words.permission.about}</p>
        <p role="status" class={allowed ? 'granted' : 'missing'}>
          {allowed !== null && (allowed ? words.permission.granted : words.permission.missing)}
        </p>
        {allowed === false && (
          <button type="button" class="primary" onClick={onAllow}>
            {words.permission.allow}
          </button>
        )}
      </section>
      <section aria-labelledby="shortcuts">
        <h2 id="shortcuts">{words.shortcuts.head}</h2>
        <ShortcutList shortcuts={shortcuts} none={words.shortcuts.none} language={language} />
      </section>
      <section aria-labelledby="quiet">
        <h2 id="quiet">{words.quiet.head}</h2>
        <ul>
          {words.quiet.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" onClick={onSettings}>
          {words.settings}
        </button>
      </section>
    </div>
  );
}
