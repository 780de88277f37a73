// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DateCard } from '../../../components/date-card.tsx';
import { findDates } from '../../../lib/dates/find.ts';
import { panelStrings } from '../../../lib/i18n/panel.ts';
import { mount } from './mount.tsx';

function cardOf(text: string, language: 'en' | 'fa' = 'en'): HTMLElement {
  const [mention] = findDates(text, { reference: '2024-11-06' });
  if (!mention) throw new Error(`no date in ${text}`);
  return mount(
    <DateCard mention={mention} strings={panelStrings(language)} today={{ year: 2024, month: 11, day: 8 }} />,
  );
}

describe('DateCard', () => {
  it('gives a day in full in both calendars, its weekday, and how long ago it was', () => {
    const card = cardOf('روز ۱۵ آبان ۱۴۰۳ رسید');
    expect([...card.querySelectorAll('dd')].map(({ textContent }) => textContent?.trim())).toEqual([
      'Tuesday 5 November 2024',
      '15 Aban 1403',
    ]);
    expect(card.querySelector('.ago')?.textContent).toBe('3 days ago');
  });

  it('speaks Persian, in Persian digits', () => {
    const card = cardOf('روز ۶ نوامبر ۲۰۲۴ رسید', 'fa');
    expect(card.querySelector('article')).toMatchObject({ lang: 'fa', dir: 'rtl' });
    expect(card.querySelector('dd')?.textContent?.trim()).toBe('چهارشنبه ۱۶ آبان ۱۴۰۳');
    expect(card.querySelector('.ago')?.textContent).toBe('پریروز');
  });

  it('says what was inferred', () => {
    expect(cardOf('روز ۱۱ آبان آغاز شد').querySelector('.note')?.textContent).toContain('year is not stated');
  });

  it('takes the name of an event for one, and does not ask for its year', () => {
    const notes = [...cardOf('کودتای ۲۸ مرداد رخ داد').querySelectorAll('.note')];
    expect(notes.map(({ textContent }) => textContent)).toEqual(['The name of an event, known by its day.']);
  });

  it('calls impossible what is impossible, and gives it no day', () => {
    const card = cardOf('روز ۳۱ مهر ۱۴۰۳ بود');
    expect(card.querySelector('.note.wrong')?.textContent).toContain('no such day');
    expect(card.querySelector('.ago')).toBeNull();
    expect(card.textContent).not.toMatch(/20\d\d/);
  });
});
