import { useState } from 'preact/hooks';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { SpeakerName } from './attribution.tsx';
import { type StatementActions, StatementCard } from './statement-card.tsx';
import type { Voice } from './voices.ts';

interface VoiceSectionProps extends StatementActions {
  voice: Voice;
  strings: PanelStrings;
  /** The places found are marked. */
  query: string;
  /** Whether it is open at first. */
  open: boolean;
}

/** One voice of the story: its name, its share of the words quoted as a bar, and on request all it says. */
export function VoiceSection({ voice, strings, query, open, ...on }: VoiceSectionProps) {
  const [isOpen, setOpen] = useState(open);
  const { speaker, role, statements, runs, share, kinds } = voice;
  const how = kinds.map(({ kind, count }) =>
    kinds.length > 1 ? `${strings.number(count)} ${strings.kind[kind]}` : strings.kind[kind],
  );
  return (
    <li class="voice">
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="who">
            <SpeakerName speaker={speaker} role={role} strings={strings} />
          </span>
          <span class="share" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span class="how">
            <span class="item">{strings.statements(statements.length)}</span>
            <span class="item">{`${strings.percent(share)} ${strings.shareOfWords}`}</span>
            <span class="item">{how.join(strings.comma)}</span>
          </span>
        </summary>
        {isOpen && (
          <ol>
            {runs.map((run) => (
              <StatementCard key={run.id} statement={run} strings={strings} query={query} {...on} />
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}
