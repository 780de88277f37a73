import { describe, expect, it } from 'vitest';
import { printTable, report } from '../../../scripts/bench/report.ts';

describe('printTable', () => {
  it('sets numbers to the right, and keeps bars and line breaks from breaking the table', () => {
    const table = {
      title: 'Dates',
      note: 'Median of ten.',
      columns: ['text', 'ms'],
      rows: [
        ['a|b', 1.5],
        ['two\nlines', 20],
      ],
    };
    expect(printTable(table).split('\n').slice(4)).toEqual([
      '| text | ms |',
      '| --- | --: |',
      '| a\\|b | 1.5 |',
      '| two lines | 20 |',
    ]);
  });

  it('prints a table without rows', () => {
    expect(printTable({ title: 'T', note: 'N', columns: ['a'], rows: [] })).toBe(
      '## T\n\nN\n\n| a |\n| --- |',
    );
  });
});

describe('report', () => {
  it('says how, when and where it was measured', () => {
    const where = {
      command: 'npm run bench',
      date: '2024-11-06',
      versions: 'Khana 1, Node 20',
      machine: '2 × X',
    };
    expect(report([], where)).toBe(
      '# Benchmarks\n\nWritten by `npm run bench` on 2024-11-06: Khana 1, Node 20, on 2 × X.\n',
    );
  });
});
