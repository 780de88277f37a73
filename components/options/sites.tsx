import { useId, useRef, useState } from 'preact/hooks';
import { hostOf, withSiteMode, withSiteSide } from '../../lib/settings/sites.ts';
import type { PanelSide, SiteMode } from '../../lib/settings.ts';
import { Select } from '../controls/select.tsx';
import type { SectionView } from './view.ts';

/** The sites for which the reader has chosen something, in the order of their names, and a line to add one. */
export function Sites({ settings, words: { sites: words }, choices, change }: SectionView) {
  const [notice, setNotice] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  const setMode = (host: string, mode: SiteMode | null) =>
    void change((now) => withSiteMode(now, host, mode));
  const setSide = (host: string, side: PanelSide | null) =>
    void change((now) => withSiteSide(now, host, side));
  const remove = (host: string) => {
    void change(({ sites: { [host]: _, ...sites }, ...others }) => ({ ...others, sites }));
    setNotice(words.removed(host));
    // The button that was pressed is gone with its line.
    heading.current?.focus();
  };
  return (
    <div class="sites">
      <h3 ref={heading} tabIndex={-1}>
        {words.label}
      </h3>
      <p class="hint">{words.hint}</p>
      <AddSite
        words={words}
        onAdd={(host) => {
          setMode(host, 'on');
          setNotice(words.added(host));
        }}
      />
      <p class="hint" role="status">
        {notice}
      </p>
      {chosen.length === 0 && <p class="hint">{words.none}</p>}
      <ul>
        {chosen.map(([host, { mode, side }]) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <Select
              label={words.modeOf(host)}
              labelHidden
              options={{ ...choices.siteMode, usual: words.usualMode }}
              value={mode ?? 'usual'}
              onChange={(wanted) => {
                if (wanted !== 'usual') setMode(host, wanted);
                else if (side) setMode(host, null);
                else remove(host);
              }}
            />
            <Select
              label={words.sideOf(host)}
              labelHidden
              options={words.sides}
              value={side ?? 'usual'}
              onChange={(wanted) => {
                if (wanted !== 'usual') setSide(host, wanted);
                else if (mode) setSide(host, null);
                else remove(host);
              }}
            />
            <button
              type="button"
              class="plain"
              aria-label={words.remove(host)}
              title={words.remove(host)}
              onClick={() => remove(host)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="M3 3l10 10M13 3L3 13"
                  stroke="currentColor"
                  stroke-width="1.8"
                  stroke-linecap="round"
                />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AddSiteProps {
  words: SectionView['words']['sites'];
  onAdd: (host: string) => void;
}

function AddSite({ words, onAdd }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setRefused(!host);
    if (!host) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for={id}>{words.address}</label>
      <div class="line">
        <input
          type="text"
          id={id}
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          placeholder="example.ir"
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
      </div>
      {refused && (
        <p class="fault" role="alert" id={`${id}-refused`}>
          {words.notASite}
        </p>
      )}
    </form>
  );
}
