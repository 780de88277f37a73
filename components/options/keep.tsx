import { useRef, useState } from 'preact/hooks';
import { readSettingsFile, settingsFile } from '../../lib/settings/file.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

/** Settings to a file and back, and back to the first. */
export function Keep({ settings, words, change }: SectionView) {
  const { file } = words;
  const [notice, setNotice] = useState('');

  const load = async (chosen: File) => {
    const text = await chosen.text().catch(() => null);
    if (text === null) return setNotice(file.problem.unreadable);
    const read = readSettingsFile(text);
    if (!read.ok) return setNotice(file.problem[read.problem]);
    await change(() => read.settings);
    setNotice(read.refused.length > 0 ? file.loadedInPart(read.refused.length) : file.loaded);
  };
  const reset = async () => {
    await change(() => DEFAULT_SETTINGS);
    setNotice(file.resetDone);
  };

  return (
    <Section id="file" title={words.sections.file}>
      <p class="hint">{file.hint}</p>
      <div class="actions">
        <button type="button" onClick={() => save(settingsFile(settings, today()))}>
          {file.save}
        </button>
        <label class="button">
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) void load(chosen);
              // The same file may be chosen again after it has been mended.
              currentTarget.value = '';
            }}
          />
          {file.load}
        </label>
        <Reset words={file} onReset={() => void reset()} />
      </div>
      <p role="status">{notice}</p>
    </Section>
  );
}

interface ResetProps {
  words: SectionView['words']['file'];
  onReset: () => void;
}

/** Asks once more before everything goes. */
function Reset({ words, onReset }: ResetProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const end = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {words.reset}
      </button>
      {asking && (
        <fieldset class="question">
          <legend>{words.resetQuestion}</legend>
          <div class="actions">
            <button
              type="button"
              class="danger"
              onClick={() => {
                onReset();
                end();
              }}
            >
              {words.resetYes}
            </button>
            <button type="button" onClick={end}>
              {words.resetNo}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}

/** Hands a text to the browser as a download, which needs no permission. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `khana-settings-${today()}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** The reader's own civil day, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
