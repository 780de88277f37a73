import { Fragment } from 'preact';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { tidied } from '../tidied.ts';

interface AttributionProps {
  quote: Quote;
  strings: PanelStrings;
}

/** Who said it: the clean name, the role, and how the story gives the words. */
export function Attribution({ quote: { speaker, role, kind }, strings }: AttributionProps) {
  return (
    <p class="attribution" dir="rtl">
      <SpeakerName speaker={speaker} role={role} strings={strings} />
      {kind !== 'direct' && <span class="kind">{strings.kind[kind]}</span>}
    </p>
  );
}

/** Whose words the speaker passes on, where the story says so. */
export function PassedOn({ parts, strings }: { parts: readonly Quote[]; strings: PanelStrings }) {
  const names = new Set(parts.flatMap(({ relayed }) => relayed?.speaker ?? relayed?.role ?? []));
  if (names.size === 0) return null;
  return (
    <p class="passed-on">
      {strings.passedOn}{' '}
      {[...names].map((name, index) => (
        <Fragment key={name}>
          {index > 0 && strings.comma}
          <bdi lang="fa">{tidied(name)}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

interface SpeakerNameProps {
  speaker: string | null;
  role: string | null;
  strings: PanelStrings;
}

/** A name and a role, each in its own direction; a role stands for a name that the story does not give. */
export function SpeakerName({ speaker, role, strings }: SpeakerNameProps) {
  const name = speaker ?? role;
  return (
    <>
      {name ? (
        <bdi lang="fa" class="speaker">
          {tidied(name)}
        </bdi>
      ) : (
        <span class="speaker">{strings.unknownSpeaker}</span>
      )}
      {speaker && role && (
        <bdi lang="fa" class="role">
          {tidied(role)}
        </bdi>
      )}
    </>
  );
}
