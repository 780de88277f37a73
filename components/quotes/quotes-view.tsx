import { useMemo, useState } from 'preact/hooks';
import { type Statement, statementsOf } from '../../lib/export/statements.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { KeyQuote, Quote } from '../../lib/quotes/quote.ts';
import { Empty } from '../frame/empty.tsx';
import { QuoteSearch } from './quote-search.tsx';
import { speaksOf } from './search.ts';
import { type StatementActions, StatementCard } from './statement-card.tsx';
import { VoiceSection } from './voice-section.tsx';
import { voicesOf } from './voices.ts';

interface QuotesViewProps extends StatementActions {
  quotes: readonly Quote[];
  /** Best first. */
  keys: readonly KeyQuote[];
  /** Whether what lies below the key quotes is drawn, too. */
  isWhole: boolean;
  strings: PanelStrings;
}

/** How many key quotes stand at the top. */
const KEY_QUOTES = 3;

/** A story with no more voices than this has them all open. */
const FEW_VOICES = 2;

/** The key quotes as cards, and all quotes by who said them. */
export function QuotesView({ quotes, keys, isWhole, strings, ...on }: QuotesViewProps) {
  const [query, setQuery] = useState('');
  const statements = useMemo(() => statementsOf(quotes), [quotes]);
  const found = statements.filter((statement) => query === '' || speaksOf(statement, query));
  if (statements.length === 0) return <Empty text={strings.noQuotes} hint={strings.noQuotesHint} />;
  return (
    <>
      {query === '' && (
        <section>
          <h2>{strings.keyQuotes}</h2>
          <ol class="key">
            {keyStatements(statements, keys).map(({ statement, reasons }) => (
              <StatementCard
                key={statement.id}
                statement={statement}
                strings={strings}
                reasons={reasons}
                named
                {...on}
              />
            ))}
          </ol>
        </section>
      )}
      {isWhole && (
        <Voices quotes={quotes} found={found} query={query} strings={strings} onSearch={setQuery} {...on} />
      )}
    </>
  );
}

interface VoicesProps extends StatementActions {
  quotes: readonly Quote[];
  /** The statements that are searched for; all when nothing is. */
  found: readonly Statement[];
  query: string;
  strings: PanelStrings;
  onSearch: (query: string) => void;
}

function Voices({ quotes, found, query, strings, onSearch, ...on }: VoicesProps) {
  const voices = useMemo(() => voicesOf(quotes), [quotes]);
  const shown = new Set(found.map(({ id }) => id));
  const open = query !== '' || voices.length <= FEW_VOICES;
  return (
    <section>
      <h2>{strings.allQuotes}</h2>
      <QuoteSearch query={query} found={found.length} strings={strings} onSearch={onSearch} />
      <ol class="voices">
        {voices.map((voice) => {
          const statements = voice.statements.filter(({ id }) => shown.has(id));
          const runs = query === '' ? voice.runs : statements;
          return statements.length === 0 ? null : (
            <VoiceSection
              // With a search every voice is opened anew, and after it each is as at first.
              key={`${open} ${voice.speaker ?? voice.role ?? ''}`}
              voice={{ ...voice, statements, runs }}
              strings={strings}
              query={query}
              open={open}
              {...on}
            />
          );
        })}
      </ol>
    </section>
  );
}

/** The statements that hold the best key quotes, each once. */
function keyStatements(statements: readonly Statement[], keys: readonly KeyQuote[]) {
  const found = new Map<string, { statement: Statement; reasons: KeyQuote['reasons'] }>();
  for (const { id, reasons } of keys) {
    const statement = statements.find(({ parts }) => parts.some((part) => part.id === id));
    if (statement && !found.has(statement.id)) found.set(statement.id, { statement, reasons });
    if (found.size === KEY_QUOTES) break;
  }
  return [...found.values()];
}
