import { CHOICE_WORDS } from '../../lib/i18n/choices.ts';
import { POPUP_WORDS } from '../../lib/i18n/popup.ts';
import type { PageState, ReaderCommand } from '../../lib/messages.ts';
import { planFor, withSiteMode } from '../../lib/settings/sites.ts';
import type { SiteMode } from '../../lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Select } from '../controls/select.tsx';
import { Switch } from '../controls/switch.tsx';
import { useDocument } from '../controls/use-document.ts';
import type { SettingsView } from '../controls/use-settings.ts';
import { type SeenPage, statusOf } from './page-status.ts';
import { Report } from './report.tsx';

export interface PopupProps {
  view: SettingsView;
  /** Null while the page is being looked at. */
  page: SeenPage | null;
  /** Versions and so on, for a report. */
  facts: Readonly<Record<string, string>>;
  /** Where problems are reported, null while there is no such place. */
  reportUrl: string | null;
  onCommand: (command: ReaderCommand) => void;
  /** A mode has been chosen under which Khana works on this page. */
  onSwitchedOn: () => void;
  onAllow: () => void;
  onSettings: () => void;
}

/** This page at one glance, this site, and the features; with what is missing and the button that mends it. */
export function Popup({ view, page, facts, reportUrl, ...on }: PopupProps) {
  const { settings, language, change, outcome } = view;
  const words = POPUP_WORDS[language];
  useDocument(language, settings.theme, words.title);
  const host = page && !page.closed ? page.host : null;

  const chooseMode = async (site: string, mode: SiteMode) => {
    // What is so by itself needs no line in the list of sites.
    const byItself = settings.scope === 'all' && mode === 'on';
    await change((now) => withSiteMode(now, site, byItself ? null : mode));
    if (mode !== 'off') on.onSwitchedOn();
  };

  return (
    <main class="popup">
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{words.name}</h1>
        {page?.host && (
          <p class="host">
            <bdi dir="ltr">{page.host}</bdi>
          </p>
        )}
      </header>
      <Status view={view} page={page} />
      {page && !page.closed && !page.allowed && (
        <section class="missing" role="alert">
          <h2>{words.permission.head}</h2>
          <p>{words.permission.hint}</p>
          <button type="button" class="primary" onClick={on.onAllow}>
            {words.permission.allow}
          </button>
        </section>
      )}
      {page && !page.closed && (
        <div class="actions">
          <button type="button" class="primary" onClick={() => on.onCommand('toggle-panel')}>
            {words.openPanel}
          </button>
          {page.state?.mends && (
            <button type="button" onClick={() => on.onCommand('show-original')}>
              {page.state.showsOriginal ? words.showMended : words.showOriginal}
            </button>
          )}
        </div>
      )}
      {host && page && (
        <Choice
          label={words.thisSite}
          options={CHOICE_WORDS[language].siteMode}
          value={shownMode(view, page.url ?? '')}
          onChange={(mode) => void chooseMode(host, mode)}
        />
      )}
      <section class="features" aria-labelledby="features">
        <h2 id="features">{words.features}</h2>
        <Select
          label={words.datesShown}
          options={CHOICE_WORDS[language].dates}
          value={settings.dates}
          onChange={(dates) => void change((now) => ({ ...now, dates }))}
        />
        <Switch
          label={words.mendText}
          on={settings.mendText}
          onChange={(mendText) => void change((now) => ({ ...now, mendText }))}
        />
        <Switch
          label={words.comfort}
          on={settings.comfort.on}
          onChange={(comfort) => void change((now) => ({ ...now, comfort: { ...now.comfort, on: comfort } }))}
        />
      </section>
      <p class="outcome" role="status">
        {outcome === 'failed' && words.failed}
      </p>
      <footer>
        <button type="button" class="plain" onClick={on.onSettings}>
          {words.settings}
        </button>
        <Report
          language={language}
          settings={settings}
          facts={facts}
          address={page?.url ?? null}
          url={reportUrl}
        />
      </footer>
    </main>
  );
}

function Status({ view: { settings, language }, page }: Pick<PopupProps, 'view' | 'page'>) {
  const words = POPUP_WORDS[language];
  const { head, hint } = page ? words.status[statusOf(page, settings)] : { head: words.looking };
  return (
    <section class="status" role="status">
      <h2>{head}</h2>
      {hint && <p>{hint}</p>}
      {page?.state?.mends && page.state.news && <Figures state={page.state} language={language} />}
    </section>
  );
}

function Figures({ state, language }: { state: PageState; language: SettingsView['language'] }) {
  const words = POPUP_WORDS[language];
  return (
    <dl class="figures">
      {(['mended', 'dates', 'quotes'] as const).map((figure) => (
        <div key={figure}>
          <dt>{words[figure]}</dt>
          <dd>{words.number(state[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The mode in force; none where Khana only works when it is asked and nothing is chosen for the site. */
function shownMode({ settings }: SettingsView, url: string): SiteMode | null {
  const { mode, starts } = planFor(settings, url);
  return mode === 'on' && starts === 'asked' ? null : mode;
}
