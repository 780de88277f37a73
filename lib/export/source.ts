import { parseIso } from '../calendar/iso.ts';
import { jalaliOf } from '../calendar/jalali.ts';
import { printCivil, printFields } from '../calendar/print.ts';
import type { Reading } from '../reading.ts';
import { plainText } from './plain-text.ts';

/** Where a quote comes from, as every format tells it; empty where the page does not say. */
export interface Source {
  title: string;
  outlet: string;
  byline: string;
  /** ISO 8601. */
  published: string;
  /** The same day in the Jalali calendar, in Persian: `۱۶ آبان ۱۴۰۳`. */
  publishedJalali: string;
  /** The same day in the Gregorian calendar, in English: `6 November 2024`. */
  publishedGregorian: string;
  url: string;
}

/** The source of everything in a reading. Without a story there is only the address. */
export function sourceOf({ article, url }: Reading): Source {
  const civil = article?.published ? parseIso(article.published) : null;
  const jalali = civil && jalaliOf(civil);
  return {
    title: plainText(article?.title ?? ''),
    outlet: plainText(article?.outlet ?? ''),
    byline: plainText(article?.byline ?? ''),
    published: civil ? (article?.published ?? '').slice(0, 10) : '',
    publishedJalali: jalali ? printFields(jalali, 'jalali', 'fa') : '',
    publishedGregorian: civil ? printCivil(civil, 'en', true) : '',
    url: webAddress(article?.canonical) || webAddress(url),
  };
}

/** An address of the web without its fragment; empty when it is none, so that no `javascript:` gets anywhere. */
function webAddress(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.hash = '';
  return url.href;
}
