import { type CivilDate, dayNumber } from '../calendar/civil.ts';
import { parseIso, printIso } from '../calendar/iso.ts';
import { findDates } from '../dates/find.ts';
import { fold } from '../text/fold.ts';
import { dayOfAddress } from './address.ts';
import type { Block } from './blocks.ts';
import type { Layout } from './body.ts';
import { newsroomZone } from './outlet.ts';
import { civilOfStamp } from './stamp.ts';
import type { Story } from './story.ts';
import type { Structured } from './structured.ts';

/** When a story was published and last changed: civil days where the outlet is, ISO 8601, null when unknown. */
export interface Publication {
  published: string | null;
  updated: string | null;
}

interface Page {
  layout: Layout;
  story: Story;
  title: Block | null;
  structured: Structured;
  url: string;
}

/**
 * The publication date. Machines are told a UTC stamp that can be the day before, a wrong zone, or nothing; so the
 * line that readers see beside the title decides, what machines are told and the address stand in for it.
 */
export function findPublication(page: Page): Publication {
  const { layout, structured, url } = page;
  const lines = linesAround(page);
  const days = lines.flatMap(({ block, underTitle }) => shownDays(block, underTitle, layout));
  const stamps = lines.flatMap(({ block }) => timeOf(block)?.getAttribute('datetime') ?? []);
  const zone = newsroomZone(
    structured.canonical ?? url,
    days.some(({ afghan }) => afghan),
  );
  const told = firstDay([...structured.published, ...stamps], zone);
  const inAddress = dayOfAddress(url) ?? dayOfAddress(structured.canonical ?? '');
  const changed = days.find(({ updated }) => updated)?.day ?? firstDay(structured.updated, zone);
  return {
    published: isoOf(bestDay(days, [told, inAddress]) ?? told ?? inAddress),
    updated: isoOf(changed),
  };
}

/** A day shown beside the story that may be its day of publication or of its last change. */
interface ShownDay {
  day: CivilDate;
  weight: number;
  labelled: boolean;
  updated: boolean;
  afghan: boolean;
}

/** How far from the title and from the story's end a publication line is looked for, in lines. */
const BEFORE_TITLE = 12;
const AFTER_STORY = 8;

/** The lines around the story, none of its body: those tell of the story's days, not of its own. */
function linesAround({ layout: { blocks }, story, title }: Page): { block: Block; underTitle: boolean }[] {
  const body = new Set(story.body);
  const at = (block: Block | null | undefined, otherwise: number) =>
    block ? blocks.indexOf(block) : otherwise;
  const start = at(story.body[0], blocks.length);
  const end = at(story.body.at(-1), -1);
  const titleAt = at(title, start);
  const from = Math.max(0, Math.min(titleAt, start) - BEFORE_TITLE);
  return blocks.slice(from, end + 1 + AFTER_STORY).flatMap((block, offset) => {
    if (body.has(block) || block === title || block.text.length > LONGEST_LINE) return [];
    return [{ block, underTitle: from + offset > titleAt && from + offset < start }];
  });
}

function shownDays(block: Block, underTitle: boolean, layout: Layout): ShownDay[] {
  // Radio Farda writes 16/آبان/1403, ISNA پنجشنبه / 9 خرداد 1398: strokes between the parts of one date.
  const text = block.text
    .replace(/(?<=[\p{L}\d])\/(?=\p{L})|(?<=\p{L})\/(?=\d)/gu, ' ')
    .replace(/\s\/\s/g, ' - ');
  const folded = fold(text);
  const zone = layout.zone(block);
  let weight = underTitle ? 2 : 0;
  if (/\d{1,2}:\d{2}/.test(folded)) weight += 1;
  if (timeOf(block)) weight += 2;
  if (zone === 'details') weight += 2;
  if (zone === 'related' || zone === 'comments' || zone === 'chrome' || zone === 'ads') weight -= 4;
  if (/امروز|^today/i.test(folded)) weight -= 4;
  let from = 0;
  return findDates(text, {}).flatMap(({ start, end, iso, relative, calendar }) => {
    const label = folded.slice(from, start);
    from = end;
    const day = iso !== null && !relative && !iso.includes('/') ? parseIso(iso) : null;
    if (!day) return [];
    const labelled = LABEL.test(label);
    return [
      {
        day,
        weight: weight + (labelled ? 3 : 0),
        labelled,
        updated: UPDATED.test(label),
        afghan: calendar === 'afghan',
      },
    ];
  });
}

const LONGEST_LINE = 160;
const LABEL = /(?:تاریخ|زمان) (?:انتشار|خبر|درج|مخابره)|منتشر ?شده|انتشار ?:/;
const UPDATED = /(?:به ?روز ?رسانی|بروز ?رسانی|به ?روز شده|ویرایش|اصلاح)/;

/** The day that the evidence speaks for most; none when nothing marks any of them. */
function bestDay(days: readonly ShownDay[], others: readonly (CivilDate | null)[]): CivilDate | null {
  let best: CivilDate | null = null;
  let most = 1;
  for (const { day, weight, updated } of days) {
    if (updated) continue;
    const agreeing = others.filter((other) => other && Math.abs(dayNumber(other) - dayNumber(day)) <= 1);
    if (weight + 3 * agreeing.length > most) {
      best = day;
      most = weight + 3 * agreeing.length;
    }
  }
  return best;
}

function timeOf(block: Block): Element | null {
  for (const node of block.nodes) {
    const time = node.parentElement?.closest('time');
    if (time) return time;
  }
  return null;
}

function firstDay(stamps: readonly string[], zone: string): CivilDate | null {
  for (const stamp of stamps) {
    const day = civilOfStamp(stamp, zone);
    if (day) return day;
  }
  return null;
}

function isoOf(day: CivilDate | null | undefined): string | null {
  return day ? printIso(day) : null;
}
