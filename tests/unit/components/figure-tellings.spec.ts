import { expect, test } from '#tests/unit/test.ts';
import { figures } from '#components/charts/figures.ts';
import { theWholeDealFigure } from '#components/charts/the-whole-deal.figure.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { factAddress } from '#lib/addresses.ts';
import { tellsReport } from '#lib/doubt.ts';
import { facts } from '#lib/facts.ts';
import { reportsBehind } from '#lib/reports.ts';

const all: readonly Figure[] = [...figures, theWholeDealFigure];

/** Whether the table of a figure has a value that others report, or that is worked out from such. */
function hasReports({ table }: Figure): boolean {
  const addresses = new Set(table.rows.flatMap(({ links }) => links));
  return [...facts.keys()].some(
    (id) => addresses.has(factAddress(id)) && reportsBehind(id).length > 0,
  );
}

test('a figure whose table rests on reports says so in its words', () => {
  const resting = all.filter(hasReports);
  expect(resting.length).toBeGreaterThan(5);
  const untold = resting.filter(
    ({ title, measure, description, notes, key }) =>
      !tellsReport([title, measure, description, notes, ...Object.values(key)].join(' '), []),
  );
  expect(untold.map(({ id }) => id)).toEqual([]);
});
