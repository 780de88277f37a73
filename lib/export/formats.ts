import type { CivilDate } from '../calendar/civil.ts';
import type { Reading } from '../reading.ts';
import { bibtex, cslJson, ris } from './citation.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { type MarkdownHeadings, markdown } from './markdown.ts';
import { sourceOf } from './source.ts';

/** What a reading can be saved as. */
export const EXPORT_FORMATS = ['markdown', 'json', 'csv', 'bibtex', 'ris', 'csl-json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportContext {
  headings: MarkdownHeadings;
  today: CivilDate;
}

/** A file that has not been written yet. */
export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

/** A reading as a file of a format. */
export function exportReading(reading: Reading, format: ExportFormat, context: ExportContext): ExportedFile {
  const { ending, type, write } = WRITERS[format];
  return { name: `${fileStem(reading)}.${ending}`, type, text: write(reading, context) };
}

interface Writer {
  ending: string;
  type: string;
  write(reading: Reading, context: ExportContext): string;
}

const WRITERS: Record<ExportFormat, Writer> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: (reading, { headings }) => markdown(reading, headings),
  },
  json: { ending: 'json', type: 'application/json', write: json },
  csv: { ending: 'csv', type: 'text/csv', write: csv },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (reading, { today }) => bibtex(reading, today),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (reading, { today }) => ris(reading, today),
  },
  'csl-json': {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (reading, { today }) => cslJson(reading, today),
  },
};

/** The longest name of a file we make; with UTF-8 and an ending it stays under the 255 bytes of a file system. */
const LONGEST_STEM = 80;

/** A name from the story's title: letters and digits of any script, joined by hyphens. */
function fileStem(reading: Reading): string {
  const words = sourceOf(reading).title.match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    if (stem.length + word.length + 1 > LONGEST_STEM) break;
    stem += stem === '' ? word : `-${word}`;
  }
  return stem || 'khana';
}
