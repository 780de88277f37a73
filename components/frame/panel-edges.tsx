import type { ComponentChildren } from 'preact';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { PANEL_WIDTH, type PanelSettings } from '../../lib/settings.ts';
import { Resizer } from './resizer.tsx';

interface PanelEdgesProps {
  layout: PanelSettings;
  /** How high the sheet on a phone stands, in hundredths of the window. */
  height: number;
  strings: PanelStrings;
  onHeight: (height: number) => void;
  onLayout: (layout: PanelSettings) => void;
  onResize: (width: number) => void;
  children: ComponentChildren;
}

/** Heights of the sheet: at first, while words of the story are shown above it, and its limits. */
export const SHEET = { first: 70, low: 40, least: 30, most: 95 } as const;

/** How far an arrow key moves an edge: CSS pixels, and hundredths of the window. */
const WIDTH_STEP = 16;
const HEIGHT_STEP = 5;

/** The panel's frame: beside the page with an edge to set its width, on a phone from below with one for its height. */
export function PanelEdges({
  layout,
  height,
  strings,
  onHeight,
  onLayout,
  onResize,
  children,
}: PanelEdgesProps) {
  const isLeft = layout.side === 'left';
  return (
    <div
      class={`panel ${layout.side}`}
      role="dialog"
      aria-label={strings.name}
      lang={strings.language}
      dir={strings.direction}
      style={{ '--width': `${layout.width}px`, '--height': `${height}dvh` }}
    >
      {children}
      <Resizer
        label={strings.resize}
        axis="x"
        value={layout.width}
        least={PANEL_WIDTH.least}
        most={PANEL_WIDTH.most}
        valueAt={(x, _, box) => (isLeft ? x - box.left : box.right - x)}
        step={isLeft ? WIDTH_STEP : -WIDTH_STEP}
        onResize={(width, settled) => (settled ? onLayout({ ...layout, width }) : onResize(width))}
      />
      <Resizer
        label={strings.resize}
        axis="y"
        value={height}
        least={SHEET.least}
        most={SHEET.most}
        valueAt={(_, y, box) => ((box.bottom - y) / innerHeight) * 100}
        step={-HEIGHT_STEP}
        onResize={onHeight}
      />
    </div>
  );
}
