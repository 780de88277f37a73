import { check, type Outcome } from './outcome.ts';

/** The part of the add-ons linter's JSON report that is judged. */
export interface LinterReport {
  errors: LinterMessage[];
  warnings: LinterMessage[];
  notices: LinterMessage[];
}

export interface LinterMessage {
  code: string;
  message: string;
  file?: string | null;
  line?: number | null;
}

/**
 * Judges what the linter says of a build. One thing is allowed: in a bundle that carries Preact, Preact's own single
 * assignment to innerHTML (it serves `dangerouslySetInnerHTML`, which Khana does not use).
 *
 * @param read the text of a file of the build
 */
export function judgeLint(report: LinterReport, read: (file: string) => string): Outcome {
  const all = [...report.errors, ...report.warnings, ...report.notices];
  const seen = new Set<string>();
  const forbidden = all.filter(({ code, file }) => {
    const allowed =
      code === 'UNSAFE_VAR_ASSIGNMENT' && file && !seen.has(file) && read(file).includes(PREACT_MARK);
    if (file) seen.add(file);
    return !allowed;
  });
  return check(
    forbidden.length === 0,
    forbidden
      .map(({ code, message, file, line }) => `${file ?? ''}:${line ?? ''} ${code} ${message}`)
      .join('\n'),
  );
}

/** A property name that no minifier shortens and only Preact's renderer speaks of. */
const PREACT_MARK = 'dangerouslySetInnerHTML';
