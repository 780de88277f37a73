import { PERMISSIONS } from './manifest.ts';

/** The sections of a text for the stores and the most characters the stores take in each. */
const LIMITS: readonly (readonly [section: string, most: number])[] = [
  ['Name', 50],
  ['Summary for the Chrome Web Store', 132],
  ['Summary for addons.mozilla.org', 250],
  ['Description', 10_000],
  ['Single purpose', 1_000],
  ['Privacy', 3_000],
  ['Pictures', 2_000],
];

/** Of each justification of a permission, in the Chrome Web Store. */
const JUSTIFICATION = 1_000;

/** A text for the stores: what stands below each heading of its Markdown, without the white space around it. */
export type StoreText = ReadonlyMap<string, string>;

/** Reads the sections of a text for the stores: `## heading`, and `### heading` for each permission. */
export function readStoreText(markdown: string): StoreText {
  const sections = markdown.split(/^###? /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...body] = section.split('\n');
      return [heading.trim().replace(/^`|`$/g, ''), body.join('\n').trim()];
    }),
  );
}

/**
 * Why the stores would not take a text: one line each, none when they would.
 *
 * @param exists whether a file that the text names as a picture is there
 */
export function judgeStoreText(text: StoreText, exists: (path: string) => boolean): string[] {
  const limits = [
    ...LIMITS,
    ...[...PERMISSIONS, 'Access to web pages'].map((permission) => [permission, JUSTIFICATION] as const),
  ];
  const lengths = limits.flatMap(([section, most]) => {
    const length = [...(text.get(section) ?? '')].length;
    if (length === 0) return [`'${section}' is missing`];
    return length > most ? [`'${section}' has ${length} characters of at most ${most}`] : [];
  });
  const pictures = [...(text.get('Pictures') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  const missing = pictures.filter((path) => !exists(path)).map((path) => `there is no picture ${path}`);
  return [...lengths, ...(pictures.length === 0 ? ['no picture is named'] : []), ...missing];
}
