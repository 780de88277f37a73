import { useRef } from 'preact/hooks';

interface ResizerProps {
  label: string;
  /** Which way the edge is dragged. */
  axis: 'x' | 'y';
  value: number;
  least: number;
  most: number;
  /** The value when the pointer is at these coordinates of the window, with the box of what is resized. */
  valueAt: (x: number, y: number, box: DOMRect) => number;
  /** How far an arrow key moves the edge; negative where the value grows to the left or upwards. */
  step: number;
  /** Called with every move, and once more with `settled` when the edge has been let go. */
  onResize: (value: number, settled: boolean) => void;
}

const GROW = { x: 'ArrowRight', y: 'ArrowDown' } as const;
const SHRINK = { x: 'ArrowLeft', y: 'ArrowUp' } as const;

/** The panel's edge, to be dragged, or moved by the arrow keys, Home and End. */
export function Resizer({ label, axis, value, least, most, valueAt, step, onResize }: ResizerProps) {
  const dragged = useRef<number | null>(null);
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  const settle = () => {
    if (dragged.current !== null) onResize(dragged.current, true);
    dragged.current = null;
  };
  const wantedBy = (key: string) => {
    if (key === GROW[axis]) return value + step;
    if (key === SHRINK[axis]) return value - step;
    return key === 'Home' ? least : key === 'End' ? most : null;
  };
  return (
    <hr
      class={`resizer ${axis}`}
      tabIndex={0}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={(event) => {
        const wanted = wantedBy(event.key);
        if (wanted === null) return;
        event.preventDefault();
        onResize(within(wanted), true);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = value;
      }}
      onPointerMove={({ clientX, clientY, currentTarget }) => {
        const box = currentTarget.parentElement?.getBoundingClientRect();
        if (dragged.current === null || !box) return;
        dragged.current = within(valueAt(clientX, clientY, box));
        onResize(dragged.current, false);
      }}
      onPointerUp={settle}
      onPointerCancel={settle}
    />
  );
}
