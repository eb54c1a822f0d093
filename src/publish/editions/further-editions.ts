import type { Step } from '../step.ts';

/** A step whose module is read when it is run: a build that does not take it does not wait for it. */
function later(name: string, load: () => Promise<Step>): Step {
  return {
    name,
    async run(site, publication) {
      const step = await load();
      await step.run(site, publication);
    },
  };
}

/**
 * The steps that make the editions for which a build needs more than Node: a browser, or a program for ZIM. Only
 * `npm run editions` asks for them.
 *
 * @param asked what EDITIONS in the environment says: `all`; unset or empty for none.
 * @throws RangeError for anything else.
 */
export function furtherEditions(asked: string | undefined): readonly Step[] {
  if (asked === undefined || asked === '') return [];
  if (asked !== 'all') {
    throw new RangeError(
      `EDITIONS is "${asked}". Set it to all, as \`npm run editions\` does, or leave it unset.`,
    );
  }
  return [
    later('print PDFs', async () => (await import('../pdf/print-pdfs.ts')).printPdfs),
    later('pack ZIM', async () => (await import('../zim/pack-zim.ts')).packZim),
  ];
}
