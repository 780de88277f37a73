import type { Article } from '../lib/article/article.ts';
import { parseIso } from '../lib/calendar/iso.ts';
import { jalaliOf } from '../lib/calendar/jalali.ts';
import { printCivil, printFields, weekdayName } from '../lib/calendar/print.ts';
import type { PanelStrings } from '../lib/i18n/panel.ts';
import { beginningOf } from './beginning.ts';
import { tidied } from './tidied.ts';

interface StoryHeadProps {
  article: Article;
  strings: PanelStrings;
}

/** The mean speed of silent reading over 17 languages (Trauzettel-Klosinski and Dietz, IOVS 2012). */
const WORDS_A_MINUTE = 184;

/** Longer than any headline and any line above one; a page may give whatever it likes for them. UTF-16 units. */
const LONGEST_TITLE = 200;
const LONGEST_LINE = 100;

/** The story's outlet, over-title and title, its publication date in both calendars, and how long it takes to read. */
export function StoryHead({ article, strings }: StoryHeadProps) {
  const { outlet, overTitle, title, published, paragraphs } = article;
  return (
    <div class="head">
      {outlet && (
        <p class="outlet" lang="fa" dir="rtl">
          {beginningOf(tidied(outlet), LONGEST_LINE)}
        </p>
      )}
      {overTitle && (
        <p class="over-title" lang="fa" dir="rtl">
          {beginningOf(tidied(overTitle), LONGEST_LINE)}
        </p>
      )}
      <h1 lang="fa" dir="rtl">
        {beginningOf(tidied(title), LONGEST_TITLE)}
      </h1>
      <p class="published">
        {published && <PublicationDate iso={published} strings={strings} />}
        <span class="item">{strings.readingTime(minutesToRead(paragraphs))}</span>
      </p>
    </div>
  );
}

/** The language's own calendar first; the Jalali day is always written as the story itself writes it. */
function PublicationDate({ iso, strings: { language } }: { iso: string; strings: PanelStrings }) {
  const civil = parseIso(iso);
  if (!civil) return null;
  const jalali = jalaliOf(civil);
  const days = [{ text: printCivil(civil, language, true), lang: language }];
  if (jalali) days.push({ text: printFields(jalali, 'jalali', 'fa'), lang: 'fa' });
  if (language === 'fa') days.reverse();
  return (
    <>
      {days.map(({ text, lang }, index) => (
        <time key={text} class="item" dateTime={iso}>
          {index === 0 && weekdayName(civil, language)} <bdi lang={lang}>{text}</bdi>
        </time>
      ))}
    </>
  );
}

function minutesToRead(paragraphs: readonly string[]): number {
  const words = paragraphs.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
