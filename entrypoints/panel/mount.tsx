import { render } from 'preact';
import { EdgeTab } from '../../components/frame/edge-tab.tsx';
import { type Extent, Panel } from '../../components/panel.tsx';
import { panelStrings } from '../../lib/i18n/panel.ts';
import { addLayer, type Host } from '../../lib/page/host.ts';
import { hostOf } from '../../lib/settings/sites.ts';
import { rulesInForce } from '../../lib/settings.ts';
import type { PageModel } from './contract.ts';
import { panelActions, sideIsOwn } from './panel-actions.ts';
import { prepareUnseen } from './prepare.ts';
import { pushPage } from './push.ts';
import type { StoryPlace } from './show-in-page.ts';
import { civilToday } from './today.ts';

export interface MountedPanel {
  toggle(): void;
  isOpen(): boolean;
  /** Draws the panel and its tab anew: the reading or the settings have changed. */
  refresh(): void;
}

/** How long a passing word stays, in milliseconds. */
const NOTICE = 8000;

/**
 * A panel in our host, closed at first, and a tab that opens it where the reader wants one. Esc closes the panel; the
 * focus goes in when it opens and back when it closes.
 *
 * @param showInPage shows words of the story in the page; false when the page no longer holds them
 */
export function openPanel(
  host: Host,
  model: PageModel,
  showInPage: (place: StoryPlace) => boolean,
  ending: AbortSignal,
): MountedPanel {
  const { ownerDocument } = host.element;
  const layer = addLayer(host, 'panel');
  const tab = addLayer(host, 'edge');
  const push = pushPage(ownerDocument);
  const site = hostOf(ownerDocument.URL);
  let isOpen = false;
  /** What of the panel is drawn, be it shown or not. */
  let drawn: Extent | null = null;
  let preparing = new AbortController();
  let notice: string | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let focusBefore: Element | null = null;
  /** The width while the panel is being resized, before it is kept. */
  let width: number | null = null;

  const words = () => panelStrings(model.language());
  const layout = () => {
    const { panel } = model.settings();
    return { ...panel, width: width ?? panel.width };
  };
  const say = (text: string | null) => {
    notice = text;
    clearTimeout(silence);
    if (text !== null) silence = setTimeout(() => say(null), NOTICE);
    refresh();
  };
  const actions = panelActions({
    document: ownerDocument,
    model,
    showInPage,
    words,
    say,
    close: () => toggle(),
    resize(wanted) {
      width = wanted;
      refresh();
    },
  });

  const refresh = () => {
    refreshAround();
    draw(drawn);
    if (drawn === null) prepare();
  };
  /** What the panel stands in: the theme, the page that makes room, the tab at the edge. */
  const refreshAround = () => {
    const { theme, panel } = model.settings();
    host.setTheme(theme);
    push(isOpen && panel.push ? layout() : null);
    const hasTab = panel.edgeTab && !isOpen && model.reading().article !== null;
    tab.element.classList.toggle('right', panel.side === 'right');
    render(hasTab ? <EdgeTab strings={words()} onOpen={() => toggle()} /> : null, tab.element);
    if (tab.isShown !== hasTab) tab.show(hasTab);
  };
  const draw = (extent: Extent | null) => {
    drawn = extent;
    render(extent && <PanelNow extent={extent} />, layer.element);
  };
  const prepare = () => {
    preparing.abort();
    preparing = new AbortController();
    const { article } = model.reading();
    const panel = { layer: layer.element, draw, loadFace: model.loadFace };
    if (article) void prepareUnseen(panel, article, AbortSignal.any([ending, preparing.signal]));
  };
  const PanelNow = ({ extent }: { extent: Extent }) => (
    <Panel
      reading={model.reading()}
      extent={extent}
      strings={words()}
      today={civilToday()}
      rules={rulesInForce(model.settings())}
      layout={layout()}
      sideHere={site === null ? null : sideIsOwn(model, site)}
      showsOriginal={model.showsOriginal()}
      notice={notice}
      actions={actions}
    />
  );
  const toggle = () => {
    isOpen = !isOpen;
    notice = null;
    if (isOpen) open();
    else close();
  };
  const open = () => {
    preparing.abort();
    focusBefore = ownerDocument.activeElement;
    if (drawn !== 'sight') draw('sight');
    layer.show(true);
    refreshAround();
    layer.element.querySelector('button')?.focus({ preventScroll: true });
    const onceSeen = () => {
      if (isOpen && !ending.aborted) draw('whole');
      // Asking the document for its faces would lay the panel out once more before it is seen.
      void model.loadFace();
    };
    requestAnimationFrame(() => setTimeout(onceSeen));
  };
  const close = () => {
    layer.show(false);
    draw(null);
    refreshAround();
    if (focusBefore === host.element) tab.element.querySelector('button')?.focus({ preventScroll: true });
    else if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    prepare();
  };

  layer.element.addEventListener('keydown', (event) => {
    // The page's own shortcuts must not answer keys that are meant for the panel.
    event.stopPropagation();
    // To a method of input, Esc means its own word list.
    if (event.key === 'Escape' && !event.isComposing) toggle();
  });
  ending.addEventListener(
    'abort',
    () => {
      clearTimeout(silence);
      push(null);
      for (const { element } of [layer, tab]) render(null, element);
    },
    { once: true },
  );
  refresh();
  return { toggle, isOpen: () => isOpen, refresh };
}
