/** One table of the benchmark report. */
export interface BenchTable {
  title: string;
  /** What was measured on what, and how to read it. */
  note: string;
  columns: string[];
  rows: (string | number)[][];
}
