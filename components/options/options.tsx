import type { OptionsSection } from '../../lib/i18n/options.ts';
import type { Shortcut } from '../controls/shortcut-list.tsx';
import { useDocument } from '../controls/use-document.ts';
import type { SettingsView } from '../controls/use-settings.ts';
import { Comfort } from './comfort.tsx';
import { Dates } from './dates.tsx';
import { Keep } from './keep.tsx';
import { Look } from './look.tsx';
import { PanelOptions } from './panel-options.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Typography } from './typography.tsx';
import { sectionView } from './view.ts';
import { Where } from './where.tsx';

export interface OptionsProps {
  view: SettingsView;
  shortcuts: readonly Shortcut[];
  onChangeShortcuts: (() => void) | null;
}

/** Every choice the reader has. What is changed is stored at once. */
export function Options({ view, shortcuts, onChangeShortcuts }: OptionsProps) {
  const section = sectionView(view);
  const { words } = section;
  useDocument(view.language, view.settings.theme, words.title);
  return (
    <div class="options-page">
      <header>
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <h1>{words.title}</h1>
      </header>
      <nav aria-label={words.contents}>
        <ul>
          {(Object.entries(words.sections) as [OptionsSection, string][]).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Trouble view={view} />
        <Look {...section} />
        <Dates {...section} />
        <Typography {...section} />
        <Where {...section} />
        <PanelOptions {...section} />
        <Comfort {...section} />
        <Shortcuts {...section} shortcuts={shortcuts} onChangeShortcuts={onChangeShortcuts} />
        <Keep {...section} />
      </main>
      <div class="outcome" role="status">
        {view.outcome && <p class={view.outcome}>{words.outcome[view.outcome]}</p>}
      </div>
    </div>
  );
}

/** What was wrong with the settings when they were read. */
function Trouble({ view }: Pick<OptionsProps, 'view'>) {
  const { words } = sectionView(view);
  if (view.trouble) return <Alert text={words.unreadable} />;
  return view.refused.length > 0 ? <Alert text={words.refused(view.refused.length)} /> : null;
}

function Alert({ text }: { text: string }) {
  return (
    <p class="trouble" role="alert">
      {text}
    </p>
  );
}
