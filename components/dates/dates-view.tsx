import type { CivilDate } from '../../lib/calendar/civil.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { StoryDate } from '../../lib/reading.ts';
import { Empty } from '../frame/empty.tsx';
import { DateList } from './date-list.tsx';
import { timeMarks } from './marks.ts';
import { Timeline } from './timeline.tsx';

interface DatesViewProps {
  dates: readonly StoryDate[];
  /** ISO 8601. */
  published: string | null;
  today: CivilDate;
  strings: PanelStrings;
  onShow: (date: StoryDate) => void;
}

/** The dates of the story: in time, and as a list with what each means in full. */
export function DatesView({ dates, published, today, strings, onShow }: DatesViewProps) {
  if (dates.length === 0) return <Empty text={strings.noDates} hint={strings.noDatesHint} />;
  const undated = dates.filter((date) => timeMarks([date]).length === 0).length;
  return (
    <>
      <Timeline dates={dates} published={published} today={today} strings={strings} />
      {undated > 0 && <p class="soft">{strings.undated(undated)}</p>}
      <DateList dates={dates} today={today} strings={strings} onShow={onShow} />
    </>
  );
}
