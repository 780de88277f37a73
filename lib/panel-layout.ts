/** Where and how the panel stands. It is the reader's own choice, kept from page to page. */
export interface PanelLayout {
  /** The side of the window, whatever the direction of the text. */
  side: 'left' | 'right';
  /** Width beside the page, in CSS pixels. */
  width: number;
  /** Height of the sheet on a phone, in hundredths of the window. */
  height: number;
  /** Whether the page makes room; otherwise the panel lies over it. */
  push: boolean;
  /** Whether a slim tab at the edge of the window opens the panel. */
  tab: boolean;
}

export const DEFAULT_LAYOUT: PanelLayout = { side: 'left', width: 384, height: 70, push: false, tab: true };

/** How narrow and wide the panel may be, in CSS pixels, and how low and high the sheet, in hundredths of the window. */
export const LAYOUT_LIMITS = { width: { min: 280, max: 720 }, height: { min: 30, max: 95 } } as const;

/** A layout from a value of any shape: what does not fit gets its default. */
export function checkedLayout(value: unknown): PanelLayout {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const flag = (name: 'push' | 'tab') =>
    typeof given[name] === 'boolean' ? given[name] : DEFAULT_LAYOUT[name];
  const size = (name: 'width' | 'height') => {
    const stored = given[name];
    return typeof stored === 'number' && Number.isFinite(stored)
      ? clampSize(name, stored)
      : DEFAULT_LAYOUT[name];
  };
  const side = given.side === 'left' || given.side === 'right' ? given.side : DEFAULT_LAYOUT.side;
  return { side, width: size('width'), height: size('height'), push: flag('push'), tab: flag('tab') };
}

/** The nearest width or height the panel may have. */
export function clampSize(name: 'width' | 'height', value: number): number {
  const { min, max } = LAYOUT_LIMITS[name];
  return Math.round(Math.min(max, Math.max(min, value)));
}
