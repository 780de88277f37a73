import browser from 'webextension-polyfill';
import hostCss from '../../components/host.css?inline';
import panelCss from '../../components/panel.css?inline';
import type { PageState } from '../../lib/messages.ts';
import { openComfort } from '../../lib/page/comfort.ts';
import { copyWords } from '../../lib/page/copying.ts';
import { openHost } from '../../lib/page/host.ts';
import { mendPage } from '../../lib/page/mender.ts';
import { onNavigation } from '../../lib/page/navigation.ts';
import { type PassageContext, readPassage } from '../../lib/page/passage-reading.ts';
import { pageIsQuiet } from '../../lib/page/quiet.ts';
import { blockOf } from '../../lib/page/walk.ts';
import { type DocumentReading, type Reading, readDocument } from '../../lib/reading.ts';
import { settingsOn } from '../../lib/settings/sites.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { openCard } from './card.tsx';
import { FACE, loadFace } from './face.ts';
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
  const mender = mendPage(document, (text) => readPassage(text, context()), ending, host.hadLeftovers);
  const comfort = openComfort(document, FACE, ending);
  const mend = () => {
    const story = storyBlocks(current);
    if (settings.comfort.on) void loadFace(document, browser.runtime);
    comfort.set(story, settings.comfort);
    void mender.readAll(story);
  };
  const state = () => pageState(current.reading, { mends: true, showsOriginal: mender.face === 'original' });
  const toggleOriginal = () => {
    mender.show(mender.face === 'original' ? 'mended' : 'original');
    tell(state());
  };
  copyWords(document, mender, () => !settings.copyWithDates, ending);
  mend();
  tell(state());

  const card = openCard(host, ending, mender, () => settings);
  const panel = openPanel(host, ending, {
    reading: () => current.reading,
    settings: () => settings,
    change(change) {
      settings = settingsOn(change(settings), document.URL);
      panel.refresh();
      mend();
      store.change(change).catch((error) => console.info('Khana could not keep the settings:', error));
    },
    showsOriginal: () => mender.face === 'original',
    toggleOriginal,
    show: (place) => showInPage(current, mender, card, place),
  });
  const readAgain = () => {
    current = mender.asOriginal(() => readDocument(document, document.URL));
    panel.refresh();
    tell(state());
    mend();
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
  const blocks = nodes.flatMap(([first]) => (first ? [blockOf(first)] : []));
  return new Set(blocks.filter((block): block is Element => block?.nodeType === 1));
}
