import { isRecord } from './checks.ts';

/**
 * What the extension's parts say to each other. Messages are data: every field is checked where they arrive, and a
 * message that does not fit is not answered. Who may send what is checked there too, by `isFromPage` and
 * `isFromExtension`.
 */

/** From the scout or the reader of a page to the background. */
export type FromPage =
  /** The scout is convinced that its page is Persian. */
  | { type: 'persian-page' }
  | SettingsQuestion
  /** The reader asks for the face of its panel, as base64. */
  | { type: 'font' }
  /** The reader asks for another script of ours. Answered: has it run? */
  | { type: 'script'; script: LateScript }
  /** The reader tells what it has made of its page, at first and whenever that changes. */
  | { type: 'page-state'; state: PageState }
  /** The reader asks for one of the extension's own pages. */
  | { type: 'open'; page: OwnPage };

/** From the popup, the options or the welcome page to the background. */
export type FromExtension =
  | SettingsQuestion
  /** Passes a command on to the reader of a tab, which is brought there if need be. Answered: did it come through? */
  | { type: 'command'; tab: number; command: ReaderCommand }
  /** Brings the reader to a tab. Answered: is it there? */
  | { type: 'bring-reader'; tab: number };

/** What has the reader chosen? Answered with `Settings`, read and checked. */
export interface SettingsQuestion {
  type: 'settings';
}

/** From the background or an extension page to the reader. */
export type ToReader =
  | { type: ReaderCommand }
  /** Asks for the reading of the page; answered with a `Reading`. */
  | { type: 'reading' }
  /** Asks for the state of the page; answered with a `PageState`. */
  | { type: 'state' };

/** `show-original` shows the page's own text, or the mended one when the original is shown already. */
export type ReaderCommand = 'toggle-panel' | 'show-original';

export type OwnPage = 'popup' | 'options';

/** A script that comes to the page only when the reader has found a use for it. */
export type LateScript = 'quotes' | 'panel';

/** What the reader has made of its page, in short. */
export interface PageState {
  /** The page is a news story. */
  news: boolean;
  /** The page's text is kept mended; false while the reader waits to be asked. */
  mends: boolean;
  showsOriginal: boolean;
  /** Places of the story that need mending. */
  mended: number;
  dates: number;
  quotes: number;
  keyQuotes: number;
}

/** The part of a message's sender that tells where it comes from. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: unknown;
}

/** The part of the browser's `runtime` that tells what is our own. */
interface Own {
  id: string;
  getURL(path: string): string;
}

/** Whether a message comes from a script of ours in the top frame of a web page. */
export function isFromPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender, own);
}

/** Whether a message comes from a page of the extension itself. */
export function isFromExtension(sender: Sender, own: Own): boolean {
  return sender.id === own.id && isOwnPage(sender, own);
}

/** A value as a message of a script in a page, with the fields it should have and no others; null when it is none. */
export function readFromPage(value: unknown): FromPage | null {
  if (!isRecord(value)) return null;
  const { type, state, page, script } = value;
  if (type === 'persian-page' || type === 'settings' || type === 'font') return { type };
  if (type === 'script' && (script === 'quotes' || script === 'panel')) return { type, script };
  if (type === 'page-state' && isPageState(state)) return { type, state };
  if (type === 'open' && (page === 'popup' || page === 'options')) return { type, page };
  return null;
}

/** A value as a message of one of the extension's own pages; null when it is none. */
export function readFromExtension(value: unknown): FromExtension | null {
  if (!isRecord(value)) return null;
  const { type, tab, command } = value;
  if (type === 'settings') return { type };
  if (!isCount(tab)) return null;
  if (type === 'command' && isReaderCommand(command)) return { type, tab, command };
  return type === 'bring-reader' ? { type, tab } : null;
}

/** Whether a value is a message for the reader. */
export function isToReader(value: unknown): value is ToReader {
  if (!isRecord(value)) return false;
  const { type } = value;
  return type === 'reading' || type === 'state' || isReaderCommand(type);
}

/** Whether a value tells all that the toolbar button and the popup show of a page. */
export function isPageState(value: unknown): value is PageState {
  if (!isRecord(value)) return false;
  return (
    (['news', 'mends', 'showsOriginal'] as const).every((field) => typeof value[field] === 'boolean') &&
    (['mended', 'dates', 'quotes', 'keyQuotes'] as const).every((field) => isCount(value[field]))
  );
}

function isReaderCommand(value: unknown): value is ReaderCommand {
  return value === 'toggle-panel' || value === 'show-original';
}

function isOwnPage({ url }: Sender, own: Own): boolean {
  return url?.startsWith(own.getURL('/')) ?? false;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
