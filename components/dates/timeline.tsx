import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CivilDate, dayNumber } from '../../lib/calendar/civil.ts';
import { parseIso } from '../../lib/calendar/iso.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { StoryDate } from '../../lib/reading.ts';
import { tidied } from '../tidied.ts';
import { type TimeMark, timeMarks } from './marks.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { type Axis, ticksOf } from './ticks.ts';

export interface TimelineProps {
  dates: readonly StoryDate[];
  /** ISO 8601. */
  published: string | null;
  today: CivilDate;
  strings: PanelStrings;
}

/** Pixels: the axes' labels above and below, the bars' lanes, the row of days, the room left of the first mark. */
const LABEL = 18;
const LANE = 12;
const BAR = 7;
const ROW = 22;
const MARGIN = 10;
const RADIUS = 5;

/** Used until the width is measured. */
const FIRST_WIDTH = 320;

/**
 * The story's dates in time: days as points, longer stretches as bars, Jalali above and Gregorian below, today and
 * the day of publication as lines. In a Persian surface time runs from right to left. The list beside it says the
 * same to those who do not see it.
 */
export function Timeline({ dates, published, today, strings }: TimelineProps) {
  const [frame, width] = useWidth();
  const marks = timeMarks(dates);
  if (marks.length === 0) return null;

  const publication = published ? parseIso(published) : null;
  const lines = [
    { name: 'today', day: dayNumber(today), label: strings.today },
    ...(publication
      ? [{ name: 'published', day: dayNumber(publication), label: strings.publishedMark }]
      : []),
  ];
  const days = [...marks.flatMap(({ from, until }) => [from, until - 1]), ...lines.map(({ day }) => day)];
  const scale = timeScale(days, width - 2 * MARGIN);
  const place: TimeScale = (day) =>
    strings.direction === 'rtl' ? width - MARGIN - scale(day) : MARGIN + scale(day);
  const lanes = Math.max(0, ...marks.map(({ isDay, lane }) => (isDay ? 0 : lane + 1)));
  const middle = LABEL + lanes * LANE + ROW / 2 + 4;
  const height = middle + ROW / 2 + LABEL;
  const axis = {
    language: strings.language,
    scale: (day: number) => place(day),
    length: width,
    days: [...new Set(days)].sort((a, b) => a - b),
  };
  return (
    <figure class="timeline">
      <div ref={frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={strings.timeline}
        >
          <line class="axis" x1="0" x2={width} y1={middle} y2={middle} />
          {lines.map(({ name, day }) => (
            <line key={name} class={name} x1={place(day)} x2={place(day)} y1={LABEL} y2={height - LABEL} />
          ))}
          <AxisLabels axis={{ ...axis, calendar: 'jalali' }} y={12} tick={LABEL - 3} />
          <AxisLabels axis={{ ...axis, calendar: 'gregorian' }} y={height - 5} tick={height - LABEL} />
          {marks.map((mark) => (
            <Mark
              key={`${mark.from}/${mark.until}`}
              mark={mark}
              place={place}
              y={mark.isDay ? middle : LABEL + 4 + mark.lane * LANE}
            />
          ))}
        </svg>
      </div>
      <figcaption>
        {lines.map(({ name, label }) => (
          <span key={name} class={`legend of-${name}`}>
            {label}
          </span>
        ))}
        <span class="timeline-note">{strings.timelineNote}</span>
      </figcaption>
    </figure>
  );
}

function AxisLabels({ axis, y, tick }: { axis: Axis; y: number; tick: number }) {
  return (
    <g class={`labels ${axis.calendar}`}>
      {ticksOf(axis).map(({ day, x, label }) => (
        <g key={day}>
          <line x1={axis.scale(day)} x2={axis.scale(day)} y1={tick - 2} y2={tick + 2} />
          <text x={x} y={y} text-anchor="middle" direction={axis.language === 'fa' ? 'rtl' : 'ltr'}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarkProps {
  mark: TimeMark;
  place: TimeScale;
  y: number;
}

function Mark({ mark: { from, until, isDay, dates }, place, y }: MarkProps) {
  const [start, end] = [place(from), place(until - 1)];
  return (
    <g class={isDay ? 'point' : 'stretch'}>
      <title>{dates.map(({ text }) => tidied(text)).join(' · ')}</title>
      {isDay ? (
        <circle cx={start} cy={y} r={dates.length > 1 ? RADIUS + 1.5 : RADIUS} />
      ) : (
        <rect
          x={Math.min(start, end) - 1}
          y={y}
          width={Math.max(Math.abs(end - start) + 2, 3)}
          height={BAR}
          rx="3"
        />
      )}
    </g>
  );
}

/** The width of an element as it is now, in whole pixels. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
