/** A thing of JSON-LD, its properties as they come. */
export type Thing = Record<string, unknown>;

/** Every object of the page's JSON-LD that stands for itself: those of lists, of `@graph`, and what a page is about. */
export function linkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const waiting = objects(parseLoosely(script.textContent ?? ''));
    for (let thing = waiting.shift(); thing && things.length < MOST_THINGS; thing = waiting.shift()) {
      things.push(thing);
      const parts = [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage].flatMap(objects);
      // One by one: a call takes only so many arguments, and a page may list more.
      for (const part of parts) waiting.push(part);
    }
  }
  return things;
}

const MOST_THINGS = 200;

/** JSON as pages write it: raw line breaks inside strings, comments and CDATA marks around, a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)\s*$/, '');
  const attempts = [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(\s?[}\]])/g, '$1')];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a page whose data nobody can read simply has none.
    }
  }
  return null;
}

/** The things among a value and, where it is a list, its items. */
export function objects(value: unknown): Thing[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter(
    (item): item is Thing => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

/** The texts among a value and, where it is a list, its items. */
export function strings(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string');
}

/** The schema.org types of a thing. */
export function typesOf(thing: Thing): string[] {
  return strings(thing['@type']);
}

/** Names of people and bodies, given as text or as things with a name. */
export function names(value: unknown): string[] {
  return [...strings(value), ...objects(value).flatMap((thing) => strings(thing.name))];
}
