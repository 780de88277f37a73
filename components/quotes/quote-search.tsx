import type { PanelStrings } from '../../lib/i18n/panel.ts';

interface QuoteSearchProps {
  query: string;
  found: number;
  strings: PanelStrings;
  onSearch: (query: string) => void;
}

/** A field to search the quotes with. Esc empties it before it closes the panel. */
export function QuoteSearch({ query, found, strings, onSearch }: QuoteSearchProps) {
  return (
    <search class="search">
      <input
        type="search"
        // An empty field would turn from right to left under `auto`.
        dir={query === '' ? undefined : 'auto'}
        aria-label={strings.search}
        placeholder={strings.search}
        value={query}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.stopPropagation();
          onSearch('');
        }}
      />
      <p role="status">{query === '' ? '' : strings.found(found)}</p>
    </search>
  );
}
