import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { useKhana } from '../harness/khana.ts';
import { waitForFace } from './live-page.ts';

const PAGE = `<!doctype html><html lang="fa" dir="rtl"><p>در ۱۶ آبان ۱۴۰۳ گزارش خوانده مي شود.</p>
<p style="height: 9000px"></p><p>تا ۱۷ آبان ۱۴۰۳ پاسخ داده مي شود.</p>`;

/** Firefox lets no page look at a highlight that an extension has painted. */
describe('underlined dates in chromium', () => {
  const khana = useKhana('chromium');

  it('are those near the window, and go with the original', async () => {
    const tab = await khana.open(PAGE);
    await waitForFace(tab, 'mended');
    await expect.poll(() => underlined(tab)).toEqual(['۱۶ آبان ۱۴۰۳']);
    await tab.page.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
    await expect.poll(() => underlined(tab)).toEqual(['۱۷ آبان ۱۴۰۳']);
    await tab.pressCommand('show-original');
    await expect.poll(() => underlined(tab)).toEqual([]);
  });
});

/** The words under the line. */
async function underlined({ page }: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('khana-date') ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.toString();
    }),
  );
}
