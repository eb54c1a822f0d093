import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from './budgets.ts';
import { broughtBy, brotli } from './weight.ts';

/** Bytes of an explorable, after brotli. */
export interface ExplorableWeight {
  /** All scripts of its own page, the book’s among them. */
  readonly script: number;
  /** The frame for others’ pages: html, style sheets and scripts, without fonts. */
  readonly embed: number;
  /** What Plot alone takes to draw its picture, without the outcomes and without the book’s own scripts. */
  readonly plot: number;
  /** How many times as heavy as all scripts of the page Plot is. */
  readonly timesLighter: number;
}

/** Weighs an explorable of a built site against a script that draws by Plot. */
export function weighExplorable(folder: string, id: string, plotScript: string): ExplorableWeight {
  const embed = join(folder, `embed/${id}.html`);
  const { script } = broughtBy(join(folder, `figures/${id}.html`));
  const plot = brotli(Buffer.from(plotScript));
  return {
    script,
    embed: brotli(readFileSync(embed)) + broughtBy(embed).shared,
    plot,
    timesLighter: plot / script,
  };
}

/** How a page’s scripts stand to their two budgets, in a word or two. */
export function verdictOnScript(bytes: number): 'yes' | 'at the most' | 'NO' {
  if (bytes <= budgets.scriptWithExplorable) return 'yes';
  return bytes <= budgets.scriptWithExplorableAtMost ? 'at the most' : 'NO';
}
