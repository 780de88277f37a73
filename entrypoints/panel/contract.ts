import type { Language } from '../../lib/i18n/language.ts';
import type { Host } from '../../lib/page/host.ts';
import type { Mender } from '../../lib/page/mender.ts';
import type { DocumentReading, Reading } from '../../lib/reading.ts';
import type { SettingsStorage } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings.ts';
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
  /** Lets a change of the settings hold on this page at once, and draws the panel anew. To keep it is the panel's part. */
  adopt(change: (settings: Settings) => Settings): void;
  storage: SettingsStorage;
  showsOriginal(): boolean;
  toggleOriginal(): void;
  /** The text nodes that carry each paragraph of the story. */
  nodes(): DocumentReading['nodes'];
  mender: Pick<Mender, 'lines' | 'markAt' | 'passageOf' | 'rangeOf' | 'shownOn'>;
  /** Resolves when the document has our face, or will not have it. */
  loadFace(): Promise<void>;
  openOptions(): void;
}
