/** The text of the module that carries the packed lexicon. */
export function dataModule(packed: string): string {
  return `/** The packed lexicon (see packed.ts). Made by scripts/lexicon.ts: do not edit. */\nexport const DATA =\n  "${packed}";\n`;
}
