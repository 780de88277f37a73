/** What one paragraph is in a conversation told in turns. */
export interface Turn {
  kind: 'question' | 'answer';
  /** The label before the words («خدادی:»), as word forms; null without one. */
  label: readonly string[] | null;
  /** The token at which the words begin, the label left out. */
  start: number;
}
