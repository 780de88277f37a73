import type { Strings } from '../lib/i18n/strings.ts';
import type { Quote } from '../lib/quotes/quote.ts';
import { tidied } from './tidied.ts';

interface QuoteCardProps {
  quote: Quote;
  strings: Strings;
  onShow: (quote: Quote) => void;
}

/** The words first, then who said them. A press shows them in the story. */
export function QuoteCard({ quote, strings, onShow }: QuoteCardProps) {
  return (
    <li class="quote" data-kind={quote.kind}>
      <button type="button" title={strings.goToQuote} onClick={() => onShow(quote)}>
        <blockquote lang="fa" dir="rtl">
          {tidied(quote.text)}
        </blockquote>
        <Attribution quote={quote} strings={strings} />
      </button>
    </li>
  );
}

function Attribution({ quote, strings }: Pick<QuoteCardProps, 'quote' | 'strings'>) {
  const { speaker, role, kind } = quote;
  return (
    <p class="attribution" dir="rtl">
      {speaker ? <bdi lang="fa">{tidied(speaker)}</bdi> : !role && <span>{strings.unknownSpeaker}</span>}
      {role && (
        <bdi lang="fa" class={speaker ? 'role' : undefined}>
          {tidied(role)}
        </bdi>
      )}
      {kind === 'indirect' && <span class="kind">{strings.indirect}</span>}
    </p>
  );
}
