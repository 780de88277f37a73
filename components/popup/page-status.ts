import type { PopupStatus } from '../../lib/i18n/popup.ts';
import type { PageState } from '../../lib/messages.ts';
import { planFor } from '../../lib/settings/sites.ts';
import type { Settings } from '../../lib/settings.ts';

/** What the popup has found out about the page it was opened on. */
export interface SeenPage {
  url: string | null;
  /** The site's host, null where the page is of no site. */
  host: string | null;
  /** What its reader says; null where there is none. */
  state: PageState | null;
  /** The browser lets no extension in. */
  closed: boolean;
  /** Khana is allowed to read pages. */
  allowed: boolean;
}

/** What there is to say of the page. */
export function statusOf({ url, state, closed }: SeenPage, settings: Settings): PopupStatus {
  if (closed) return 'closed';
  const { mode, starts } = planFor(settings, url ?? '');
  if (mode === 'off') return 'off';
  if (!state) return starts === 'asked' ? 'asked' : 'unread';
  if (!state.mends) return 'waiting';
  if (state.showsOriginal) return 'original';
  return state.news ? 'story' : 'no-story';
}
