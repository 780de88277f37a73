import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 to level AA, and those of good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(context: string, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** What axe-core finds wrong with a page as it is now, or with the part of it that a selector finds, a line each. */
export async function accessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
  // The text of a script goes past the page's content security policy, a script element would not.
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(AXE);
  return page.evaluate(
    async (tags, context) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(context, { runOnly: { type: 'tag', values: tags } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    TAGS,
    within,
  );
}
