import { openNodeSet } from './node-set.ts';

/** Paragraphs that run the wrong way, turned round. */
export interface Directions {
  /** Whether a block's words should run from right to left, whatever the page's default makes of them; asked if need be. */
  want(block: Element, rightToLeft: () => boolean): void;
  /** Turns the blocks round, or back. */
  show(on: boolean): void;
}

/** Blocks of running text. Others may be laid out by their direction, and would be torn up. */
const RUNNING_TEXT = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGCAPTION', 'SUMMARY']);

/** Computed styles that are looked at in one go. */
const MOST_LOOKS = 100;

/**
 * Turns paragraphs and headlines round that are Persian and run from left to right, by the `dir` attribute: those the
 * page gives no direction, or `auto`, which a Latin first word misleads. A direction that the page states is kept.
 * What the page's style says is asked once a frame, right after it was drawn, and once for all like blocks of a parent.
 */
export function openDirections(document: Document, signal: AbortSignal): Directions {
  const turned = openNodeSet<Element>();
  const before = new WeakMap<Element, string | null>();
  const waiting = new Set<Element>();
  const view = document.defaultView;
  let isShown = true;

  const turn = (block: Element) => {
    if (!before.has(block)) before.set(block, block.getAttribute('dir'));
    turned.add(block);
    if (isShown) block.setAttribute('dir', 'rtl');
  };
  const turnBack = (block: Element) => {
    if (block.getAttribute('dir') !== 'rtl') return;
    const own = before.get(block);
    if (own === null || own === undefined) block.removeAttribute('dir');
    else block.setAttribute('dir', own);
  };
  const look = () => {
    const known = new Map<Element | null, Map<string, boolean>>();
    const wrong: Element[] = [];
    let looks = 0;
    for (const block of waiting) {
      if (looks >= MOST_LOOKS) break;
      waiting.delete(block);
      const { parentElement: parent, tagName } = block;
      if (!block.isConnected || block.getAttribute('dir') === 'rtl') continue;
      const likes = known.get(parent) ?? new Map<string, boolean>();
      known.set(parent, likes);
      const isAuto = block.hasAttribute('dir');
      const kind = isAuto ? '' : tagName;
      let runsWrong = isAuto ? block.matches(':dir(ltr)') : likes.get(kind);
      if (runsWrong === undefined) {
        looks++;
        runsWrong = view?.getComputedStyle(block).direction === 'ltr';
        likes.set(kind, runsWrong);
      }
      if (runsWrong) wrong.push(block);
    }
    wrong.forEach(turn);
    if (waiting.size > 0) lookSoon();
  };
  const lookSoon = () => {
    view?.requestAnimationFrame(() => {
      // A task of its own comes after the frame's style has been worked out.
      view.setTimeout(() => {
        if (!signal.aborted) look();
      });
    });
  };

  return {
    want(block, rightToLeft) {
      if (isUndecided(block, before)) {
        if (!rightToLeft()) return;
        if (waiting.size === 0) lookSoon();
        waiting.add(block);
      } else if (before.has(block) && !rightToLeft()) {
        turnBack(block);
        turned.delete(block);
        before.delete(block);
      }
    },
    show(on) {
      isShown = on;
      for (const block of turned) {
        if (!on) turnBack(block);
        else if (block.getAttribute('dir') === (before.get(block) ?? null)) block.setAttribute('dir', 'rtl');
      }
    },
  };
}

/** Whether a block is running text whose direction the page leaves to itself or to its first letter. */
function isUndecided(block: Element, before: WeakMap<Element, string | null>): boolean {
  if (!RUNNING_TEXT.has(block.tagName) || before.has(block)) return false;
  const own = block.getAttribute('dir')?.toLowerCase();
  if (own !== undefined) return own === 'auto';
  const stated = block.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  return stated === undefined || stated === 'auto';
}
