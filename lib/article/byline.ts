import { type Block, collapse } from './blocks.ts';
import type { Layout } from './layout.ts';
import { wordsOf } from './likeness.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';

/**
 * Who wrote the story: the person that the page names to machines, or that a byline beside the story names to
 * readers. An outlet is not a person; null when nobody is named.
 */
export function findByline(layout: Layout, story: Story, structured: Structured): string | null {
  const outlet = wordsOf(structured.publisher ?? '');
  const isOutlet = (name: string) => [...wordsOf(name)].every((word) => outlet.has(word));
  const isPerson = (name: string) =>
    name.length < LONGEST_NAME && !/https?:|@|\p{N}/u.test(name) && !isOutlet(name) && !isDesk(name);
  const named = structured.authors.find(isPerson) ?? shownBylines(layout, story).find(isPerson);
  return named ?? story.signature;
}

const LONGEST_NAME = 60;

function isDesk(name: string): boolean {
  return /^(?:admin|editor|تحریریه|مدیر|سردبیر|خبرنگار)$|خبرگزاری|گروه |سرویس |news|نیوز/i.test(name);
}

/** Names in author boxes, and on lines that say «خبرنگار: …», near the story but not in its text. */
function shownBylines(layout: Layout, story: Story): string[] {
  return linesNear(layout, story).flatMap((block) => {
    if (block.text.length > 3 * LONGEST_NAME) return [];
    const labelled = LABELLED.exec(block.text)?.[1];
    if (labelled) return [labelled];
    const names = block.nodes
      .filter(isInAuthorBox)
      .map((node) => collapse(node.data).replace(BARE_LABEL, ''));
    const name = names.find((text) => text.length > 3);
    return name === undefined || /[.؟!]/.test(name) ? [] : [name];
  });
}

/** How far from the story a byline is looked for, in lines. */
const BEFORE_STORY = 12;
const AFTER_STORY = 6;

function linesNear(layout: Layout, { body }: Story): Block[] {
  const { blocks } = layout;
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return [];
  const own = new Set(body);
  return blocks
    .slice(Math.max(0, blocks.indexOf(first) - BEFORE_STORY), blocks.indexOf(last) + 1 + AFTER_STORY)
    .filter((block) => !own.has(block) && !['comments', 'related'].includes(layout.zone(block) ?? ''));
}

const LABELLED =
  /^(?:(?:نویسنده|خبرنگار|گزارشگر)\s*[:：،,]?|(?:گزارش|گزارش از|به قلم|نوشته|تهیه و تنظیم)\s*[:：])\s+([\p{L}\u200c ]{4,40}?)(?:\s+(?:دبیر|عکاس|عکس|مترجم)(?=\s|$).*)?$/u;

const BARE_LABEL = /^(?:نویسنده|خبرنگار|توسط|از|By)(?:\s*[:：،,]?\s+|\s*[:：]?$)/i;

/** Whether a text stands in an element that is named after the writer: `author`, `post-author`, `m-from-author__name`. */
function isInAuthorBox(node: Text): boolean {
  let element = node.parentElement;
  for (let depth = 0; element && depth < DEEPEST_BOX; depth++, element = element.parentElement) {
    if (element.getAttribute('rel')?.includes('author')) return true;
    const names = `${element.getAttribute('class')} ${element.getAttribute('itemprop')}`;
    if (AUTHOR_NAME.test(names)) return true;
  }
  return false;
}

const DEEPEST_BOX = 6;
const AUTHOR_NAME = /(?:^|[\s_-])(?:author|byline|reporter|writer)(?:$|[\s_-])/i;
