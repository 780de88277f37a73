import type { Block } from './blocks.ts';
import { plain } from './plain.ts';

/**
 * The name of the writer who signs a story: the whole of its last line, set apart by its style, or followed by the
 * desk or the outlet («پونه جاوید - گروه فرهنگ»). Null where the line is the story's own.
 */
export function signatureOf(line: Block): string | null {
  const { text } = line;
  if (text.length > LONGEST) return null;
  const [name = '', desk] = text.split(/\s*[-–—|،/]\s*/u);
  if (!isName(name)) return null;
  if (desk === undefined) return isSetApart(line) ? name : null;
  return DESK.test(plain(desk)) ? name : null;
}

const LONGEST = 80;

function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    /^[\p{L}\u200c ]+$/u.test(text) &&
    !words.some((word) => NO_NAME.has(plain(word)))
  );
}

const NO_NAME: ReadonlySet<string> = new Set(
  plain('ادامه دارد پایان خبر اخبار گزارش مرتبط بیشتر عکس فیلم ویدئو است شد بود').split(' '),
);

const DESK = /^(?:گروه|سرویس|خبرنگار|گزارشگر|روزنامه|نویسنده|پژوهشگر|کارشناس|استاد|عضو|تحریریه)(?: |$)/;

/** Bold, slanting, or at the other end of the line than the text. */
function isSetApart({ nodes, element }: Block): boolean {
  if (element.getAttribute('align') === 'left') return true;
  if (/text-align:\s*left/i.test(element.getAttribute('style') ?? '')) return true;
  const shown = nodes.filter(({ data }) => /\S/.test(data));
  return element.localName === 'p' && shown.every((node) => node.parentElement?.closest('strong,b,em,i'));
}
