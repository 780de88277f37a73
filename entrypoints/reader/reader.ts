import browser from 'webextension-polyfill';
import hostCss from '../../components/host.css?inline';
import { languageFor } from '../../lib/i18n/language.ts';
import type { PageState } from '../../lib/messages.ts';
import { openComfort } from '../../lib/page/comfort.ts';
import { copyWords } from '../../lib/page/copying.ts';
import { openHost } from '../../lib/page/host.ts';
import { onLateText } from '../../lib/page/late.ts';
import { mendPage } from '../../lib/page/mender.ts';
import { onNavigation } from '../../lib/page/navigation.ts';
import { NOTHING_TO_MEND, readPassage } from '../../lib/page/passage-reading.ts';
import { watchPointing } from '../../lib/page/pointing.ts';
import { pageIsQuiet } from '../../lib/page/quiet.ts';
import { finishInSlices } from '../../lib/page/slices.ts';
import { blockOf } from '../../lib/page/walk.ts';
import { type DocumentReading, type Reading, readDocumentInSteps } from '../../lib/reading.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { openLexiconInSteps } from '../../lib/typography/lexicon/lexicon.ts';
import type { PageModel } from '../panel/contract.ts';
import { askBackground } from './ask-background.ts';
import { loadChoices } from './choices.ts';
import { FACE, loadFace } from './face.ts';
import { showInPage } from './show-in-page.ts';
import { pageState } from './state.ts';
import { lateSurfaces, type PanelScript } from './surfaces.ts';

/** The reader of one page, at work. */
export interface Reader {
  reading(): Reading;
  state(): PageState;
  togglePanel(): void;
  toggleOriginal(): void;
}

/**
 * Reads the document once it has come to rest, mends it where the reader wants that, and keeps it mended until the
 * signal aborts.
 *
 * @param tell told what has been made of the page, at first and whenever that changes
 * @returns when the page has been read and its panel can be opened; mending may still be under way. Null when the
 *   signal has aborted before that
 */
export async function startReader(
  document: Document,
  ending: AbortSignal,
  tell: (state: PageState) => void,
): Promise<Reader | null> {
  let onChoice = () => {};
  const [choices] = await Promise.all([
    loadChoices(document, settingsStore(browser.storage), () => onChoice(), ending),
    pageIsQuiet(document, ending),
    finishInSlices(openLexiconInSteps(), ending),
  ]);
  if (ending.aborted) return null;
  const host = openHost(document, hostCss, import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
  ending.addEventListener('abort', () => host.remove(), { once: true });
  const first = await finishInSlices(readDocumentInSteps(document, document.URL), ending);
  if (!first) return null;

  let current: DocumentReading = first;
  let isAsked = false;
  const { settings } = choices;
  const comfort = openComfort(document, FACE, ending);
  const mends = () =>
    isAsked || choices.starts() === 'persian' || (choices.starts() === 'news' && current.reading.news);
  const passageReading = (text: string) => {
    const { article, language } = current.reading;
    if (!mends()) return NOTHING_TO_MEND;
    const reference = article?.published ?? undefined;
    return readPassage(text, { settings: settings(), reference, dari: language === 'prs' });
  };
  const mender = mendPage(document, passageReading, ending, host.hadLeftovers);
  const readNow = () =>
    finishInSlices(readDocumentInSteps(document, document.URL, mender.originalOf), ending);
  const state = () =>
    pageState(current.reading, { mends: mends(), showsOriginal: mender.face === 'original' });
  const mend = () => {
    const story = storyBlocks(current);
    const type = settings().comfort;
    if (type.on) void loadFace(document, browser.runtime);
    comfort.set(story, { ...type, on: type.on && mends() });
    void mender.readAll(story);
  };
  const refresh = () => {
    surfaces.refresh();
    mend();
    tell(state());
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    if (choices.starts() !== 'persian') refresh();
  };
  const toggleOriginal = () => {
    mender.show(mender.face === 'original' ? 'mended' : 'original');
    surfaces.refresh();
    tell(state());
  };
  const openUnasked = () => {
    if (settings().panel.opens === 'news' && current.reading.news) surfaces.openPanel();
  };

  const page: PageModel = {
    reading: () => current.reading,
    settings,
    language: () => languageFor(settings().language, browser.i18n.getUILanguage()),
    change: choices.change,
    showsOriginal: () => mender.face === 'original',
    toggleOriginal,
    show: (place) => showInPage(current, mender, surfaces.showCard, place),
    rangeOf: mender.rangeOf,
    loadFace: () => loadFace(document, browser.runtime),
    openOptions: () => void askBackground(browser.runtime, { type: 'open', page: 'options' }),
  };
  const surfaces = lateSurfaces(host, page, PANEL, ending);
  watchPointing(document, mender, surfaces.isOnCard, surfaces.showCard, ending);
  copyWords(document, mender, () => !settings().copyWithDates, ending);
  const readAgain = async () => {
    const next = await readNow();
    if (!next) return;
    current = next;
    refresh();
    openUnasked();
  };
  onNavigation(document, () => void readAgain(), ending);
  onLateText(document, () => current.reading.article === null, readAgain, ending);
  onChoice = refresh;
  refresh();
  openUnasked();

  return {
    reading: () => current.reading,
    state,
    togglePanel() {
      ask();
      surfaces.togglePanel();
    },
    toggleOriginal() {
      ask();
      toggleOriginal();
    },
  };
}

/** The popup tells why the panel cannot come. */
const PANEL: PanelScript = {
  bring: async () => (await askBackground(browser.runtime, { type: 'panel' })) === true,
  onMissing: () => void askBackground(browser.runtime, { type: 'open', page: 'popup' }),
};

/** The blocks that carry the story, so that they are mended before the rest of the page. */
function storyBlocks({ nodes }: DocumentReading): Set<Element> {
  const blocks = nodes.flatMap(([first]) => (first ? [blockOf(first)] : []));
  return new Set(blocks.filter((block): block is Element => block?.nodeType === 1));
}
