import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets } from './budgets.ts';
import { build } from './build.ts';
import { chartTimes } from './chart-times.ts';
import { printExplorables } from './explorable-tables.ts';
import { weighExplorable } from './explorable-weight.ts';
import { type Paint, paints, visitsPerPage } from './paint.ts';
import { barePlotScript, reactions } from './reaction.ts';
import { searchKeys } from './search-keys.ts';
import { blankAddress, serve } from './slow-line.ts';
import { fontsOf, weigh, type Weight } from './weight.ts';

/** Pages around the chapters whose paint is measured too. */
const otherPages = [
  'facts.html',
  'sources.html',
  'glossary.html',
  'about.html',
  'figures/valuations.html',
];

const chapters = readdirSync('content/chapters')
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => file.replace(/^\d+-(.*)\.mdx$/, '$1.html'));

/** Those of the pages that a built site has: another site need not have all. */
function pagesOf(folder: string, pages: readonly string[]): readonly string[] {
  return pages.filter((page) => existsSync(join(folder, page)));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function tableOfWeights(weights: readonly Weight[]): void {
  console.table(
    weights.map((weight) => ({
      page: weight.page,
      page_kB: kilobytes(weight.html),
      'first screen': kilobytes(weight.firstScreen),
      'drawings (alone)': kilobytes(weight.drawings),
      script: kilobytes(weight.script),
      'shared files': kilobytes(weight.shared),
      fonts: kilobytes(weight.fonts),
      'first visit': kilobytes(weight.total),
      within:
        weight.total <= budgets.chapterFirstVisit &&
        weight.html <= budgets.chapterWithFonts &&
        weight.firstScreen <= budgets.firstScreen &&
        weight.script <= budgets.scriptWithoutExplorable
          ? 'yes'
          : 'NO',
    })),
  );
}

function tableOfPaints(
  painted: readonly ({ readonly page: string } & Paint)[],
  blank: Paint,
): void {
  console.table(
    painted.map(({ page, firstPaint, firstText, largest, layoutShift, blocking }) => ({
      page,
      'first paint': Math.round(firstPaint),
      'over blank': (firstPaint / blank.firstPaint).toFixed(2),
      'first text': Math.round(firstText),
      'text over blank': (firstText / blank.firstText).toFixed(2),
      'largest paint': Math.round(largest),
      'layout shift': layoutShift.toFixed(3),
      blocking: Math.round(blocking),
    })),
  );
}

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'who-gets-what-'));
const { seconds: buildSeconds, stages } = build(folder);
const charts = chartTimes();

/** Each site's name in the tables, and its folder; the other site comes second. */
const sites = [
  { name: '', folder },
  ...(against === undefined ? [] : [{ name: 'against: ', folder: against }]),
];
const weights = sites.flatMap((site) =>
  pagesOf(site.folder, ['index.html', ...chapters]).map((page) => {
    const weight = weigh(site.folder, page, fontsOf(site.folder));
    return { ...weight, page: `${site.name}${page}` };
  }),
);
const served = await Promise.all(
  sites.map(async (site) => ({ ...site, ...(await serve(site.folder)) })),
);
const toPaint = served.flatMap(({ name, origin, folder: root }) =>
  pagesOf(root, ['index.html', ...chapters, ...otherPages]).map((page) => ({
    page: `${name}${page}`,
    address: `${origin}/${page}`,
  })),
);
const [blank, ...others] = await paints([
  ...served.slice(0, 1).map(({ origin }) => `${origin}${blankAddress}`),
  ...toPaint.map(({ address }) => address),
]);
if (!blank)
  throw new Error('The blank page was not measured, so there is nothing to compare with.');
const painted = [
  { ...blank, page: 'blank' },
  ...others.map((paint, index) => ({ ...paint, page: toPaint[index]?.page ?? paint.address })),
];
const fonts = fontsOf(folder);
// Told at once: what comes after may take minutes, or fail.
console.log('\nWeight, kB after brotli');
tableOfWeights(weights);
console.log(
  `Fonts ${kilobytes(fonts)} kB of ${kilobytes(budgets.fontsUncompressed)}. Build ${buildSeconds.toFixed(1)} s of ${budgets.buildSeconds}: ${stages}. ` +
    `${charts.drawings} drawings, median ${charts.medianMs.toFixed(1)} ms of ${budgets.chartMs}, slowest ${charts.slowestMs.toFixed(1)} ms.`,
);
console.log(
  `\nPaint on a slow phone, medians of ${visitsPerPage} cold visits, ms (budget: ${budgets.textOverBlank} × blank)`,
);
tableOfPaints(painted, blank);
const [first] = served;
const keys = first ? await searchKeys(first.origin) : null;
if (keys) {
  console.log(
    `\nSearch, processor slowed four times: a key takes ${Math.round(keys.median)} ms, ${Math.round(keys.most)} in 95 of 100 (budget: ${budgets.searchKeyMs}), of ${keys.keys}.`,
  );
}
const compared = first ? await reactions(folder, first.origin) : [];
for (const { server } of served) server.close();
const plot = await barePlotScript();
const explorables = compared.map((one) => ({
  ...one,
  weight: weighExplorable(folder, one.id, plot),
}));
rmSync(folder, { recursive: true });

printExplorables(explorables);
writeFileSync(
  'bench.json',
  `${JSON.stringify({ budgets, buildSeconds, stages, fonts, weights, charts, painted, keys, explorables }, null, 2)}\n`,
);
