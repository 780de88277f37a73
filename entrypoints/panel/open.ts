import panelCss from '../../components/panel.css?inline';
import { addStyle } from '../../lib/page/host.ts';
import { openCard } from './card.tsx';
import type { OpenSurfaces } from './contract.ts';
import { openPanel } from './mount.tsx';
import { showInPage } from './show-in-page.ts';

/** Makes the panel and the date card of a page, in the host that is there for them. */
export const openSurfaces: OpenSurfaces = (host, page, ending) => {
  addStyle(host, panelCss);
  const card = openCard(host, page, ending);
  const panel = openPanel(host, page, (place) => showInPage(page, card.show, place), ending);
  return { panel, card };
};
