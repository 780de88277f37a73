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
import { NOTHING_TO_MEND, type PassageReading, passageReader } from '../../lib/page/passage-reading.ts';
import { watchPointing } from '../../lib/page/pointing.ts';
import { pageIsQuiet } from '../../lib/page/quiet.ts';
import { nextTurn } from '../../lib/page/slices.ts';
import type { DocumentReading, Reading } from '../../lib/reading.ts';
import type { PageModel } from '../panel/contract.ts';
import { askBackground } from './ask-background.ts';
import { bringScript } from './bring-script.ts';
import { loadChoices } from './choices.ts';
import { FACE, loadFace } from './face.ts';
import { lateQuotes } from './quotes.ts';
import { pageState } from './state.ts';
import { findStory, type Story } from './story.ts';
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
 * signal aborts. The story is mended as soon as it is found, and read meanwhile.
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
    loadChoices(document, browser, () => onChoice(), ending),
    pageIsQuiet(document, ending),
  ]);
  await nextTurn();
  if (ending.aborted) return null;
  const host = openHost(document, hostCss, import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
  ending.addEventListener('abort', () => host.remove(), { once: true });
  const found = await findStory(document, ending, QUOTES);
  if (!found) return null;

  let story: Story = found;
  let isAsked = false;
  const { settings } = choices;
  const comfort = openComfort(document, FACE, ending);
  const mends = () =>
    isAsked || choices.starts() === 'persian' || (choices.starts() === 'news' && story.page.news);
  let readPassage: (text: string) => PassageReading;
  const mender = mendPage(document, (text) => readPassage(text), ending, host.hadLeftovers);
  const mend = () => {
    readPassage = mends() ? passageReader(settings(), story.paragraphs) : () => NOTHING_TO_MEND;
    const type = settings().comfort;
    if (type.on) void loadFace(document, browser.runtime);
    comfort.set(story.blocks, { ...type, on: type.on && mends() });
    void mender.readAll(story.blocks);
  };
  copyWords(document, mender, () => !settings().copyWithDates, ending);
  onChoice = mend;
  mend();

  const first = await story.read();
  if (!first) return null;
  let current: DocumentReading = first;
  const state = () =>
    pageState(current.reading, { mends: mends(), showsOriginal: mender.face === 'original' });
  const show = () => {
    if (current.reading.article) surfaces.prepare();
    surfaces.refresh();
    tell(state());
  };
  const refresh = () => {
    mend();
    show();
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    if (choices.starts() !== 'persian') refresh();
  };
  const toggleOriginal = () => {
    mender.show(mender.face === 'original' ? 'mended' : 'original');
    show();
  };
  const openUnasked = () => {
    if (settings().panel.opens === 'news' && current.reading.news) surfaces.openPanel();
  };

  const page: PageModel = {
    reading: () => current.reading,
    settings,
    language: () => languageFor(settings().language, browser.i18n.getUILanguage()),
    adopt: choices.adopt,
    storage: browser.storage,
    showsOriginal: () => mender.face === 'original',
    toggleOriginal,
    nodes: () => current.nodes,
    mender,
    loadFace: () => loadFace(document, browser.runtime),
    openOptions: () => void askBackground(browser.runtime, { type: 'open', page: 'options' }),
  };
  const surfaces = lateSurfaces(host, page, PANEL, ending);
  watchPointing(document, mender, surfaces.isOnCard, surfaces.showCard, ending);
  const readAgain = async () => {
    const next = await findStory(document, ending, QUOTES, mender.originalOf);
    if (!next) return;
    story = next;
    mend();
    const reading = await next.read();
    if (!reading || story !== next) return;
    current = reading;
    show();
    openUnasked();
  };
  onNavigation(document, () => void readAgain(), ending);
  onLateText(document, () => current.reading.article === null, readAgain, ending);
  onChoice = refresh;
  show();
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

const QUOTES = () => lateQuotes(() => bringScript(browser.runtime, 'quotes'));

/** The popup tells why the panel cannot come. */
const PANEL: PanelScript = {
  bring: () => bringScript(browser.runtime, 'panel'),
  onMissing: () => void askBackground(browser.runtime, { type: 'open', page: 'popup' }),
};
