import { arch, cpus, platform, totalmem } from 'node:os';
import type { BenchTable } from './table.ts';

/** Where and how a measurement was made: without it the figures say nothing. */
export interface Circumstances {
  command: string;
  /** ISO 8601. */
  date: string;
  /** The versions of Khana and of Node. */
  versions: string;
  machine: string;
}

/** The circumstances of a measurement made here and now. */
export function circumstances(command: string, version: string): Circumstances {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    command,
    date: new Date().toISOString().slice(0, 10),
    versions: `Khana ${version}, Node ${process.version}`,
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}`,
  };
}

/** The benchmark report as Markdown. */
export function report(
  tables: readonly BenchTable[],
  { command, date, versions, machine }: Circumstances,
): string {
  const head = `# Benchmarks\n\nWritten by \`${command}\` on ${date}: ${versions}, on ${machine}.`;
  return `${[head, ...tables.map(printTable)].join('\n\n')}\n`;
}

/** One table as Markdown; numbers stand to the right. */
export function printTable({ title, note, columns, rows }: BenchTable): string {
  const rules = columns.map((_, index) =>
    rows.length > 0 && rows.every((row) => typeof row[index] === 'number') ? '--:' : '---',
  );
  const lines = [columns, rules, ...rows].map((cells) => `| ${cells.map(printCell).join(' | ')} |`);
  return `## ${title}\n\n${note}\n\n${lines.join('\n')}`;
}

/** A cell may hold neither a line break nor a bar that is not escaped. */
function printCell(value: string | number): string {
  return String(value).replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
