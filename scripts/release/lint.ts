import { runTool } from '../command.ts';
import type { LinterMessage, LinterReport } from '../test/linter-report.ts';
import type { Finding } from './finding.ts';

/** What the linter of Mozilla's store says of a package: its errors are problems, its warnings and notices notes. */
export async function lint(archive: string): Promise<Finding> {
  const { stdout, output } = await runTool('addons-linter', ['--output', 'json', '--boring', archive]);
  let report: LinterReport;
  try {
    report = JSON.parse(stdout) as LinterReport;
  } catch {
    return { problems: [`the linter left no report: ${output.trim()}`] };
  }
  return {
    problems: report.errors.map(inOneLine),
    notes: [...report.warnings, ...report.notices].map(inOneLine),
  };
}

function inOneLine({ code, message, file, line }: LinterMessage): string {
  return `${file ?? 'package'}${line ? `:${line}` : ''} ${code}: ${message}`;
}
