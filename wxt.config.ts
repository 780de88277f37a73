import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { PAGES } from './lib/permissions.ts';
import { TERMS } from './scripts/licences/terms.ts';

/** The button is in colour only where Khana is at work. */
const RESTING_ICON = { 16: 'icon/resting-16.png', 32: 'icon/resting-32.png' };
const FACE = 'node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2';

/**
 * The project's public home, where problems can be reported; it has none yet. Until it has, a report is copied to be
 * sent by whatever way the reader has.
 */
const PUBLIC_HOME: string | null = null;

/**
 * The modules that a script leaves in the extension's own world of a page, for those that run after it: the end of a
 * module's path, and where it lies then (`entrypoints/reader/world.ts`).
 */
const OF_LEXICON = { '/lexicon/data.generated.ts': 'khana.lexicon' };
const OF_TYPOGRAPHY = {
  '/text/fold.ts': 'khana.fold',
  '/typography/language.ts': 'khana.language',
  '/typography/rules.ts': 'khana.rules',
  '/typography/tidy.ts': 'khana.tidy',
};
const OF_DATES = {
  '/calendar/civil.ts': 'khana.civil',
  '/calendar/iso.ts': 'khana.iso',
  '/calendar/jalali.ts': 'khana.jalali',
  '/calendar/names.ts': 'khana.names',
  '/dates/find.ts': 'khana.dates',
  '/dates/show.ts': 'khana.show',
};
const OF_ARTICLE = {
  '/article/read.ts': 'khana.article',
  '/page/elements.ts': 'khana.elements',
  '/page/walk.ts': 'khana.walk',
};

/** The modules that a script does not carry, since another has left them. */
const SHARED: Record<string, Record<string, string>> = {
  typography: OF_LEXICON,
  dates: OF_TYPOGRAPHY,
  article: { ...OF_TYPOGRAPHY, ...OF_DATES },
  reader: { ...OF_TYPOGRAPHY, ...OF_DATES, ...OF_ARTICLE },
  quotes: OF_TYPOGRAPHY,
  panel: { ...OF_TYPOGRAPHY, ...OF_DATES },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // The first Chrome that knows light-dark(): what stands in for it does not follow a theme that is chosen.
    build: { target: ['chrome123', 'firefox140'] },
    plugins: [bareScripts()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: PAGES,
    action: { default_title: '__MSG_action__', default_icon: RESTING_ICON },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPanel__',
      },
      'show-original': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOriginal__',
      },
    },
    ...(PUBLIC_HOME ? { homepage_url: PUBLIC_HOME } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'khana@khana.reading',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      const shared = SHARED[entrypoint?.name ?? ''];
      if (shared) Object.assign(config, mergeConfig(config, sharing(shared)));
      if (entrypoint?.name === 'reader') config.plugins?.push(slimPolyfill(['i18n', 'runtime', 'storage']));
    },
    // A content script made by WXT announces the extension's id to every page; a plain script is silent.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: PAGES, js: ['scout.js'], run_at: 'document_idle' }];
      // A click on the button opens the panel; the popup is brought by the background where that cannot be.
      delete manifest.action?.default_popup;
    },
    'build:publicAssets': (_wxt, files) => {
      const packed = {
        'vazirmatn.woff2': FACE,
        'NOTICE.txt': 'NOTICE',
        ...Object.fromEntries(Object.entries(TERMS).map(([name, file]) => [`licences/${name}.txt`, file])),
      };
      for (const [relativeDest, file] of Object.entries(packed)) {
        files.push({ absoluteSrc: fileURLToPath(new URL(file, import.meta.url)), relativeDest });
      }
    },
  },
});

/** @param shared where each module is to be found, by the end of its path */
function sharing(shared: Record<string, string>): UserConfig {
  const place = (id: string) => Object.entries(shared).find(([module]) => id.endsWith(module))?.[1];
  return {
    build: {
      rollupOptions: {
        external: (id) => place(id) !== undefined,
        output: { globals: (id) => place(id) ?? id },
      },
    },
  };
}

/** WXT wraps each script in a logger and a guard; around the scout they would weigh half as much as the scout. */
function bareScripts(): Plugin {
  const wrapped = 'virtual:wxt-unlisted-script-entrypoint?';
  const bare = '\0bare-script?';
  return {
    name: 'khana:bare-scripts',
    enforce: 'pre',
    resolveId: (id) =>
      id.includes(wrapped) ? bare + id.slice(id.indexOf(wrapped) + wrapped.length) : undefined,
    load: (id) =>
      id.startsWith(bare)
        ? `import script from ${JSON.stringify(id.slice(bare.length))};\nexport default script.main();`
        : undefined,
  };
}

/**
 * The polyfill carries a table of all that extensions can ask of browsers, a kilobyte after gzip, though a script in a
 * page is let in to a few interfaces alone.
 *
 * @param interfaces those that stay in the table
 */
function slimPolyfill(interfaces: readonly string[]): Plugin {
  return {
    name: 'khana:slim-polyfill',
    transform(code, id) {
      if (!id.endsWith('/browser-polyfill.js')) return undefined;
      const table = /(?<=const apiMetadata = )\{[^;]*\}(?=;)/.exec(code)?.[0];
      if (!table) throw new Error('the polyfill has no table of interfaces any more, or writes it otherwise');
      const kept = Object.entries(JSON.parse(table)).filter(([name]) => interfaces.includes(name));
      return { code: code.replace(table, () => JSON.stringify(Object.fromEntries(kept))), map: null };
    },
  };
}
