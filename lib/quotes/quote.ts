/** What quotes are sought in: an article as plain text. */
export interface QuotableArticle {
  title?: string | undefined;
  paragraphs: readonly string[];
}

/** Words or a proposition that an article attributes to somebody. */
export interface Quote {
  id: string;
  /** Parts of one quote that crosses paragraphs share a group. */
  group: string;
  /** Index of the paragraph, and UTF-16 offsets into it. */
  para: number;
  start: number;
  end: number;
  /** The words said: no cue, no outer «». */
  text: string;
  /** The fullest name the article gives, resolved through وی and او. */
  speaker: string | null;
  role: string | null;
  cue: string;
  kind: 'direct' | 'indirect' | 'mixed';
  /** What the speaker said on the way to it, in the same paragraph: «با بیان اینکه |…|، گفت: …». */
  aside?: { start: number; end: number; text: string };
  /** Second-hand speech inside it, and whose it is: «(خندان گفت:) ستوده گفته است که |…|». */
  relayed?: { start: number; end: number; text: string; speaker: string | null; role: string | null };
}

/** Why a quote is key: what it shares with the headline, what is new in it, how it was said. */
export interface KeyReason {
  rule: string;
  weight: number;
}

/** A quote worth reading first. */
export interface KeyQuote {
  id: string;
  score: number;
  reasons: KeyReason[];
}

export interface Quotes {
  quotes: Quote[];
  /** Best first. */
  key: KeyQuote[];
}
