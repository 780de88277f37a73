import { showMention } from '../lib/dates/show.ts';
import type { Strings } from '../lib/i18n/strings.ts';
import type { StoryDate } from '../lib/reading.ts';

interface DateListProps {
  dates: readonly StoryDate[];
  strings: Strings;
  onShow: (date: StoryDate) => void;
}

/** The dates of the story in its order, each with what it means. A press shows the date in the story. */
export function DateList({ dates, strings, onShow }: DateListProps) {
  if (dates.length === 0) return <p class="empty">{strings.noDates}</p>;
  return (
    <ul class="dates">
      {dates.map((date) => (
        <li key={`${date.para}:${date.start}`}>
          <button type="button" title={strings.goToDate} onClick={() => onShow(date)}>
            <bdi class="said" lang="fa">
              {date.text}
            </bdi>
            <Meaning date={date} strings={strings} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Meaning({ date, strings }: Pick<DateListProps, 'strings'> & { date: StoryDate }) {
  const shown = showMention(date, { language: strings.language });
  if (!shown) return <span class="unknown">{strings.unknownDate}</span>;
  return (
    <bdi class="meant">
      {shown.text}
      {date.inferred?.includes('year') && <span class="inferred"> {strings.inferredYear}</span>}
    </bdi>
  );
}
