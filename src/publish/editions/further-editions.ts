import { printPdfs } from '../pdf/print-pdfs.ts';
import type { Step } from '../step.ts';
import { packZim } from '../zim/pack-zim.ts';

/**
 * The steps that make the editions for which a build needs more than Node: a browser, or a program for ZIM. Only
 * `npm run editions` asks for them.
 *
 * @param asked what EDITIONS in the environment says: `all`; unset or empty for none.
 * @throws RangeError for anything else.
 */
export function furtherEditions(asked: string | undefined): readonly Step[] {
  if (asked === undefined || asked === '') return [];
  if (asked === 'all') return [printPdfs, packZim];
  throw new RangeError(
    `EDITIONS is "${asked}". Set it to all, as \`npm run editions\` does, or leave it unset.`,
  );
}
