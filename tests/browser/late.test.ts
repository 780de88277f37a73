import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { waitForText } from './harness/page-text.ts';
import { openPanel, waitForPanelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const BODY = STORY.slice(STORY.indexOf('<main'), STORY.indexOf('</main>'));
const MENDED = 'می\u200cشود';

/** A page that is an empty shell at first and draws what it is given after some milliseconds. */
const shell = (
  lang: string,
  body: string,
  after: number,
) => `<!doctype html><html ${lang}><title>shell</title>
<body><div id="root"></div><script type="text/plain" id="text">${body}</script>
<script>setTimeout(() => { root.innerHTML = document.getElementById('text').textContent; }, ${after});</script>`;

describe.each(BROWSER_NAMES)('a page that draws itself late, in %s', (name) => {
  const khana = useKhana(name);

  it.each([
    ['and has not said that it is Persian', ''],
    ['and has said that it is', 'lang="fa"'],
  ])('is read %s', async (_, lang) => {
    const tab = await khana.open(shell(lang, BODY, 2000));
    await waitForText(tab, MENDED);
    await openPanel(tab);
    await waitForPanelText(tab, 'کاوه مهرپور');
  });

  it('is left alone when it is English', async () => {
    const tab = await khana.open(shell('', '<p>The lake is full again.</p>'.repeat(60), 500));
    await waitForText(tab, 'The lake');
    // Longer than the scout waits for such a page to settle.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.page.$(HOST_NAME)).toBeNull();
  });
});
