import { fold } from '../text/fold.ts';
import type { Block } from './blocks.ts';
import { proseWeight } from './body.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';

export type Kind = 'story' | 'list' | 'other' | 'foreign';

/** One thing that speaks for (above 0) or against (below 0) a page being a news story. */
export interface Reason {
  rule: string;
  weight: number;
  /** What of the page it rests on. */
  detail?: string;
}

interface Evidence {
  language: string;
  blocks: readonly Block[];
  structured: Structured;
  story: Story;
  url: string;
}

/** Weighs what a page shows: a news story, a list of stories, another page in Persian, or a page in another language. */
export function judge(evidence: Evidence): { news: boolean; kind: Kind; reasons: Reason[] } {
  if (evidence.language !== 'fa') {
    return {
      news: false,
      kind: 'foreign',
      reasons: [{ rule: 'language', weight: -10, detail: evidence.language }],
    };
  }
  const reasons = RULES.flatMap((rule) => rule(evidence));
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const news = score >= THRESHOLD;
  return { news, kind: news ? 'story' : listLike(evidence) ? 'list' : 'other', reasons };
}

const THRESHOLD = 3;

type Rule = (evidence: Evidence) => Reason[];

const RULES: readonly Rule[] = [structuredType, newsroomMarks, shape];

function structuredType({ structured }: Evidence): Reason[] {
  return TYPES.flatMap(([pattern, weight]) => {
    const type = structured.types.find((name) => pattern.test(name));
    return type === undefined ? [] : [{ rule: 'declared type', weight, detail: type }];
  });
}

const TYPES: readonly (readonly [RegExp, number])[] = [
  [/^(?:News|Reportage|Analysis|Background|Review|Opinion)\w*Article$|LiveBlogPosting/, 3],
  [/^og:article$/, 1],
  [/^(?:Product|Offer|Recipe|SoftwareApplication|APIReference|TechArticle)$|^og:product/, -4],
  [/^(?:BlogPosting|DiscussionForumPosting|QAPage)$|^og:(?:blog|profile)/, -3],
];

function newsroomMarks({ blocks, story }: Evidence): Reason[] {
  const lines = blocks.map((block) => fold(block.text));
  const reasons: Reason[] = MARKS.flatMap(([rule, weight, pattern]) => {
    const line = lines.find((text) => pattern.test(text));
    return line === undefined ? [] : [{ rule, weight, detail: line.slice(0, 60) }];
  });
  if (story.closed) reasons.push({ rule: 'end mark', weight: 2 });
  return reasons;
}

const MARKS: readonly (readonly [string, number, RegExp])[] = [
  ['news code', 1.5, /^(?:کد|شناسه) ?(?:خبر|مطلب)/],
  ['publication line', 1, /^(?:تاریخ|زمان) انتشار/],
  ['agency opening', 1.5, /^.{0,40}به گزارش /],
];

function shape({ story }: Evidence): Reason[] {
  const prose = story.body.reduce((sum, block) => sum + proseWeight(block), 0);
  return [{ rule: 'prose', weight: prose >= 300 ? 1 : -3, detail: String(prose) }];
}

function listLike({ blocks }: Evidence): boolean {
  const headlines = blocks.filter(
    (block) => block.linked > 25 && block.linked > 0.8 * block.text.length,
  ).length;
  return headlines >= 15;
}
