import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/controls/page.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import type { Shortcut } from '../../components/controls/shortcut-list.tsx';
import { useSettings } from '../../components/controls/use-settings.ts';
import { Options } from '../../components/options/options.tsx';
import { settingsStore } from '../../lib/settings/store.ts';
import { loadShortcuts, shortcutsPage } from './shortcuts.ts';

const store = settingsStore(browser.storage);
const root = document.getElementById('root');
if (root) render(<StoredOptions />, root);

function StoredOptions() {
  const view = useSettings(store, browser.i18n.getUILanguage());
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void loadShortcuts().then(setShortcuts), []);
  return view && <Options view={view} shortcuts={shortcuts} onChangeShortcuts={shortcutsPage()} />;
}
