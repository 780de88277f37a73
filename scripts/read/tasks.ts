type Row = Record<string, unknown>;
type Answer = (row: Row) => object;

/** Each task loads only the engine it needs, so that one is measured without the others. */
export const tasks: Record<string, () => Promise<Answer>> = {
  async dates() {
    const { findDates } = await import('../../lib/dates/find.ts');
    return (row) => ({
      dates: findDates(text(row, 'text'), { reference: optionalText(row, 'reference_date') }),
    });
  },

  async tidy() {
    const { applyEdits } = await import('../../lib/text/edits.ts');
    const { tidy } = await import('../../lib/typography/tidy.ts');
    return (row) => ({ text: applyEdits(text(row, 'text'), tidy(text(row, 'text'))) });
  },

  async quotes() {
    const { findQuotes } = await import('../../lib/quotes/find.ts');
    return (row) => {
      const { quotes, key } = findQuotes({
        title: optionalText(row, 'title'),
        paragraphs: texts(row, 'paragraphs'),
      });
      return { quotes, key: key.map(({ id }) => id) };
    };
  },

  async page() {
    const { readHtml } = await import('./html.ts');
    const { readPage } = await import('../../lib/article/read.ts');
    return (row) => {
      const page = readHtml(text(row, 'html'), optionalText(row, 'url'));
      const { news, language, article } = readPage(page.document, page.url);
      const { title, published, byline, paragraphs } = article ?? {};
      return { news, language, article: article && { title, published, byline, paragraphs } };
    };
  },
};

/** The answer to one line of input, with the `id` it came with; `{error}` when there is none. */
export function readLine(line: string, answer: Answer): object {
  let row: Row;
  try {
    row = JSON.parse(line) as Row;
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { error: 'not a JSON object' };
  try {
    return { id: row.id, ...answer(row) };
  } catch (error) {
    return { id: row.id, error: (error as Error).message };
  }
}

function text(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new TypeError(`'${name}' must be a string`);
  return value;
}

function optionalText(row: Row, name: string): string | undefined {
  return row[name] === undefined || row[name] === null ? undefined : text(row, name);
}

function texts(row: Row, name: string): string[] {
  const value = row[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new TypeError(`'${name}' must be a list of strings`);
  }
  return value;
}
