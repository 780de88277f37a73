import { fold } from '../text/fold.ts';
import type { QuotableArticle, Quote, Quotes } from './quote.ts';

/**
 * Finds who says what in an article.
 *
 * @returns quotes in the order of the text, and the key ones best first; offsets are UTF-16 units into a paragraph
 */
export function findQuotes(article: QuotableArticle): Quotes {
  const quotes: Quote[] = [];
  let last: string | null = null;
  article.paragraphs.forEach((paragraph, para) => {
    const opening = OPENING.exec(fold(paragraph).slice(0, 400));
    if (!opening) return;
    const [whole, subject = '', cue = ''] = opening;
    const speaker = PRONOUN.test(subject) ? last : subject.trim() || last;
    last = speaker;
    const start = whole.length;
    const end = paragraph.trimEnd().length;
    if (end <= start) return;
    const id = `q${quotes.length + 1}`;
    const text = paragraph.slice(start, end);
    quotes.push({ id, group: id, para, start, end, text, speaker, role: null, cue, kind: 'direct' });
  });
  const key = quotes.slice(0, 3).map(({ id }) => ({ id, score: 0, reasons: [] }));
  return { quotes, key };
}

const OPENING =
  /^([^:]*?)\s(گفت|افزود|اظهار کرد|اظهار داشت|تصریح کرد|ادامه داد|بیان کرد|تاکید کرد)\s?:\s*[«"]?/;
const PRONOUN = /^(وی|او|ایشان)(\s|$)/;
