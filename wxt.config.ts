import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { PAGES } from './lib/permissions.ts';

/** The button is in colour only where Khana is at work. */
const RESTING_ICON = { 16: 'icon/resting-16.png', 32: 'icon/resting-32.png' };
const FACE = 'node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: { target: ['chrome120', 'firefox140'] },
    plugins: [bareScout()],
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
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // A content script made by WXT announces the extension's id to every page; a plain script is silent.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: PAGES, js: ['scout.js'], run_at: 'document_idle' }];
      // A click on the button opens the panel; the popup is brought by the background where that cannot be.
      delete manifest.action?.default_popup;
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({
        absoluteSrc: fileURLToPath(new URL(FACE, import.meta.url)),
        relativeDest: 'vazirmatn.woff2',
      });
    },
  },
});

/** WXT wraps each script in a logger and a guard; around the scout they would weigh half as much as the scout. */
function bareScout(): Plugin {
  const wrapped = 'virtual:wxt-unlisted-script-entrypoint?';
  const bare = '\0bare-scout?';
  return {
    name: 'khana:bare-scout',
    enforce: 'pre',
    resolveId: (id) =>
      id.includes(wrapped) && id.endsWith('/scout.ts')
        ? bare + id.slice(id.indexOf(wrapped) + wrapped.length)
        : undefined,
    load: (id) =>
      id.startsWith(bare)
        ? `import scout from ${JSON.stringify(id.slice(bare.length))};\nexport default scout.main();`
        : undefined,
  };
}
