import { useState } from 'preact/hooks';
import type { CivilDate } from '../lib/calendar/civil.ts';
import type { ExportFormat } from '../lib/export/formats.ts';
import type { Statement } from '../lib/export/statements.ts';
import type { PanelStrings } from '../lib/i18n/panel.ts';
import type { Reading, StoryDate } from '../lib/reading.ts';
import type { PanelSettings } from '../lib/settings.ts';
import type { RuleName } from '../lib/typography/rules.ts';
import { DatesView } from './dates/dates-view.tsx';
import { PanelBar } from './frame/panel-bar.tsx';
import { PanelEdges, SHEET } from './frame/panel-edges.tsx';
import { Tabs } from './frame/tabs.tsx';
import { MendingView } from './mending/mending-view.tsx';
import { QuotesView } from './quotes/quotes-view.tsx';
import { StoryHead } from './story-head.tsx';

/** How much of the panel is drawn: its bar and the story's head, what is in sight when it opens besides, or all of it. */
export type Extent = 'head' | 'sight' | 'whole';

export interface PanelProps {
  reading: Reading;
  extent: Extent;
  strings: PanelStrings;
  today: CivilDate;
  /** The rules of typography that are on. */
  rules: ReadonlySet<RuleName>;
  layout: PanelSettings;
  /** Whether the side is this site's own; null where there is no site to keep it for. */
  sideHere: boolean | null;
  showsOriginal: boolean;
  /** A passing word to the reader, for instance that a quote is gone from the page. */
  notice: string | null;
  actions: PanelActions;
}

/** What the panel's buttons do. */
export interface PanelActions {
  onClose: () => void;
  onToggleOriginal: () => void;
  onShowQuote: (statement: Statement) => void;
  onCopyQuote: (statement: Statement) => void;
  onShowDate: (date: StoryDate) => void;
  onSave: (format: ExportFormat) => void;
  onToggleRule: (rule: RuleName, on: boolean) => void;
  /** The reader has chosen another layout, to be kept. */
  onLayout: (layout: PanelSettings) => void;
  /** The side is to be kept for this site alone, or for all. */
  onSideHere: (on: boolean) => void;
  /** The panel is being resized; nothing is to be kept yet. */
  onResize: (width: number) => void;
  onSettings: () => void;
}

type ViewName = 'quotes' | 'dates' | 'mending';

/** The panel: the story's head, and behind tabs its quotes, its dates and what was mended. Drawn from the reading. */
export function Panel(props: PanelProps) {
  const { reading, extent, strings, today, rules, layout, notice, actions, ...bar } = props;
  const [view, setView] = useState<ViewName>('quotes');
  const [height, setHeight] = useState<number>(SHEET.first);
  /** On a phone the sheet makes way for what is shown in the story. */
  const lowered =
    <Place,>(onShow: (place: Place) => void) =>
    (place: Place) => {
      setHeight(Math.min(height, SHEET.low));
      onShow(place);
    };
  const { article, quotes, key, dates, mended } = reading;
  const views = [
    { name: 'quotes', label: strings.quotesTab, count: strings.number(quotes.length) },
    { name: 'dates', label: strings.datesTab, count: strings.number(dates.length) },
    { name: 'mending', label: strings.mendingTab, count: strings.number(placesOf(mended, rules)) },
  ] as const;
  return (
    <PanelEdges
      layout={layout}
      height={height}
      strings={strings}
      onHeight={setHeight}
      onLayout={actions.onLayout}
      onResize={actions.onResize}
    >
      <PanelBar {...bar} hasStory={article !== null} layout={layout} strings={strings} actions={actions} />
      <div class="scroll">
        {article ? (
          <>
            <StoryHead article={article} strings={strings} />
            {extent !== 'head' && (
              <Tabs views={views} current={view} direction={strings.direction} onSelect={setView}>
                {view === 'quotes' && (
                  <QuotesView
                    quotes={quotes}
                    keys={key}
                    isWhole={extent === 'whole'}
                    strings={strings}
                    onShow={lowered(actions.onShowQuote)}
                    onCopy={actions.onCopyQuote}
                  />
                )}
                {view === 'dates' && (
                  <DatesView
                    dates={dates}
                    published={article.published}
                    today={today}
                    strings={strings}
                    onShow={lowered(actions.onShowDate)}
                  />
                )}
                {view === 'mending' && (
                  <MendingView
                    article={article}
                    rules={rules}
                    strings={strings}
                    onToggleRule={actions.onToggleRule}
                  />
                )}
              </Tabs>
            )}
          </>
        ) : (
          <p class="empty">{strings.noStory}</p>
        )}
      </div>
      <p class="notice" role="status">
        {notice}
      </p>
    </PanelEdges>
  );
}

/** How many places the rules that are on mend. */
function placesOf(mended: Reading['mended'], rules: ReadonlySet<RuleName>): number {
  return mended.reduce((sum, { rule, count }) => sum + (rules.has(rule) ? count : 0), 0);
}
