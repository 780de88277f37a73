/** A story as a page tells it. Text is the page's own, unmended. */
export interface Article {
  title: string;
  /** The civil day of publication where the outlet is, ISO 8601, null when the page does not say. */
  published: string | null;
  byline: string | null;
  paragraphs: string[];
}
