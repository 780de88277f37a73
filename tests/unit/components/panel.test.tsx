// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../components/panel.tsx';
import { printNumber } from '../../../lib/calendar/print.ts';
import { panelStrings } from '../../../lib/i18n/panel.ts';
import { quoteOf, readingWith } from '../export/reading.ts';
import { click, mountPanel, named, press, type } from './mount.tsx';

const HOSTILE = '<img src=x onerror=alert(1)>\u202e </bdi><script>alert(2)</script> 😀';

function texts(place: Element, selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function wordsOf(index: number): string {
  return `گفتهٔ شمارهٔ ${printNumber(index, 'fa')}`;
}

/** Quotes by so many speakers, so many each. */
function quotesBy(speakers: number, each: number) {
  return Array.from({ length: speakers * each }, (_, index) =>
    quoteOf(wordsOf(index), { id: `q${index}`, speaker: `گوینده ${index % speakers}` }),
  );
}

describe('the head', () => {
  it('shows outlet, over-title, title, both dates with the weekday, and the reading time', () => {
    const { place } = mountPanel(readingWith({ overTitle: 'روتیتر', paragraphs: ['واژه '.repeat(600)] }));
    const head = place.querySelector('.head')?.textContent ?? '';
    for (const part of [
      'خبرگزاری نمونه',
      'روتیتر',
      'کم شد',
      'Wednesday',
      '6 November 2024',
      '۱۶ آبان ۱۴۰۳',
      '3 minutes',
    ]) {
      expect(head).toContain(part);
    }
  });

  it('says in which language and direction each run is', () => {
    const { place } = mountPanel(readingWith());
    expect(place.querySelector('.panel')).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(place.querySelector('h1')).toMatchObject({ lang: 'fa', dir: 'rtl' });
    expect(place.querySelector('blockquote')).toMatchObject({ lang: 'fa', dir: 'rtl' });
    expect(place.querySelector('bdi.speaker')).toMatchObject({ lang: 'fa' });
  });
});

describe('a panel in the making', () => {
  it.each<[Extent, number, number, number]>([
    ['head', 1, 0, 0],
    ['sight', 1, 1, 0],
    ['whole', 1, 1, 1],
  ])('with its %s drawn has %i titles, %i lists of key quotes, %i of voices', (extent, ...counts) => {
    const { place } = mountPanel(readingWith(), { extent });
    expect(['h1', '.key', '.voices'].map((part) => place.querySelectorAll(part).length)).toEqual(counts);
  });
});

describe('quotes', () => {
  it('puts the key quotes first, as many as three, and gives their reasons on request', () => {
    const key = [3, 1, 0, 2].map((index) => ({
      id: `q${index}`,
      score: 1,
      reasons: [{ rule: 'headline', weight: 2 }],
    }));
    const { place } = mountPanel(readingWith({}, { quotes: quotesBy(4, 1), key }));
    expect(texts(place, '.key blockquote')).toEqual([3, 1, 0].map(wordsOf));
    expect(place.querySelector('.reasons')).toBeNull();
    click(named(place, '.key button', 'Why key?')[0]);
    expect(texts(place, '.reasons li')).toEqual(['The headline speaks of the same.']);
  });

  it.each([
    [1, 1],
    [1, 40],
    [12, 3],
  ])('shows %i speakers with %i quotes each, with the share of each', (speakers, each) => {
    const { place } = mountPanel(readingWith({}, { quotes: quotesBy(speakers, each) }));
    expect(place.querySelectorAll('.voice')).toHaveLength(speakers);
    for (const closed of place.querySelectorAll('details:not([open])')) {
      closed.toggleAttribute('open');
      act(() => void closed.dispatchEvent(new Event('toggle')));
    }
    // Of what is long, the rest is shown on request.
    for (const more of named(place, '.voice button', 'More')) click(more);
    expect(place.querySelectorAll('.voice blockquote p')).toHaveLength(speakers * each);
    expect(place.querySelector('.how')?.textContent).toContain(`${Math.round(100 / speakers)}%`);
  });

  it('says whose words a speaker passes on, by name or else by office, each once', () => {
    const relayed = (id: string, speaker: string | null, role: string | null) =>
      quoteOf(wordsOf(1), { id, group: 'one', relayed: { start: 0, end: 1, text: 'گ', speaker, role } });
    const quotes = [
      relayed('a', 'نسرین صبوری', 'شهردار'),
      relayed('b', 'نسرین صبوری', null),
      relayed('c', null, 'رئیس شورا'),
      // Somebody, but the story does not say who.
      relayed('d', null, null),
    ];
    const { place } = mountPanel(readingWith({}, { quotes, key: [] }));
    expect(texts(place, '.passed-on')).toEqual(['quoting نسرین صبوری, رئیس شورا']);
    const persian = mountPanel(readingWith({}, { quotes, key: [] }), { strings: panelStrings('fa') }).place;
    expect(texts(persian, '.passed-on')).toEqual(['به نقل از نسرین صبوری، رئیس شورا']);
    expect(texts(mountPanel(readingWith()).place, '.passed-on')).toEqual([]);
  });

  it('finds words however they are spelt, marks them, and says when there are none', () => {
    const quotes = [quoteOf('هوا سرد می\u200cشود', { id: 'a' }), quoteOf('باران می\u200cبارد', { id: 'b' })];
    const { place } = mountPanel(readingWith({}, { quotes }));
    type(place.querySelector('input[type=search]'), 'می شود');
    expect(texts(place, '.statement blockquote')).toEqual(['هوا سرد می\u200cشود']);
    expect(texts(place, 'mark')).toEqual(['می\u200cشود']);
    type(place.querySelector('input[type=search]'), 'برف');
    expect(place.querySelector('.search [role=status]')?.textContent).toBe('No quote has these words.');
  });

  it('empties the search by Esc, and lets the next Esc through', () => {
    const { place } = mountPanel(readingWith());
    const field = place.querySelector<HTMLInputElement>('input[type=search]');
    type(field, 'برف');
    expect(press(field, 'Escape')).toBe(false);
    expect(field?.value).toBe('');
    expect(press(field, 'Escape')).toBe(true);
  });

  it('hands over the statement that is to be shown or copied', () => {
    const reading = readingWith();
    const { place, actions } = mountPanel(reading);
    click(named(place, '.key button', 'Show in the story')[0]);
    click(named(place, '.key button', 'Copy')[0]);
    const statement = { id: 'q1', parts: reading.quotes };
    expect(actions.onShowQuote).toHaveBeenCalledWith(statement);
    expect(actions.onCopyQuote).toHaveBeenCalledWith(statement);
  });

  it('says kindly that nobody is quoted', () => {
    const { place } = mountPanel(readingWith({}, { quotes: [], key: [] }));
    expect(place.querySelector('.empty')?.textContent).toContain('Nobody is quoted');
  });
});

describe('the frame', () => {
  it('goes from tab to tab by arrow keys, forwards to the left in Persian', () => {
    const { place } = mountPanel(readingWith(), { strings: panelStrings('fa') });
    const selected = () => place.querySelector('[role=tab][aria-selected=true]');
    expect(selected()?.textContent).toContain('گفته');
    press(selected(), 'ArrowLeft');
    expect(selected()?.textContent).toContain('تاریخ');
    press(selected(), 'End');
    expect(selected()?.textContent).toContain('پیرایش');
    expect(document.activeElement).toBe(selected());
    press(selected(), 'ArrowLeft');
    expect(selected()?.textContent).toContain('گفته');
  });

  it('opens a menu with the focus in it, and closes it by Esc without closing the panel', () => {
    const { place, actions } = mountPanel(readingWith());
    const [save] = named(place, 'button', 'Save');
    click(save);
    expect(document.activeElement?.textContent).toContain('Markdown');
    expect(press(document.activeElement, 'Escape')).toBe(false);
    expect(document.activeElement).toBe(save);
    expect(save?.getAttribute('aria-expanded')).toBe('false');
    click(save);
    click(named(place, '.menu-list button', 'BibTeXa citation of the story')[0]);
    expect(actions.onSave).toHaveBeenCalledWith('bibtex');
  });

  it.each([
    // On the left side the panel grows to the right.
    ['left', 'ArrowRight', 400],
    ['left', 'ArrowLeft', 368],
    ['right', 'ArrowRight', 368],
    ['right', 'End', 720],
    ['left', 'Home', 280],
  ] as const)('is resized by keys on the %s: %s', (side, key, width) => {
    const layout = { side, width: 384, push: false, opens: 'never', edgeTab: false } as const;
    const { place, actions } = mountPanel(readingWith(), { layout });
    press(place.querySelector('.resizer.x'), key);
    expect(actions.onLayout).toHaveBeenCalledWith({ ...layout, width });
  });

  it('keeps its side for one site alone on request, and offers that only on a site', () => {
    const { place, actions } = mountPanel(readingWith());
    click(named(place, 'button', 'View')[0]);
    click(place.querySelector('.menu-list input'));
    expect(actions.onSideHere).toHaveBeenCalledWith(true);
    const local = mountPanel(readingWith(), { sideHere: null }).place;
    click(named(local, 'button', 'View')[0]);
    expect(local.querySelector('.menu-list')?.textContent).not.toContain('site alone');
  });

  it('switches a rule, and shows what it mends', () => {
    const { place, actions } = mountPanel(readingWith({ paragraphs: ['كار و ديگر'] }));
    click(named(place, '[role=tab]', 'Mending 0')[0]);
    const rule = [...place.querySelectorAll('.rules > li')].find((item) =>
      item.textContent?.includes('Arabic letters'),
    );
    expect(texts(rule ?? place, 'del')).toEqual(['كار', 'ديگر']);
    expect(texts(rule ?? place, 'ins')).toEqual(['کار', 'دیگر']);
    click(rule?.querySelector('input'));
    expect(actions.onToggleRule).toHaveBeenCalledWith('arabic-letters', false);
  });

  it('says that there is no story, and offers nothing to save', () => {
    const { place } = mountPanel(readingWith({}, { article: null }));
    expect(place.querySelector('.empty')?.textContent).toContain('No news story');
    expect(named(place, 'button', 'Save')).toEqual([]);
  });
});

describe('hostile text', () => {
  const quotes = [quoteOf(HOSTILE, { id: 'q1', speaker: HOSTILE, role: HOSTILE })];
  const hostile = readingWith(
    { title: HOSTILE, overTitle: HOSTILE, outlet: HOSTILE, paragraphs: [HOSTILE] },
    { quotes, key: [{ id: 'q1', score: 1, reasons: [{ rule: '__proto__', weight: 9 }] }] },
  );

  it('is text wherever it stands, and its overrides end where it ends', () => {
    const { place } = mountPanel(hostile);
    expect(place.querySelectorAll('img, script')).toHaveLength(0);
    for (const selector of ['h1', '.outlet', '.over-title', '.speaker', '.role', 'blockquote']) {
      const element = place.querySelector(selector);
      expect(element?.textContent).toContain('<img src=x');
      expect(element?.closest('bdi, [dir]')).toBe(element);
    }
  });

  it('keeps its true order, so that no address reads as another', () => {
    const title = 'نشانی \u202emoc.elpmaxe\u202c است';
    expect(mountPanel(readingWith({ title })).place.querySelector('h1')?.textContent).not.toMatch(
      /[\u202d\u202e]/,
    );
  });

  it('is drawn though it is very long or has no letters', () => {
    const long = readingWith({ title: 'دراز'.repeat(10_000) }, { quotes: [quoteOf('😀'.repeat(5000))] });
    expect(mountPanel(long).place.querySelector('h1')?.textContent).toMatch(
      /^(?:دراز){40,50}(?:د|در|درا)?…$/,
    );
  });
});
