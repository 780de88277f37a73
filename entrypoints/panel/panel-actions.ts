import type { PanelActions } from '../../components/panel.tsx';
import { exportReading } from '../../lib/export/formats.ts';
import { quotedText } from '../../lib/export/quoted.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { hostOf, withSiteSide } from '../../lib/settings/sites.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings.ts';
import { copyText } from './clipboard.ts';
import type { PageModel } from './contract.ts';
import { saveFile } from './save-file.ts';
import type { StoryPlace } from './show-in-page.ts';
import { civilToday } from './today.ts';

/** What the actions need of the panel they belong to. */
interface PanelFrame {
  document: Document;
  model: PageModel;
  showInPage(place: StoryPlace): boolean;
  words(): PanelStrings;
  /** A passing word to the reader; null for none. */
  say(text: string | null): void;
  close(): void;
  /** The width while the panel is being resized; null when it is settled. */
  resize(width: number | null): void;
}

/** What the panel's buttons do in a live page. */
export function panelActions(frame: PanelFrame): PanelActions {
  const { document, model, words, say, close, resize } = frame;
  const site = hostOf(document.URL);
  const store = settingsStore(model.storage);
  const show = (place: StoryPlace) => say(frame.showInPage(place) ? null : words().lost);
  const change = (alter: (settings: Settings) => Settings) => {
    model.adopt(alter);
    store.change(alter).catch((error) => console.info('Khana could not keep the settings:', error));
  };
  return {
    onClose: close,
    onToggleOriginal() {
      model.toggleOriginal();
      say(null);
    },
    onShowQuote: ({ parts: [{ para, start, text }] }) => show({ para, start, text, kind: 'quote' }),
    onShowDate: ({ para, start, text }) => show({ para, start, text, kind: 'date' }),
    onCopyQuote(statement) {
      void copyText(document, quotedText(statement, model.reading())).then((done) =>
        say(done ? words().copied : words().notCopied),
      );
    },
    onSave(format) {
      const file = exportReading(model.reading(), format, {
        headings: headingsOf(words()),
        today: civilToday(),
      });
      saveFile(document, file);
      say(words().saved(file.name));
    },
    onToggleRule(rule, on) {
      change((settings) => ({ ...settings, rules: { ...settings.rules, [rule]: on } }));
    },
    onLayout(panel) {
      const isOwn = sideIsOwn(model, site);
      resize(null);
      change((settings) => {
        if (!site || !isOwn) return { ...settings, panel };
        // A side that is this site's own does not become everybody's.
        const others = { ...panel, side: settings.panel.side };
        return withSiteSide({ ...settings, panel: others }, site, panel.side);
      });
    },
    onSideHere(on) {
      const { side } = model.settings().panel;
      change((settings) => (site ? withSiteSide(settings, site, on ? side : null) : settings));
    },
    onResize: resize,
    onSettings: model.openOptions,
  };
}

/** Whether the panel's side is a site's own. */
export function sideIsOwn(model: PageModel, site: string | null): boolean {
  return site !== null && model.settings().sites[site]?.side !== undefined;
}

function headingsOf({ keyQuotes, allQuotes, datesTab, unknownSpeaker }: PanelStrings) {
  return { keyQuotes, quotes: allQuotes, dates: datesTab, unknownSpeaker };
}
