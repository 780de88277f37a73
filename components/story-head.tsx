import type { Article } from '../lib/article/article.ts';
import { parseIso } from '../lib/calendar/iso.ts';
import { jalaliOf } from '../lib/calendar/jalali.ts';
import { printCivil, printFields, weekdayName } from '../lib/calendar/print.ts';
import type { Strings } from '../lib/i18n/strings.ts';
import { tidied } from './tidied.ts';

interface StoryHeadProps {
  article: Article;
  strings: Strings;
}

/** The story's title, and its publication date in both calendars. */
export function StoryHead({ article, strings }: StoryHeadProps) {
  return (
    <div class="head">
      <h1 lang="fa" dir="rtl">
        {tidied(article.title)}
      </h1>
      {article.published && <PublicationDate iso={article.published} strings={strings} />}
    </div>
  );
}

function PublicationDate({ iso, strings }: { iso: string; strings: Strings }) {
  const civil = parseIso(iso);
  if (!civil) return null;
  const jalali = jalaliOf(civil);
  return (
    <p class="published">
      <span class="label">{strings.published}</span>{' '}
      <time dateTime={iso}>
        <bdi>{`${weekdayName(civil, strings.language)} ${printCivil(civil, strings.language, true)}`}</bdi>
        {jalali && (
          <>
            {' · '}
            <bdi lang="fa">{printFields(jalali, 'jalali', 'fa')}</bdi>
          </>
        )}
      </time>
    </p>
  );
}
