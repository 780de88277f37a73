import { useId, useState } from 'preact/hooks';
import type { Statement } from '../../lib/export/statements.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { KeyReason } from '../../lib/quotes/quote.ts';
import { beginningOf } from '../beginning.ts';
import { CopyIcon, ShowIcon } from '../frame/icons.tsx';
import { tidied } from '../tidied.ts';
import { Attribution, PassedOn } from './attribution.tsx';
import { KeyReasons, reasonsInWords } from './key-reasons.tsx';
import { Marked } from './marked.tsx';
import { findAll } from './search.ts';

/** What can be done with a statement. */
export interface StatementActions {
  onShow: (statement: Statement) => void;
  onCopy: (statement: Statement) => void;
}

interface StatementCardProps extends StatementActions {
  statement: Statement;
  strings: PanelStrings;
  /** What is searched for, to be marked in the words. */
  query?: string;
  /** Said below the words unless the place says it already. */
  named?: boolean;
  reasons?: readonly KeyReason[];
}

/** Of longer words only the beginning is shown at first: a few lines. UTF-16 units. */
const LONG = 320;
const BEGINNING = 220;

/** The words first, then who said them; the whole can be shown in the story and copied with its source. */
export function StatementCard({ statement, strings, query = '', named, reasons, ...on }: StatementCardProps) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [saysWhy, setSaysWhy] = useState(false);
  const why = reasonsInWords(reasons ?? [], strings.language);
  const { kind } = statement.parts[0];
  const texts = statement.parts.map(({ text }) => tidied(text));
  const isLong = texts.join('').length > LONG && query === '';
  const shown = isLong && !isWhole ? [beginningOf(texts.join(' '), BEGINNING)] : texts;
  return (
    <li class="statement" data-kind={kind}>
      <blockquote lang="fa" dir="rtl">
        {shown.map((text, index) => (
          <p key={statement.parts[index]?.id}>
            <Marked text={text} stretches={findAll(text, query)} />
          </p>
        ))}
      </blockquote>
      {named && <Attribution quote={statement.parts[0]} strings={strings} />}
      <PassedOn parts={statement.parts} strings={strings} />
      <div class="actions">
        <button type="button" onClick={() => on.onShow(statement)}>
          <ShowIcon />
          {strings.show}
        </button>
        <button type="button" onClick={() => on.onCopy(statement)}>
          <CopyIcon />
          {strings.copy}
        </button>
        {isLong && (
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? strings.less : strings.more}
          </button>
        )}
        {why.length > 0 && (
          <button
            type="button"
            aria-expanded={saysWhy}
            aria-controls={id}
            onClick={() => setSaysWhy(!saysWhy)}
          >
            {strings.why}
          </button>
        )}
        {!named && kind !== 'direct' && <span class="kind">{strings.kind[kind]}</span>}
      </div>
      {saysWhy && <KeyReasons id={id} reasons={why} />}
    </li>
  );
}
