import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel.tsx';
import type { Strings } from '../../lib/i18n/strings.ts';
import { addLayer, type Host } from '../../lib/page/host.ts';
import type { Reading } from '../../lib/reading.ts';
import { loadFace } from './face.ts';
import type { StoryPlace } from './show-in-page.ts';

/** What the panel shows, and what its buttons do. */
export interface PanelModel {
  reading(): Reading;
  showsOriginal(): boolean;
  toggleOriginal(): void;
  /** False when the page no longer holds the words. */
  show(place: StoryPlace): boolean;
}

export interface MountedPanel {
  toggle(): void;
  /** Draws the panel anew, when it is open. */
  refresh(): void;
}

/** A panel in our host, closed at first. Esc closes it; the focus goes in when it opens and back when it closes. */
export function openPanel(
  host: Host,
  strings: Strings,
  ending: AbortSignal,
  model: PanelModel,
): MountedPanel {
  const { ownerDocument } = host.element;
  const layer = addLayer(host, 'panel');
  let isOpen = false;
  let notice: string | null = null;
  let focusBefore: Element | null = null;

  const draw = () => {
    render(
      isOpen ? (
        <Panel
          reading={model.reading()}
          strings={strings}
          showsOriginal={model.showsOriginal()}
          notice={notice}
          onClose={toggle}
          onToggleOriginal={() => {
            model.toggleOriginal();
            draw();
          }}
          onShowQuote={({ para, text }) => show({ para, text, kind: 'quote' })}
          onShowDate={({ para, text }) => show({ para, text, kind: 'date' })}
        />
      ) : null,
      layer.element,
    );
  };
  const show = (place: StoryPlace) => {
    notice = model.show(place) ? null : strings.lost;
    draw();
  };
  const toggle = () => {
    isOpen = !isOpen;
    notice = null;
    layer.show(isOpen);
    draw();
    if (isOpen) {
      void loadFace(ownerDocument, browser.runtime);
      focusBefore = ownerDocument.activeElement;
      layer.element.querySelector('button')?.focus({ preventScroll: true });
    } else if (focusBefore instanceof HTMLElement) {
      focusBefore.focus({ preventScroll: true });
    }
  };

  layer.element.addEventListener('keydown', (event) => {
    // The page's own shortcuts must not answer keys that are meant for the panel.
    event.stopPropagation();
    if (event.key === 'Escape') toggle();
  });
  ending.addEventListener('abort', () => render(null, layer.element), { once: true });
  return { toggle, refresh: () => isOpen && draw() };
}
