import { type CivilDate, dayNumber } from '../calendar/civil.ts';
import { printIso } from '../calendar/iso.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { dayOfAddress } from './address.ts';
import { apart, type Block } from './blocks.ts';
import type { TimeZone } from './clock.ts';
import { daysOfLine, isDateLine } from './date-line.ts';
import { namesCode } from './details.ts';
import type { Layout } from './layout.ts';
import { newsroomZone } from './outlet.ts';
import { plain } from './plain.ts';
import { civilOfStamp } from './stamp.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';
import type { Zone } from './zones.ts';

/** When a story was published and last changed: civil days where the outlet is, ISO 8601, null when unknown. */
export interface Publication {
  published: string | null;
  updated: string | null;
  /** The line of the page that shows the day of publication, null where none does. */
  line: string | null;
}

interface Page {
  layout: Layout;
  story: Story;
  title: Block | null;
  structured: Structured;
  url: string;
  /** Whether the page is in Dari. */
  afghan: boolean;
}

/**
 * The publication date. Machines are told a UTC stamp that can be the day before, a wrong zone, or nothing; so the
 * line that readers see beside the title decides, what machines are told and the address stand in for it.
 */
export function* findPublication(page: Page): Steps<Publication> {
  const { layout, structured, url, afghan } = page;
  const lines = linesAround(page);
  yield;
  const stamps = lines.flatMap(({ block }) => timeOf(block)?.getAttribute('datetime') ?? []);
  const zone = newsroomZone(structured.canonical ?? url, afghan);
  const told = firstDay([...structured.published, ...stamps], zone);
  yield;
  const days = (yield* eachInSteps(lines, (line) => shownDays(line, layout, told))).flat();
  const inAddress = dayOfAddress(url) ?? dayOfAddress(structured.canonical ?? '');
  const changed = days.find(({ updated }) => updated)?.day ?? firstDay(structured.updated, zone);
  const shown = bestDay(days, [told, inAddress]);
  return {
    published: isoOf(shown?.day ?? told ?? inAddress),
    updated: isoOf(changed),
    line: shown?.line ?? null,
  };
}

/** A day shown beside the story that may be its day of publication or of its last change. */
interface ShownDay {
  day: CivilDate;
  weight: number;
  updated: boolean;
  line: string;
}

/** How far from the title and from the story's end a publication line is looked for, in lines. */
const BEFORE_TITLE = 12;
const AFTER_STORY = 8;

/** A line near the story; `underTitle` when it stands between title and body. */
interface NearLine {
  block: Block;
  underTitle: boolean;
}

/** The lines around the story, none of its body: those tell of the story's days, not of its own. */
function linesAround({ layout: { blocks }, story, title }: Page): NearLine[] {
  const own = new Set([...story.body, story.lead, title]);
  const at = (block: Block | null | undefined, otherwise: number) =>
    block ? blocks.indexOf(block) : otherwise;
  const start = at(story.body[0], blocks.length);
  const end = at(story.body.at(-1), -1);
  const titleAt = at(title, start);
  const from = Math.max(0, Math.min(titleAt, start) - BEFORE_TITLE);
  return blocks.slice(from, end + 1 + AFTER_STORY).flatMap((block, offset) => {
    if (own.has(block) || block.text.length > LONGEST_LINE || isSentence(block.text)) return [];
    return [{ block, underTitle: from + offset > titleAt && from + offset < start }];
  });
}

/** A sentence names the days it tells of. */
function isSentence(text: string): boolean {
  return text.length > 40 && /[.!؟]$/.test(text) && !LABEL.test(plain(text));
}

function shownDays({ block, underTitle }: NearLine, layout: Layout, reference: CivilDate | null): ShownDay[] {
  const line = apart(block);
  const text = plain(line);
  let weight = underTitle ? 2 : 0;
  if (/\d{1,2}:\d{2}/.test(text)) weight += 1;
  if (timeOf(block)) weight += 2;
  if (isDateLine(line)) weight += 1.5;
  if (ISSUE.test(text) || namesCode(text)) weight += 2;
  if (/امروز|^today/i.test(text)) weight -= 4;
  const zone = layout.zone(block);
  if (zone === 'details') weight += 2;
  const isCard = !underTitle && block.linked > block.text.length / 2;
  const isElsewhere = isCard || (zone !== null && APART.has(zone));
  return daysOfLine(line, isoOf(reference) ?? undefined).map(({ day, label, note }) => ({
    day,
    // A label says more than where the line stands: some systems keep their publication line in a `news_nav`.
    weight:
      weight +
      (LABEL.test(label) ? 4 : EVENT.test(label) ? -6 : isElsewhere ? -4 : isInPageHeader(block) ? -3 : 0),
    updated: UPDATED.test(label) || (!LABEL.test(label) && UPDATED_NOTE.test(note)),
    line,
  }));
}

const APART: ReadonlySet<Zone> = new Set<Zone>(['related', 'comments', 'chrome', 'ads']);

/** A page's own header shows today, whatever the story's day; a newspaper's shows the day of the issue. */
function isInPageHeader({ element, text }: Block): boolean {
  if (ISSUE.test(plain(text))) return false;
  const header = element.closest(PAGE_HEADER);
  return header !== null && header.querySelector('h1') === null && header.closest('main,article') === null;
}

const PAGE_HEADER =
  'header,#header,.header,#masthead,.site-header,.top-bar,.topbar,.today,.current-date,[role="banner"]';
const LONGEST_LINE = 160;
const LABEL = /(?:تاریخ|زمان) (?:انتشار|خبر|درج|مخابره)|منتشر ?شده|انتشار ?:/;
/** A newspaper's issue, in its head. */
const ISSUE = /شماره ?\d/;
/** What a day may be besides the story's own. */
const EVENT = /(?<!\p{L})(?:برگزاری|مهلت|سررسید|اعتبار|تولد|درگذشت|اغاز|پایان)/u;
const UPDATED_NOTE = /^[ (\-–]*(?:به ?روز ?رسانی|بروز ?رسانی|به ?روز شده|ویرایش|اصلاح)/;
const UPDATED = /(?:به ?روز ?رسانی|بروز ?رسانی|به ?روز شده|ویرایش|اصلاح)/;

/**
 * The day that the evidence speaks for most. A line that contradicts what machines are told must stand as a
 * publication line does; else the slightest mark is enough.
 */
function bestDay(days: readonly ShownDay[], others: readonly (CivilDate | null)[]): ShownDay | null {
  const told = others.filter((other) => other !== null);
  let best: ShownDay | null = null;
  let most = 0;
  for (const shown of days) {
    const { day, weight, updated } = shown;
    const agreed = told.reduce((sum, other) => sum + agreement(day, other), 0);
    const enough = told.length > 0 && agreed === 0 ? 3 : 1.5;
    if (updated || weight + agreed < enough || weight + agreed <= most) continue;
    best = shown;
    most = weight + agreed;
  }
  return best;
}

/** The same day speaks for a line; a neighbour does too, since a stamp may be in another zone. */
function agreement(one: CivilDate, other: CivilDate): number {
  const apart = Math.abs(dayNumber(one) - dayNumber(other));
  return apart === 0 ? 3 : apart === 1 ? 2 : 0;
}

function timeOf(block: Block): Element | null {
  for (const node of block.nodes) {
    const time = node.parentElement?.closest('time');
    if (time) return time;
  }
  return null;
}

function firstDay(stamps: readonly string[], zone: TimeZone): CivilDate | null {
  for (const stamp of stamps) {
    const day = civilOfStamp(stamp, zone);
    if (day) return day;
  }
  return null;
}

function isoOf(day: CivilDate | null | undefined): string | null {
  return day ? printIso(day) : null;
}
