import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/controls/page.css';
import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import { useSettings } from '../../components/controls/use-settings.ts';
import type { SeenPage } from '../../components/popup/page-status.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { FromExtension, ReaderCommand } from '../../lib/messages.ts';
import { PAGES } from '../../lib/permissions.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { lookAtPage, pageTab } from './look.ts';

const store = settingsStore(browser.storage);
const tab = await pageTab(location.search);
const root = document.getElementById('root');
if (root) render(<PopupOfTab />, root);

function PopupOfTab() {
  const view = useSettings(store, browser.i18n.getUILanguage());
  const [page, setPage] = useState<SeenPage | null>(null);
  const look = () => void lookAtPage(tab).then(setPage);
  useEffect(look, []);
  if (!view) return null;
  return (
    <Popup
      view={view}
      page={page}
      facts={facts()}
      reportUrl={browser.runtime.getManifest().homepage_url ?? null}
      onCommand={(command) => void carryOut(command, look)}
      onSwitchedOn={() => void ask({ type: 'bring-reader', tab: tab?.id ?? -1 }).then(look)}
      // The browser asks the person, and only straight after a click.
      onAllow={() => void browser.permissions.request({ origins: PAGES }).then(look)}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

async function carryOut(command: ReaderCommand, then: () => void): Promise<void> {
  const id = tab?.id;
  if (id === undefined) return;
  await ask({ type: 'command', tab: id, command });
  if (command === 'show-original') return then();
  // The panel is there to be seen: the popup makes room for it, even where it is a tab of its own.
  await browser.tabs.update(id, { active: true });
  window.close();
}

function ask(message: FromExtension): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

function facts(): Record<string, string> {
  return {
    Khana: browser.runtime.getManifest().version,
    Browser: navigator.userAgent,
    Languages: `${browser.i18n.getUILanguage()}, ${navigator.languages.join(' ')}`,
  };
}
