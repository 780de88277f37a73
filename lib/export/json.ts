import type { Reading } from '../reading.ts';
import { plainText } from './plain-text.ts';
import { linkToStatement, wordsOf } from './quoted.ts';
import { sourceOf } from './source.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Raised when a field changes its meaning or goes. */
const VERSION = 1;

/** The whole of a reading as JSON: its source, its quotes in the order of the story, its dates as EDTF. */
export function json(reading: Reading): string {
  const source = sourceOf(reading);
  const rank = new Map(reading.key.map(({ id }, index) => [id, index + 1]));
  const quotes = statementsOf(reading.quotes).map((statement) => {
    const [{ speaker, role, kind, para }] = statement.parts;
    return {
      text: wordsOf(statement),
      speaker: speaker && plainText(speaker),
      role: role && plainText(role),
      kind,
      paragraph: para,
      rank: bestRank(statement, rank),
      link: linkToStatement(statement, reading, source.url),
    };
  });
  const dates = reading.dates.map(({ text, calendar, iso, para, inferred, approximate }) => ({
    text: plainText(text),
    calendar,
    edtf: iso,
    paragraph: para,
    ...(inferred && { inferred }),
    ...(approximate && { approximate }),
  }));
  return `${JSON.stringify({ khana: VERSION, source, quotes, dates }, null, 2)}\n`;
}

/** The place of a statement among the key quotes, from 1; null when it is none of them. */
function bestRank({ parts }: Statement, rank: ReadonlyMap<string, number>): number | null {
  const ranks = parts.flatMap(({ id }) => rank.get(id) ?? []);
  return ranks.length > 0 ? Math.min(...ranks) : null;
}
