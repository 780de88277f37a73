import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

/** One drawing; the toolbar button is in colour where Khana is at work and pale elsewhere. */
const DRAWING = 'components/icon.svg';
const FOLDER = 'public/icon';

interface Picture {
  prefix: string;
  sizes: readonly number[];
  /** The colours of the drawing and what stands in their place: ground, page, mark. */
  colours: Readonly<Record<string, string>>;
}

const PICTURES: readonly Picture[] = [
  { prefix: '', sizes: [16, 32, 48, 96, 128], colours: {} },
  {
    prefix: 'resting-',
    sizes: [16, 32],
    colours: { '#0f6e66': '#7c8784', '#e0a526': '#7c8784' },
  },
  {
    prefix: 'original-',
    sizes: [16, 32],
    colours: { '#0f6e66': '#fff', '#fff': '#0f6e66', '#e0a526': '#fff' },
  },
];

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const { prefix, sizes, colours } of PICTURES) {
    const drawing = readFileSync(DRAWING, 'utf8').replace(
      /#[0-9a-f]{3,6}/g,
      (colour) => colours[colour] ?? colour,
    );
    for (const size of sizes)
      writeFileSync(join(FOLDER, `${prefix}${size}.png`), await picture(page, drawing, size));
  }
} finally {
  await browser.close();
}

async function picture(page: Page, drawing: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}
