import type { Page } from 'puppeteer-core';

/** What a page's main thread was busy with, in milliseconds. */
export interface Load {
  /** All tasks, without what the browser did to draw the page. */
  script: number;
  /** The longest task, likewise. */
  longestTask: number;
  /** The longest time that the browser took to draw a frame. */
  longestFrame: number;
  layouts: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string; documentLoaderURL?: string } };
}

/** What a browser does to draw a page; none of them goes on inside another. */
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Starts to record what Chromium's threads do. */
export async function startTrace(page: Page): Promise<void> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
}

/**
 * Ends the recording.
 *
 * @param url the page that was loaded meanwhile; what counts begins with its load event
 * @throws Error when the page is not in the recording
 */
export async function endTrace(page: Page, url: string): Promise<Load> {
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  const loaded = traceEvents.findLast((event) => event.name === 'MarkLoad' && isOn(event, start));
  if (!start || !loaded) throw new Error(`the recording does not show ${url}`);
  const events = traceEvents.filter((event) => isOn(event, start) && event.ts >= loaded.ts);
  return loadOf(events);
}

function loadOf(events: readonly TraceEvent[]): Load {
  const load: Load = { script: 0, longestTask: 0, longestFrame: 0, layouts: 0 };
  const drawn = events.filter(({ name }) => RENDERING.has(name)).sort((one, other) => one.ts - other.ts);
  const tasks = events.filter(({ name }) => name === 'RunTask').sort((one, other) => one.ts - other.ts);
  let next = 0;
  for (const { ts, dur = 0 } of tasks) {
    let rendering = 0;
    for (let event = drawn[next]; event && event.ts < ts + dur; event = drawn[++next]) {
      if (event.ts >= ts) rendering += event.dur ?? 0;
    }
    const script = (dur - rendering) / 1000;
    load.script += script;
    load.longestTask = Math.max(load.longestTask, script);
    load.longestFrame = Math.max(load.longestFrame, rendering / 1000);
  }
  load.layouts = drawn.filter(({ name }) => name === 'Layout').length;
  return load;
}

function isOn({ pid, tid }: TraceEvent, thread: TraceEvent | undefined): boolean {
  return pid === thread?.pid && tid === thread.tid;
}
