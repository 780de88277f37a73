import type { Block } from './blocks.ts';
import type { Layout } from './body.ts';
import { overlap, wordsOf } from './likeness.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';

/**
 * Who wrote the story: the person that the page names to machines, or that a byline beside the story names to
 * readers. An outlet is not a person; null when nobody is named.
 */
export function findByline(layout: Layout, story: Story, structured: Structured): string | null {
  const outlet = wordsOf(structured.publisher ?? '');
  const isPerson = (name: string) =>
    !/https?:|@|\d/.test(name) &&
    name.length < LONGEST_NAME &&
    overlap(outlet, wordsOf(name)) < 0.6 &&
    !isDesk(name);
  return structured.authors.find(isPerson) ?? shownBylines(layout, story).find(isPerson) ?? null;
}

const LONGEST_NAME = 60;

function isDesk(name: string): boolean {
  return /^(?:admin|editor|تحریریه|مدیر|سردبیر|خبرنگار)$|خبرگزاری|گروه |سرویس |news|نیوز/i.test(name);
}

/** Lines of author boxes, and lines that say «خبرنگار: …», outside the story's own text. */
function shownBylines({ blocks }: Layout, story: Story): string[] {
  const body = new Set(story.body);
  return blocks.flatMap((block) => {
    if (body.has(block) || block.text.length > 2 * LONGEST_NAME) return [];
    const labelled = LABELLED.exec(block.text)?.[1];
    if (labelled) return [labelled];
    return isAuthorBox(block) ? [block.text.replace(BARE_LABEL, '')] : [];
  });
}

const LABELLED =
  /^(?:نویسنده|خبرنگار|گزارشگر|گزارش از|گزارش|به قلم|نوشته|تهیه و تنظیم)\s*[:：،,]?\s+([\p{L}\u200c ]{4,40}?)(?:\s+(?:دبیر|عکاس|عکس|مترجم)(?=\s|$).*)?$/u;

const BARE_LABEL = /^(?:نویسنده|خبرنگار|توسط|از|By)\s*[:：،,]?\s+/i;

function isAuthorBox(block: Block): boolean {
  return block.nodes.some((node) => node.parentElement?.closest(AUTHOR_BOX)) && !/[.؟!]/.test(block.text);
}

const AUTHOR_BOX = '[rel~="author"],[itemprop~="author"],.author,.byline,.reporter,.author-name,.post-author';
