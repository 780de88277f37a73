import browser from 'webextension-polyfill';
import hostCss from '../../components/host.css?inline';
import panelCss from '../../components/panel.css?inline';
import type { PageState } from '../../lib/messages.ts';
import { copyWords } from '../../lib/page/copying.ts';
import { openHost } from '../../lib/page/host.ts';
import { mendPage } from '../../lib/page/mender.ts';
import { type PassageContext, readPassage } from '../../lib/page/passage-reading.ts';
import { pageIsQuiet } from '../../lib/page/quiet.ts';
import { type DocumentReading, type Reading, readDocument } from '../../lib/reading.ts';
import { settingsOn } from '../../lib/settings/sites.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { openPanel } from './panel.tsx';
import { showInPage } from './show-in-page.ts';
import { pageState } from './state.ts';

/** The reader of one page, at work. */
export interface Reader {
  reading(): Reading;
  state(): PageState;
  togglePanel(): void;
  toggleOriginal(): void;
}

/**
 * Reads the document once it has come to rest, mends it, and keeps it mended until the signal aborts.
 *
 * @param tell told what has been made of the page, at first and whenever that changes
 * @returns when the page has been read and its panel can be opened; mending may still be under way
 */
export async function startReader(
  document: Document,
  ending: AbortSignal,
  tell: (state: PageState) => void,
): Promise<Reader> {
  const store = settingsStore(browser.storage);
  const [loaded] = await Promise.all([store.load(), pageIsQuiet(document, ending)]);
  let settings = settingsOn(loaded.settings, document.URL);
  const host = openHost(document, hostCss + panelCss, import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
  ending.addEventListener('abort', () => host.remove(), { once: true });

  let current: DocumentReading = readDocument(document, document.URL);
  const context = (): PassageContext => ({
    settings,
    reference: current.reading.article?.published ?? undefined,
    dari: current.reading.language === 'prs',
  });
  const mender = mendPage(document, (text) => readPassage(text, context()), ending);
  const state = () => pageState(current.reading, { mends: true, showsOriginal: mender.face === 'original' });
  const toggleOriginal = () => {
    mender.show(mender.face === 'original' ? 'mended' : 'original');
    tell(state());
  };
  copyWords(document, mender, () => true, ending);
  void mender.readAll(storyBlocks(current));
  tell(state());

  const panel = openPanel(host, ending, {
    reading: () => current.reading,
    settings: () => settings,
    change(change) {
      settings = change(settings);
      panel.refresh();
      void mender.readAll(storyBlocks(current));
      store.change(change).catch((error) => console.info('Khana could not keep the settings:', error));
    },
    showsOriginal: () => mender.face === 'original',
    toggleOriginal,
    show: (place) => showInPage(current, mender, place),
  });
  const readAgain = () => {
    current = mender.asOriginal(() => readDocument(document, document.URL));
    panel.refresh();
    tell(state());
    void mender.readAll(storyBlocks(current));
  };
  onNavigation(document, readAgain, ending);

  return {
    reading: () => current.reading,
    state,
    togglePanel: () => panel.toggle(),
    toggleOriginal() {
      toggleOriginal();
      panel.refresh();
    },
  };
}

/** The blocks that carry the story, so that they are mended before the rest of the page. */
function storyBlocks({ nodes }: DocumentReading): Set<Element> {
  return new Set(nodes.flatMap(([first]) => (first?.parentElement ? [first.parentElement] : [])));
}

/** Calls back when an app has gone to another page without leaving the document, and has come to rest. */
function onNavigation(document: Document, readAgain: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener(
    'navigatesuccess',
    () => {
      void pageIsQuiet(document, signal).then(() => {
        if (!signal.aborted) readAgain();
      });
    },
    { signal },
  );
}
