import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browsers/driver.ts';
import { ensureBrowser } from './browsers.ts';
import { buildExtension, buildFolder } from './build.ts';
import { pictureBeforeAndAfter } from './shots/before-after.ts';
import { LANGUAGES, type Look, SURFACES, THEMES } from './shots/surfaces.ts';
import { serve } from './static-server.ts';

const FOLDER = 'docs/pictures';

/**
 * Pictures of every surface in both languages and themes, by the built extension in a real browser.
 * `npm run shots` writes them small for the documents; `npm run shots -- --png FOLDER` as the stores want them.
 */
const [format, target] = process.argv.slice(2);
const png = format === '--png';
if (format && !(png && target)) {
  console.error('Usage: npm run shots [-- --png FOLDER]');
  process.exitCode = 2;
} else {
  await takeShots(target ?? FOLDER);
}

async function takeShots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { ok, output } = await buildExtension('chromium', 'open');
  if (!ok) throw new Error(`the build failed\n${output}`);
  const server = await serve('scripts/demo');
  const driver = await launchBrowser('chromium', {
    executablePath: ensureBrowser('chromium'),
    extension: resolve(buildFolder('chromium', 'open')),
    isolated: true,
  });
  try {
    for (const surface of SURFACES) {
      for (const language of LANGUAGES) {
        for (const theme of THEMES) {
          const look: Look = { language, theme };
          const tabs = await surface.open(driver, server.url('story.html'), look);
          const name = `${surface.name}-${language}-${theme}.${png ? 'png' : 'webp'}`;
          await tabs.shown.page.screenshot({
            path: join(folder, name) as `${string}.png`,
            ...(png ? {} : { quality: 82 }),
          });
          for (const tab of [tabs.shown, ...tabs.behind]) await tab.close();
          console.log(join(folder, name));
        }
      }
    }
    const story = server.url('story.html');
    for (const path of await pictureBeforeAndAfter(driver, story, folder, png ? 'png' : 'webp')) {
      console.log(path);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}
