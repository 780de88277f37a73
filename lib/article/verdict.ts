import { outletsOf } from './headline.ts';
import { isNewsroomName, PAGE_MARKS, TYPE_MARKS } from './marks.ts';
import { hostOf, isKnownNewsroom } from './outlet.ts';
import { plain } from './plain.ts';
import type { Publication } from './published.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';
import type { Survey } from './survey.ts';

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
  survey: Survey;
  structured: Structured;
  publication: Publication;
  story: Story;
  url: string;
}

/** What a page is, and why. */
export interface Verdict {
  news: boolean;
  kind: Kind;
  reasons: Reason[];
}

/** The verdict on a page in another language. */
export function foreign(language: string): Verdict {
  return { news: false, kind: 'foreign', reasons: [{ rule: 'language', weight: -10, detail: language }] };
}

/**
 * Weighs what a page in Persian shows. The page is news when it has a story and what speaks for it outweighs what speaks against it
 * by enough.
 */
export function judge(evidence: Evidence): Verdict {
  const reasons = RULES.flatMap((rule) => rule(evidence));
  const news = evidence.story.body.length > 0 && isOnePiece(evidence, reasons) && weightOf(reasons) >= ENOUGH;
  return { news, kind: news ? 'story' : isList(reasons) ? 'list' : 'other', reasons };
}

const ENOUGH = 3;

/** What a diary has too is never enough by itself, however much of it there is. */
const COMMON_RULES = new Set(['prose', 'dated', 'reported speech', 'story address']);
const MOST_OF_COMMON = 2.5;

/**
 * Whether something tells of this page rather than of its site: a newsroom's terms and prices bear its name and its
 * sections too. Newsrooms date their pieces, number them, or put their mark on them.
 */
function isOnePiece({ publication, url }: Evidence, reasons: readonly Reason[]): boolean {
  return (
    publication.published !== null ||
    /\d{4}/.test(url) ||
    reasons.some(({ rule, weight }) => weight > 0 && !SITE_RULES.has(rule))
  );
}

const SITE_RULES = new Set(['newsroom name', 'newsroom sections', 'prose']);

function weightOf(reasons: readonly Reason[]): number {
  const isCommon = ({ rule, weight }: Reason) => COMMON_RULES.has(rule) && weight > 0;
  const sum = (some: readonly Reason[]) => some.reduce((total, { weight }) => total + weight, 0);
  const common = sum(reasons.filter(isCommon));
  return Math.min(common, MOST_OF_COMMON) + sum(reasons.filter((reason) => !isCommon(reason)));
}

const RULES: readonly ((evidence: Evidence) => Reason[])[] = [
  declaredTypes,
  outletName,
  pageMarks,
  storyMarks,
  dateline,
  elementNames,
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
  const host = hostOf(structured.canonical ?? url);
  const named = [structured.publisher ?? '', ...structured.headlines.flatMap(outletsOf), host];
  const name = isKnownNewsroom(host) ? host : named.find(isNewsroomName);
  return name === undefined ? [] : [{ rule: 'newsroom name', weight: 1.5, detail: name }];
}

function pageMarks({ survey }: Evidence): Reason[] {
  return PAGE_MARKS.flatMap(({ rule, weight }) => {
    const line = survey.marks.get(rule);
    return line === undefined ? [] : [{ rule, weight, detail: line }];
  });
}

function storyMarks({ story, structured, survey: { speech } }: Evidence): Reason[] {
  const reasons: Reason[] = [];
  const opening = [story.lead, ...story.body.slice(0, 3)].map((block) => plain(block?.text ?? ''));
  const agency = opening.map((text) => AGENCY_OPENING.exec(text)?.[0]).find(Boolean);
  if (agency) reasons.push({ rule: 'agency opening', weight: 1.5, detail: agency });
  const told = toldOutlet(story, plain(structured.publisher ?? ''));
  if (told) reasons.push({ rule: 'told the outlet', weight: 1.5, detail: told });
  if (story.closed) reasons.push({ rule: 'end mark', weight: 2, detail: story.closed });
  if (speech.length >= 2) reasons.push({ rule: 'reported speech', weight: 1, detail: speech.join('، ') });
  return reasons;
}

/** Whom a newsroom asks speaks to it by name: «به آفتاب گفت», «خبرنگار آفتاب». */
function toldOutlet({ body }: Story, outlet: string): string | undefined {
  if (outlet.length < SHORTEST_NAME) return undefined;
  const phrases = [`به ${outlet} گفت`, `به ${outlet} می گوید`, `با ${outlet} `, `خبرنگار ${outlet} `];
  const text = body
    .slice(0, MOST_LINES_ASKED)
    .map((line) => plain(line.text))
    .join('\n');
  return phrases.find((phrase) => text.includes(phrase))?.trim();
}

const SHORTEST_NAME = 3;
const MOST_LINES_ASKED = 20;

/** «به گزارش …», «… گفت‌وگو با ایسنا», «خبرگزاری خامه:», «تهران- ایرنا-», «کابل –»: how agency stories open. */
const AGENCY_OPENING =
  /به گزارش [^.]{2,40}|(?:گفت ?و ?گو|مصاحبه) با (?:خبرنگار )?[^ .]{2,20}|^خبرگزاری [آ-ی ]{2,20}[:–—-]|^[آ-ی]{3,10} ?[-–—] ?(?:[آ-ی ]{3,20} ?[-–—:])?(?=.{60})/;

/** Page systems name the element of a story after what it holds: `node-news`, `news-body`, `khabar`. */
function elementNames({ story }: Evidence): Reason[] {
  for (let at = story.root, depth = 0; at && depth < DEEPEST_NAME; at = at.parentElement, depth++) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`.split(/\s+/);
    const name = names.find((one) => one.split(/[-_]+/).some((word) => NEWS_WORDS.has(word.toLowerCase())));
    if (name !== undefined) return [{ rule: 'named as news', weight: 1, detail: name }];
  }
  return [];
}

const DEEPEST_NAME = 20;
const NEWS_WORDS = new Set(['news', 'khabar', 'newsbody', 'newstext', 'newsdetail']);

/** Newsrooms date their stories, most of them to the minute; so do forums, which other marks give away. */
function dateline({ publication }: Evidence): Reason[] {
  const { line } = publication;
  if (line === null) return [];
  return [{ rule: 'dated', weight: CLOCK.test(plain(line)) ? 1 : 0.5, detail: line }];
}

const CLOCK = /\d{1,2}:\d{2}/;

function sections({ survey: { sections } }: Evidence): Reason[] {
  if (sections.size < 3) return [];
  return [{ rule: 'newsroom sections', weight: 1.5, detail: [...sections].slice(0, 5).join('، ') }];
}

function address({ url, structured }: Evidence): Reason[] {
  const known = url || structured.canonical || '';
  if (!URL.canParse(known)) return [];
  const { pathname, search, hostname } = new URL(known);
  const path = pathname + search;
  if (/^\/(?:[a-z]{2}\/?|index\.\w+)?$/.test(path))
    return [{ rule: 'front page address', weight: -4, detail: path }];
  const asked = /\/search(?=[/?]|$)|[?&](?:s|q|query|search)=/.exec(path);
  if (asked) return [{ rule: 'list address', weight: -5, detail: asked[0] }];
  const list = /\/(?:tags?|category|categories|archive|topics?|service|page(?=\/\d))(?=[/?]|$)/.exec(path);
  if (list) return [{ rule: 'list address', weight: -3, detail: list[0] }];
  const service = /\/(?:about|contact|privacy|terms|login|signup)\b/.exec(path);
  if (service) return [{ rule: 'address of a service page', weight: -3, detail: service[0] }];
  const blog = BLOG_ADDRESS.exec(hostname + path);
  if (blog) return [{ rule: 'blog address', weight: -2, detail: blog[0] }];
  const story = /\/(?:news|story|stories|articles?|live|a)[/-]/.exec(path);
  return story ? [{ rule: 'story address', weight: 0.5, detail: story[0] }] : [];
}

/** Blogs by their own name, and the hosts of most Persian ones. */
const BLOG_ADDRESS =
  /(?:^|[./-])(?:(?:we)?blogs?(?=[./-]|$)|(?:blogfa|mihanblog|blogsky|persianblog|parsiblog|loxblog|rozblog|niniweblog|blogspot|wordpress|virgool|tumblr|medium)\.)/;

function prose({ survey }: Evidence): Reason[] {
  const detail = `${Math.round(survey.prose)}`;
  if (survey.prose >= 250) return [{ rule: 'prose', weight: 1, detail }];
  return survey.prose >= 80 ? [] : [{ rule: 'no prose', weight: -3, detail }];
}

/** Lists show headlines that lead elsewhere, among their paragraphs or instead of them. */
function headlines({ story, survey }: Evidence): Reason[] {
  const { headlines, headlinesInBody, linked, paragraphs, prose } = survey;
  if (headlinesInBody >= 4 && headlinesInBody >= paragraphs) {
    const detail = `${headlinesInBody} for ${paragraphs} paragraphs`;
    return [{ rule: 'headlines among the text', weight: -3, detail }];
  }
  if (headlines < 12 || linked < 2 * prose || story.closed) return [];
  return [{ rule: 'mostly headlines', weight: -1, detail: `${headlines}` }];
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
