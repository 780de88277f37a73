import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { Panel, type PanelActions, type PanelProps } from '../../../components/panel.tsx';
import { panelStrings } from '../../../lib/i18n/panel.ts';
import type { Reading } from '../../../lib/reading.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { HOUSE_RULES } from '../../../lib/typography/rules.ts';

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** Draws something into the document; it is gone after the test. */
export function mount(child: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  act(() => render(child, place));
  return place;
}

/** Draws the panel of a reading. Its actions do nothing and remember it. */
export function mountPanel(reading: Reading, props: Partial<PanelProps> = {}) {
  const actions = {
    onClose: vi.fn(),
    onToggleOriginal: vi.fn(),
    onShowQuote: vi.fn(),
    onCopyQuote: vi.fn(),
    onShowDate: vi.fn(),
    onSave: vi.fn(),
    onToggleRule: vi.fn(),
    onLayout: vi.fn(),
    onSideHere: vi.fn(),
    onResize: vi.fn(),
    onSettings: vi.fn(),
  } satisfies PanelActions;
  const place = mount(
    <Panel
      reading={reading}
      extent="whole"
      strings={panelStrings('en')}
      today={{ year: 2024, month: 11, day: 7 }}
      rules={HOUSE_RULES}
      layout={DEFAULT_SETTINGS.panel}
      sideHere={false}
      showsOriginal={false}
      notice={null}
      actions={actions}
      {...props}
    />,
  );
  return { place, actions };
}

/** The elements whose text or label is this one. */
export function named(place: Element, selector: string, name: string): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === name,
  );
}

/** Clicks, and lets the surface draw itself anew. */
export function click(element: Element | undefined | null): void {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click');
  act(() => element.click());
}

/** Presses a key on an element; says whether it was let through to what is around the surface. */
export function press(element: Element | null | undefined, key: string): boolean {
  if (!element) throw new Error('there is nothing to press a key on');
  let passed = false;
  const listen = () => {
    passed = true;
  };
  document.body.addEventListener('keydown', listen);
  act(
    () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
  document.body.removeEventListener('keydown', listen);
  return passed;
}

/** Types into a field. */
export function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('there is no field to type into');
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
