import type { CivilDate } from '../lib/calendar/civil.ts';
import type { DateMention } from '../lib/dates/mention.ts';
import { weekdayOf } from '../lib/dates/show.ts';
import { dateCardStrings } from '../lib/i18n/date-card.ts';
import type { PanelStrings } from '../lib/i18n/panel.ts';
import { dateNotes } from './dates/date-notes.ts';
import { dateLines, howLongAgo } from './dates/date-words.ts';
import { tidied } from './tidied.ts';

export interface DateCardProps {
  mention: DateMention;
  strings: PanelStrings;
  today: CivilDate;
}

/** What a date means: in full in every calendar that matters, how long ago, and what in it was not stated. */
export function DateCard({ mention, strings, today }: DateCardProps) {
  const { language, direction } = strings;
  const words = dateCardStrings(language);
  const lines = dateLines(mention, language, words);
  const weekday = weekdayOf(mention, language);
  const ago = howLongAgo(mention, today, language, words);
  return (
    <article class="date-card" lang={language} dir={direction} aria-label={tidied(mention.text)}>
      <p class="said">
        <bdi lang="fa">{tidied(mention.text)}</bdi>
        {ago && <span class="ago">{ago}</span>}
      </p>
      {lines.length > 0 && (
        <dl>
          {lines.map(({ calendar, text }, index) => (
            <div key={calendar}>
              <dt>{words.calendar[calendar]}</dt>
              <dd>
                {index === 0 && weekday} {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {dateNotes(mention, language, words).map((note) => (
        <p key={note} class={mention.impossible ? 'note wrong' : 'note'}>
          {note}
        </p>
      ))}
    </article>
  );
}
