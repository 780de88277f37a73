/** Longer quotes are named by this many of their first and of their last words. */
const WORDS_AT_EACH_END = 5;

/** How many words around a quote tell it from its like. */
const WORDS_AROUND = 3;

/**
 * A link that brings a browser to words of a page and highlights them.
 *
 * @param url the page's address, without a fragment
 * @param paragraph the paragraph that holds the words, as the page wrote it
 * @param start UTF-16 offset of the words in the paragraph
 * @param end UTF-16 offset of their end
 * @param story every paragraph, to see whether the words stand in another place too
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(
  url: string,
  paragraph: string,
  start: number,
  end: number,
  story: readonly string[],
): string {
  const words = wordsOf(paragraph.slice(start, end));
  if (words.length === 0) return url;
  const isLong = words.length > 2 * WORDS_AT_EACH_END;
  const from = (isLong ? words.slice(0, WORDS_AT_EACH_END) : words).join(' ');
  const until = isLong ? words.slice(-WORDS_AT_EACH_END).join(' ') : '';
  const parts = [encoded(from), ...(until ? [encoded(until)] : [])];
  if (occurrences(from, story) > 1) {
    const before = wordsOf(paragraph.slice(0, start)).slice(-WORDS_AROUND).join(' ');
    const after = wordsOf(paragraph.slice(end)).slice(0, WORDS_AROUND).join(' ');
    if (before) parts.unshift(`${encoded(before)}-`);
    if (after) parts.push(`-${encoded(after)}`);
  }
  return `${url}#:~:text=${parts.join(',')}`;
}

/** Marks at the outer ends go: a fragment begins and ends at the boundary of a word. */
function wordsOf(text: string): string[] {
  return text
    .replace(/^[\s«»"“”:،؛.]+|[\s«»"“”:،؛.]+$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function occurrences(words: string, story: readonly string[]): number {
  let count = 0;
  for (const paragraph of story) {
    for (let at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + words.length))
      count++;
  }
  return count;
}

/** Percent-encoded, the hyphen too, which sets context apart in a fragment. Half a character has no encoding. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/-/g, '%2D');
}
