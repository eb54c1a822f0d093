import { z } from 'astro/zod';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';

/** What the report reads of coverage.json; the page that writes it says what each means. */
const coverage = z.object({
  chapters: z.array(
    z.object({
      number: z.number(),
      slug: z.string(),
      words: z.number(),
      checkable: z.number(),
      cited: z.number(),
      uncited: z.array(z.string()),
    }),
  ),
});

function readCoverage(site: BuiltSite): z.infer<typeof coverage> {
  try {
    return coverage.parse(JSON.parse(Buffer.from(site.bytes('coverage.json')).toString('utf8')));
  } catch (cause) {
    throw new Error(
      'The report cannot read coverage.json. It is written by src/pages/coverage.json.ts and read by src/publish/report.ts: bring the two into line.',
      { cause },
    );
  }
}

/**
 * Says how much of each chapter stands on the record; with SHOW_UNCITED set, also what does not.
 */
export const report: Step = {
  name: 'report',
  run(site, { say }) {
    for (const chapter of readCoverage(site).chapters) {
      const { number, slug, words, checkable, cited } = chapter;
      const share = checkable === 0 ? 100 : (100 * cited) / checkable;
      say(
        `${String(number).padStart(2, '0')}-${slug}: ${words} words; ${cited} of ${checkable} checkable sentences carry a fact or a source (${Math.round(share)}%)`,
      );
      if (process.env['SHOW_UNCITED']) {
        for (const sentence of chapter.uncited) say(`  no fact or source: ${sentence}`);
      }
    }
  },
};
