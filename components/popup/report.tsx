import { useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language.ts';
import { REPORT_WORDS } from '../../lib/i18n/report.ts';
import type { Settings } from '../../lib/settings.ts';
import { reportText } from './report-text.ts';

interface ReportProps {
  language: Language;
  settings: Settings;
  facts: Readonly<Record<string, string>>;
  /** The page's address, null where it is unknown. */
  address: string | null;
  url: string | null;
}

/** A report of a problem: shown as it will be sent, copied on request. */
export function Report({ language, settings, facts, address, url }: ReportProps) {
  const words = REPORT_WORDS[language];
  const id = useId();
  const [withAddress, setWithAddress] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const text = reportText(facts, settings, withAddress ? address : null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <details class="report">
      <summary>{words.head}</summary>
      <p id={`${id}-about`}>{words.about}</p>
      {address && (
        <label class="check">
          <input
            type="checkbox"
            checked={withAddress}
            onChange={({ currentTarget }) => setWithAddress(currentTarget.checked)}
          />
          {words.withAddress}
        </label>
      )}
      <textarea
        readOnly
        dir="ltr"
        lang="en"
        rows={6}
        aria-label={words.preview}
        aria-describedby={`${id}-about`}
        value={text}
      />
      <div class="actions">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {url && (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        )}
      </div>
      <p role="status">{outcome && words[outcome]}</p>
    </details>
  );
}
