import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  label: string;
  icon: ComponentChildren;
  /** What the menu holds, given a way to close it. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small list of choices. It closes by Esc, by a choice, and when the focus goes elsewhere. */
export function Menu({ label, icon, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!isOpen || !element) return;
    const ending = new AbortController();
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Esc closes one thing at a time: the panel stays.
        event.stopPropagation();
        setOpen(false);
        button.current?.focus({ preventScroll: true });
      },
      { signal: ending.signal },
    );
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        const goesElsewhere = !(relatedTarget instanceof Node && element.contains(relatedTarget));
        // The whole window may lose the focus, too, and come back to where it was.
        if (goesElsewhere && document.hasFocus()) setOpen(false);
      },
      { signal: ending.signal },
    );
    element.querySelector<HTMLElement>('.menu-list :is(button, input)')?.focus({ preventScroll: true });
    return () => ending.abort();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={menu} class="menu">
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </button>
      <div id={id} class="menu-list" hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
