import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One of the views that share a place. */
export interface View<Name extends string> {
  name: Name;
  label: string;
  /** How much there is to see. */
  count: string;
}

interface TabsProps<Name extends string> {
  views: readonly View<Name>[];
  current: Name;
  direction: 'rtl' | 'ltr';
  onSelect: (name: Name) => void;
  children: ComponentChildren;
}

/**
 * Views behind tabs. The arrow keys go from tab to tab, Home and End to the outer ones.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Name extends string>({
  views,
  current,
  direction,
  onSelect,
  children,
}: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const select = (index: number) => {
    const at = (index + views.length) % views.length;
    const view = views[at];
    if (!view) return;
    onSelect(view.name);
    list.current?.querySelectorAll('button')[at]?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = views.findIndex(({ name }) => name === current);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const target = {
      [forward]: at + 1,
      [forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: at - 1,
      Home: 0,
      End: views.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    select(target);
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist">
        {views.map(({ name, label, count }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === current}
            aria-controls={`${id}-view`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onSelect(name)}
            onKeyDown={onKeyDown}
          >
            {label} <span class="count">{count}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-view`} class="view" role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  );
}
