import { HOST_NAME } from '../../../lib/page/host.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';

/** A text of the panel with its colour and the one it stands on, as CSS prints them. */
interface Painted {
  text: string;
  ink: string;
  paper: string;
}

/** The contrast that WCAG 2.2 asks of text at level AA. No text of the panel is large enough to need less. */
const LEAST = 4.5;

/**
 * The texts of the panel that are too faint, each with its contrast. axe-core does not look into this: it cannot tell
 * what lies below a layer that floats over a page.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export async function faintTexts(tab: Tab): Promise<string[]> {
  return (await paintedTexts(tab)).flatMap(({ text, ink, paper }) => {
    const ratio = contrast(luminance(ink), luminance(paper));
    return ratio >= LEAST ? [] : [`${text}: ${ratio.toFixed(2)} (${ink} on ${paper})`];
  });
}

async function paintedTexts({ page }: Tab): Promise<Painted[]> {
  return page.evaluate((host) => {
    const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
    if (!panel) throw new Error('the panel is not open');
    const opaque = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return 'none';
    };
    const painted: Painted[] = [];
    const walk = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      const text = walk.currentNode.textContent?.trim() ?? '';
      if (!text || !element?.checkVisibility()) continue;
      const { color, fill } = getComputedStyle(element);
      const ink = element instanceof SVGElement ? fill : color;
      painted.push({ text: text.slice(0, 40), ink, paper: opaque(element) });
    }
    return painted;
  }, HOST_NAME);
}

/** The relative luminance of a colour such as `rgb(29, 36, 34)`; a colour of another form is none of ours. */
function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] =
    /^rgb\((\d+), (\d+), (\d+)\)$/
      .exec(colour)
      ?.slice(1)
      .map((channel) => {
        const value = Number(channel) / 255;
        return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) ?? [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
