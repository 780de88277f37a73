import type { CivilDate } from '../../lib/calendar/civil.ts';
import { weekdayOf } from '../../lib/dates/show.ts';
import { dateCardStrings } from '../../lib/i18n/date-card.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { StoryDate } from '../../lib/reading.ts';
import { tidied } from '../tidied.ts';
import { dateNotes } from './date-notes.ts';
import { dateLines, howLongAgo, newLines } from './date-words.ts';

interface DateListProps {
  dates: readonly StoryDate[];
  today: CivilDate;
  strings: PanelStrings;
  onShow: (date: StoryDate) => void;
}

/** The dates of the story in its order, each with what it means in full. A press shows the date in the story. */
export function DateList({ dates, today, strings, onShow }: DateListProps) {
  return (
    <ol class="dates">
      {dates.map((date) => (
        <li key={`${date.para}:${date.start}`}>
          <button type="button" title={strings.show} onClick={() => onShow(date)}>
            <DateEntry date={date} today={today} strings={strings} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function DateEntry({ date, today, strings }: Omit<DateListProps, 'dates' | 'onShow'> & { date: StoryDate }) {
  const { language } = strings;
  const words = dateCardStrings(language);
  const ago = howLongAgo(date, today, language, words);
  const weekday = weekdayOf(date, language);
  const lines = newLines(dateLines(date, language, words), date);
  return (
    <>
      <span class="said">
        <bdi lang="fa">{tidied(date.text)}</bdi>
        {ago && <span class="ago">{ago}</span>}
      </span>
      {lines.map(({ calendar, text }, index) => (
        <span key={calendar} class="meant">
          {index === 0 && weekday} {text}
        </span>
      ))}
      {dateNotes(date, language, words).map((note) => (
        <span key={note} class={date.impossible ? 'note wrong' : 'note'}>
          {note}
        </span>
      ))}
    </>
  );
}
