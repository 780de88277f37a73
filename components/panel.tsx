import type { ComponentChildren } from 'preact';
import type { Strings } from '../lib/i18n/strings.ts';
import type { Quote } from '../lib/quotes/quote.ts';
import type { Reading, StoryDate } from '../lib/reading.ts';
import { DateList } from './date-list.tsx';
import { QuoteCard } from './quote-card.tsx';
import { StoryHead } from './story-head.tsx';

/** How many key quotes stand at the top. */
const KEY_QUOTES = 3;

export interface PanelProps {
  reading: Reading;
  strings: Strings;
  showsOriginal: boolean;
  /** A passing word to the reader, for instance that a quote is gone from the page. */
  notice: string | null;
  onClose: () => void;
  onToggleOriginal: () => void;
  onShowQuote: (quote: Quote) => void;
  onShowDate: (date: StoryDate) => void;
}

/** The panel: the story's head, its key quotes, all its quotes, its dates. A pure function of the reading. */
export function Panel({ reading, strings, showsOriginal, notice, ...on }: PanelProps) {
  const { article, quotes, key, dates, mended } = reading;
  const keyQuotes = key.slice(0, KEY_QUOTES).flatMap(({ id }) => quotes.filter((quote) => quote.id === id));
  const places = mended.reduce((sum, { count }) => sum + count, 0);
  const card = (quote: Quote) => (
    <QuoteCard key={quote.id} quote={quote} strings={strings} onShow={on.onShowQuote} />
  );
  return (
    <div
      class="panel"
      role="dialog"
      aria-label={strings.name}
      lang={strings.language}
      dir={strings.direction}
    >
      <header class="bar">
        <strong class="brand">{strings.name}</strong>
        <button type="button" aria-pressed={showsOriginal} onClick={on.onToggleOriginal}>
          {showsOriginal ? strings.showMended : strings.showOriginal}
        </button>
        <button
          type="button"
          class="close"
          aria-label={strings.close}
          title={strings.close}
          onClick={on.onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="scroll">
        {article ? <StoryHead article={article} strings={strings} /> : <p class="empty">{strings.noStory}</p>}
        {article && (
          <>
            <Section title={strings.keyQuotes}>
              {keyQuotes.length > 0 ? (
                <ol class="quotes key">{keyQuotes.map(card)}</ol>
              ) : (
                <p class="empty">{strings.noQuotes}</p>
              )}
            </Section>
            {quotes.length > keyQuotes.length && (
              <Section title={strings.allQuotes(quotes.length)}>
                <ol class="quotes">{quotes.map(card)}</ol>
              </Section>
            )}
            <Section title={strings.dates(dates.length)}>
              <DateList dates={dates} strings={strings} onShow={on.onShowDate} />
            </Section>
          </>
        )}
        {places > 0 && <p class="mended">{strings.mended(places)}</p>}
      </div>
      <p class="notice" role="status">
        {notice}
      </p>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
