import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/controls/page.css';
import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import '../page.css';
import type { Shortcut } from '../../components/controls/shortcut-list.tsx';
import { useSettings } from '../../components/controls/use-settings.ts';
import { Closing } from '../../components/welcome/closing.tsx';
import { Opening } from '../../components/welcome/opening.tsx';
import { PAGES } from '../../lib/permissions.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { loadShortcuts } from '../options/shortcuts.ts';
import { startSample } from './sample.ts';

const store = settingsStore(browser.storage);
const opening = document.getElementById('opening');
const closing = document.getElementById('closing');
const sample = startSample((state) => {
  if (opening) render(<StoredOpening showsOriginal={state.showsOriginal} />, opening);
});
if (opening) render(<StoredOpening showsOriginal={null} />, opening);
if (closing) render(<StoredClosing />, closing);

function StoredOpening({ showsOriginal }: { showsOriginal: boolean | null }) {
  const view = useSettings(store, browser.i18n.getUILanguage());
  return (
    view && (
      <Opening
        view={view}
        showsOriginal={showsOriginal}
        onToggleOriginal={() => sample.command('show-original')}
        onTogglePanel={() => sample.command('toggle-panel')}
      />
    )
  );
}

function StoredClosing() {
  const view = useSettings(store, browser.i18n.getUILanguage());
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.permissions.contains({ origins: PAGES }).then(setAllowed);
    void loadShortcuts().then(setShortcuts);
  }, []);
  return (
    view && (
      <Closing
        view={view}
        allowed={allowed}
        shortcuts={shortcuts}
        // The browser asks the person, and only straight after a click.
        onAllow={() => void browser.permissions.request({ origins: PAGES }).then(setAllowed)}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    )
  );
}
