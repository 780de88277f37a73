import type { Host } from '../../lib/page/host.ts';
import type { Mark } from '../../lib/page/marks.ts';
import type { PageModel, Surfaces } from '../panel/contract.ts';
import { ownWorld } from './world.ts';

/** The panel and the date card of a page, whose script comes by itself to a story, and to other pages when asked for. */
export interface LateSurfaces {
  /** Brings the script before it is asked for, when the page has nothing else to do. */
  prepare(): void;
  togglePanel(): void;
  /** Opens the panel unless it is open; asked for by nobody, it says nothing when it cannot come. */
  openPanel(): void;
  /** Draws what is shown anew: the reading or the settings have changed. */
  refresh(): void;
  /** Shows the card of a date, or takes the card away. */
  showCard(mark: Mark | null): void;
  isOnCard(target: EventTarget | null): boolean;
}

/** How the panel's script comes to the page. */
export interface PanelScript {
  /** Asks for the script, and resolves when it has run; false where the browser does not let it in. */
  bring(): Promise<boolean>;
  /** The reader has asked for a panel that cannot come. */
  onMissing(): void;
}

/**
 * The surfaces of a page, before and after their script is there: what is asked of them meanwhile is done when it comes.
 *
 * @param ending takes them from the page
 */
export function lateSurfaces(
  host: Host,
  page: PageModel,
  script: PanelScript,
  ending: AbortSignal,
): LateSurfaces {
  let here: Surfaces | null = null;
  let coming: Promise<Surfaces | null> | null = null;
  const come = () => {
    coming ??= isThereOrComes(script).then((isThere) => {
      const openSurfaces = isThere ? ownWorld().openSurfaces : undefined;
      // Where it was refused it may be let in later.
      if (!openSurfaces || ending.aborted) coming = null;
      else here = openSurfaces(host, page, ending);
      return here;
    });
    return coming;
  };
  return {
    prepare() {
      requestIdleCallback(() => void come());
    },
    async togglePanel() {
      const surfaces = await come();
      if (surfaces) surfaces.panel.toggle();
      else if (!ending.aborted) script.onMissing();
    },
    async openPanel() {
      const surfaces = await come();
      if (!surfaces?.panel.isOpen()) surfaces?.panel.toggle();
    },
    refresh: () => here?.panel.refresh(),
    async showCard(mark) {
      if (mark || coming) (await come())?.card.show(mark);
    },
    isOnCard: (target) => here?.card.isUnder(target) ?? false,
  };
}

/** Khana's own welcome page has it from the start: no script can be brought there. */
async function isThereOrComes(script: PanelScript): Promise<boolean> {
  return ownWorld().openSurfaces !== undefined || script.bring();
}
