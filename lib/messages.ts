/** What the extension's parts say to each other. Messages are data: their senders are checked where they arrive. */

/** From the scout or the reader to the background. */
export type ToBackground =
  /** The scout is convinced that its page is Persian. */
  | { type: 'persian-page' }
  /** The reader asks for the face of its panel, as base64. */
  | { type: 'font' };

/** From the background or an extension page to the reader. */
export type ToReader =
  | { type: 'toggle-panel' }
  | { type: 'show-original' }
  /** Asks for the reading of the page; answered with a `Reading`. */
  | { type: 'reading' };

const TO_BACKGROUND = new Set<string>(['persian-page', 'font'] satisfies ToBackground['type'][]);
const TO_READER = new Set<string>(['toggle-panel', 'show-original', 'reading'] satisfies ToReader['type'][]);

/** Whether a value is a message for the background. */
export function isToBackground(value: unknown): value is ToBackground {
  return TO_BACKGROUND.has(typeOf(value));
}

/** Whether a value is a message for the reader. */
export function isToReader(value: unknown): value is ToReader {
  return TO_READER.has(typeOf(value));
}

function typeOf(value: unknown): string {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return typeof type === 'string' ? type : '';
}
