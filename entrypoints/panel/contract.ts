import type { Language } from '../../lib/i18n/language.ts';
import type { Host } from '../../lib/page/host.ts';
import type { Mark } from '../../lib/page/marks.ts';
import type { Reading } from '../../lib/reading.ts';
import type { Settings } from '../../lib/settings.ts';
import type { StoryPlace } from '../reader/show-in-page.ts';
import type { MountedCard } from './card.tsx';
import type { MountedPanel } from './mount.tsx';

/**
 * What the panel's script leaves for the reader: makes the panel and the date card ready in a host, with nothing shown
 * yet, until the signal aborts.
 */
export type OpenSurfaces = (host: Host, page: PageModel, ending: AbortSignal) => Surfaces;

export interface Surfaces {
  panel: MountedPanel;
  card: MountedCard;
}

/** What the surfaces show of a page, and what they can ask of its reader. */
export interface PageModel {
  reading(): Reading;
  /** As they hold on this page. */
  settings(): Settings;
  language(): Language;
  /** Keeps a change of the settings, and draws the panel anew. */
  change(change: (settings: Settings) => Settings): void;
  showsOriginal(): boolean;
  toggleOriginal(): void;
  /** Shows words of the story in the page. False when the page no longer holds them. */
  show(place: StoryPlace): boolean;
  /** The live range of a date as the page is shown now; null when it is gone. */
  rangeOf(mark: Mark): Range | null;
  /** Resolves when the document has our face, or will not have it. */
  loadFace(): Promise<void>;
  openOptions(): void;
}
