import type { Block } from './blocks.ts';
import { type Layout, proseWeight } from './layout.ts';
import { isNewsroomName, NEWSROOM_SECTIONS, PAGE_MARKS, SPEECH, TYPE_MARKS } from './marks.ts';
import { hostOf } from './outlet.ts';
import { plain } from './plain.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';

/** A news story; a front page, section or search result; another page in Persian; a page in another language. */
export type Kind = 'story' | 'list' | 'other' | 'foreign';

/** One thing that speaks for (above 0) or against (below 0) a page being a news story. */
export interface Reason {
  rule: string;
  weight: number;
  /** What of the page it rests on, in the page's own words where it has some. */
  detail: string;
}

/** What a verdict is reached from. */
export interface Evidence {
  language: string;
  layout: Layout;
  structured: Structured;
  story: Story;
  url: string;
}

/** Weighs what a page shows. The page is news when what speaks for it outweighs what speaks against it by enough. */
export function judge(evidence: Evidence): { news: boolean; kind: Kind; reasons: Reason[] } {
  const { language } = evidence;
  if (language !== 'fa') {
    return { news: false, kind: 'foreign', reasons: [{ rule: 'language', weight: -10, detail: language }] };
  }
  const reasons = RULES.flatMap((rule) => rule(evidence));
  const news = reasons.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
  return { news, kind: news ? 'story' : isList(reasons) ? 'list' : 'other', reasons };
}

const ENOUGH = 3;

const RULES: readonly ((evidence: Evidence) => Reason[])[] = [
  declaredTypes,
  outletName,
  pageMarks,
  storyMarks,
  sections,
  address,
  prose,
  headlines,
];

function declaredTypes({ structured }: Evidence): Reason[] {
  return TYPE_MARKS.flatMap(({ pattern, weight }) => {
    const type = [...structured.types, ...structured.publisherTypes].find((name) => pattern.test(name));
    return type === undefined ? [] : [{ rule: 'declared type', weight, detail: type }];
  });
}

function outletName({ structured, url }: Evidence): Reason[] {
  const name = [structured.publisher ?? '', hostOf(structured.canonical ?? url)].find(isNewsroomName);
  return name === undefined ? [] : [{ rule: 'newsroom name', weight: 1.5, detail: name }];
}

function pageMarks({ layout }: Evidence): Reason[] {
  const lines = layout.blocks.flatMap(({ text, linked }) =>
    text.length < LONGEST_MARK ? [{ text: plain(text), linked: linked > 0 }] : [],
  );
  return PAGE_MARKS.flatMap(({ rule, weight, pattern, unlinked }) => {
    const line = lines.find(({ text, linked }) => !(unlinked && linked) && pattern.test(text));
    return line === undefined ? [] : [{ rule, weight, detail: line.text }];
  });
}

const LONGEST_MARK = 120;

function storyMarks({ story }: Evidence): Reason[] {
  const reasons: Reason[] = [];
  const opening = [story.lead, ...story.body.slice(0, 3)].map((block) => plain(block?.text ?? ''));
  const agency = opening.map((text) => AGENCY_OPENING.exec(text)?.[0]).find(Boolean);
  if (agency) reasons.push({ rule: 'agency opening', weight: 1.5, detail: agency });
  if (story.closed) reasons.push({ rule: 'end mark', weight: 2, detail: story.closed });
  const verbs = story.body.flatMap(({ text }) => plain(text).match(SPEECH) ?? []);
  if (verbs.length >= 2)
    reasons.push({ rule: 'reported speech', weight: 1, detail: verbs.slice(0, 3).join('، ') });
  return reasons;
}

/** «به گزارش …», «… گفت‌وگو با ایسنا», «خبرگزاری خامه:», «تهران- ایرنا-», «کابل –»: how agency stories open. */
const AGENCY_OPENING =
  /به گزارش [^.]{2,40}|(?:گفت ?و ?گو|مصاحبه) با (?:خبرنگار )?[^ .]{2,20}|^خبرگزاری [آ-ی ]{2,20}[:–—-]|^[آ-ی]{3,10} ?[-–—] ?(?:[آ-ی ]{3,20} ?[-–—:])?(?=.{60})/;

function sections({ layout }: Evidence): Reason[] {
  const found = new Set<string>();
  for (const { text, linked } of layout.blocks) {
    if (linked === 0 || text.length > LONGEST_SECTION) continue;
    for (const word of plain(text).split(' ')) if (NEWSROOM_SECTIONS.has(word)) found.add(word);
  }
  return found.size < 3
    ? []
    : [{ rule: 'newsroom sections', weight: 1.5, detail: [...found].slice(0, 5).join('، ') }];
}

const LONGEST_SECTION = 200;

function address({ url, structured }: Evidence): Reason[] {
  const known = url || structured.canonical || '';
  if (!URL.canParse(known)) return [];
  const { pathname, search, hostname } = new URL(known);
  const path = pathname + search;
  if (/^\/(?:[a-z]{2}\/?|index\.\w+)?$/.test(path))
    return [{ rule: 'front page address', weight: -4, detail: path }];
  const list =
    /\/(?:tags?|category|categories|archive|search|topics?|service|page(?=\/\d))(?=[/?]|$)|[?&](?:s|q|query|search)=/.exec(
      path,
    );
  if (list) return [{ rule: 'list address', weight: -3, detail: list[0] }];
  const service = /\/(?:about|contact|privacy|terms|login|signup)\b/.exec(path);
  if (service) return [{ rule: 'address of a service page', weight: -3, detail: service[0] }];
  const blog = /(?:^|[./-])(?:we)?blogs?(?=[./-]|$)/.exec(hostname + path);
  if (blog) return [{ rule: 'blog address', weight: -2, detail: blog[0] }];
  const story = /\/(?:news|story|stories|articles?|live|a)[/-]/.exec(path);
  return story ? [{ rule: 'story address', weight: 0.5, detail: story[0] }] : [];
}

function prose({ story }: Evidence): Reason[] {
  const weight = sum(story.body, proseWeight);
  if (weight >= 250) return [{ rule: 'prose', weight: 1, detail: `${Math.round(weight)}` }];
  return weight >= 80 ? [] : [{ rule: 'no prose', weight: -3, detail: `${Math.round(weight)}` }];
}

/** Lists show headlines that lead elsewhere, among their paragraphs or instead of them. */
function headlines({ layout, story }: Evidence): Reason[] {
  const { root } = story;
  const isHeadline = ({ text, linked }: Block) => linked >= 25 && linked >= 0.8 * text.length;
  const all = layout.blocks.filter(isHeadline);
  const inBody = all.filter(
    (block) => root?.contains(block.element) && layout.zone(block, root) === null,
  ).length;
  const paragraphs = story.body.filter((block) => proseWeight(block) > 0).length;
  if (inBody >= 4 && inBody >= paragraphs) {
    return [
      { rule: 'headlines among the text', weight: -3, detail: `${inBody} for ${paragraphs} paragraphs` },
    ];
  }
  const linked = sum(layout.blocks, (block) => block.linked);
  const prose = sum(story.body, proseWeight);
  if (all.length < 12 || linked < 2 * prose || story.closed) return [];
  return [{ rule: 'mostly headlines', weight: -1, detail: `${all.length}` }];
}

function sum(blocks: readonly Block[], measure: (block: Block) => number): number {
  return blocks.reduce((total, block) => total + measure(block), 0);
}

function isList(reasons: readonly Reason[]): boolean {
  return reasons.some(({ rule }) => LIST_RULES.has(rule));
}

const LIST_RULES = new Set([
  'headlines among the text',
  'mostly headlines',
  'front page address',
  'list address',
]);
