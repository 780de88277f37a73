import panelCss from '../../components/panel.css?inline';
import { addStyle } from '../../lib/page/host.ts';
import { openCard } from './card.tsx';
import type { OpenSurfaces } from './contract.ts';
import { openPanel } from './mount.tsx';

/** Makes the panel and the date card of a page, in the host that is there for them. */
export const openSurfaces: OpenSurfaces = (host, page, ending) => {
  addStyle(host, panelCss);
  return { panel: openPanel(host, page, ending), card: openCard(host, page, ending) };
};
