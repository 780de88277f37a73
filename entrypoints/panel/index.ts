import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import panelCss from '../../components/panel.css?inline';
import { addStyle } from '../../lib/page/host.ts';
import { ownWorld } from '../reader/world.ts';
import { openCard } from './card.tsx';
import { openPanel } from './mount.tsx';

/** All that draws on a page, in a script of its own: most stories are read without it. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().openSurfaces = (host, page, ending) => {
      addStyle(host, panelCss);
      return { panel: openPanel(host, page, ending), card: openCard(host, page, ending) };
    };
  },
});
