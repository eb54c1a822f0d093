import { fractionInWords } from '#components/figure/fraction.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { cloudAgreements } from '#data/cloud-agreements.ts';
import { cloudSpread } from '#lib/cloud-spread.ts';
import { formatAmount, formatDateShort, formatList, inWords } from '#lib/format.ts';
import { equalSuppliers } from '#models/concentration.ts';
import { cloudsOverTimePlot, type CloudMoment, type CloudWindow } from './clouds-over-time.plot.ts';

// How many clouds had an agreement with OpenAI, and how concentrated were the priced promises?
const colours = { Azure: 'microsoft', AWS: 'amazon' } as const;

function colourOf(cloud: string): CloudMoment['colour'] {
  return cloud === 'Azure' || cloud === 'AWS' ? colours[cloud] : 'other';
}

const rows = cloudSpread.flatMap(
  (spread, index): (CloudMoment & { step: string; rests: Provenance })[] => {
    const steps = cloudAgreements.filter(({ date }) => date === spread.date);
    const before = cloudSpread[index - 1]?.suppliers ?? [];
    return steps.map(({ cloud, basis, step, source, amountFact }) => ({
      cloud,
      colour: colourOf(cloud),
      step: `${cloud}: ${step}`,
      // The clouds are counted and the index is worked out here.
      rests: {
        facts: amountFact === null ? [] : [amountFact],
        sources: [source],
        confidence: 'derived',
      },
      date: spread.date,
      label:
        spread.suppliers.length === 1
          ? `${cloud}, since ${spread.date.slice(0, 4)}`
          : `${cloud}, ${formatDateShort(spread.date.slice(0, 7))}`,
      isNew: !before.includes(cloud),
      state: basis === 'company' ? 'done' : 'told',
      clouds: spread.suppliers.length,
      index: spread.index,
      indexText: spread.index === null ? '' : formatAmount(spread.index, 'ratio', 'number'),
      lacksAzure: spread.unpriced.includes('Azure'),
    }));
  },
);
const latest = rows.at(-1);
const spreadNow = cloudSpread.at(-1);
const names = spreadNow?.suppliers ?? [];

// Before the year of the second cloud there was one, and nothing to see.
const second = rows.find(({ clouds }) => clouds > 1);
const drawn: CloudWindow = {
  from: `${(second ?? cloudAgreements[0]).date.slice(0, 4)}-01-01`,
  until: '2026-10-15',
  equalClouds: equalSuppliers([...(spreadNow?.promisedUsdBn.values() ?? [])]),
};

export const cloudsOverTimeFigure = defineFigure({
  id: 'clouds-over-time',
  title: words`One cloud became ${inWords(names.length)}, but the priced promises are spread as if over ${inWords(Math.round(1 / (latest?.index ?? 1)))}`,
  measure:
    'Above: clouds with an agreement on record; by several accounts OpenAI has named all of them. Below: Herfindahl index of the priced promises.',
  key: {
    done: 'contract in a company’s own text',
    told: 'contract known from the press alone',
    'thin line': 'while Azure’s part had no price',
  },
  description: words`Above, a staircase of ${inWords(names.length)} bars: Azure since 2019, then ${formatList(names.slice(1))}, all of them between March and November 2025. Below, a line that falls in steps as promises get a price: it starts high in September 2025, when Azure still had none, drops steeply in late October with Azure’s contract, and ends at ${latest?.indexText ?? ''} after the expansion at AWS. A value of one would mean that one cloud has everything; ${inWords(names.length)} equal clouds would give ${fractionInWords(1 / names.length)}.`,
  sources: [
    'microsoft-2025-q3-10q',
    'amazon-2026-q2-10q',
    'coreweave-2025-09-expansion',
    'ainews247-2025-oracle',
    'industriesnews-2025-06-google',
    'openai-2019-07-microsoft',
  ],
  asOf: 'books',
  notes:
    'The index is the sum of the squared shares of the clouds whose contracts have a price; Google’s has none and is left out. It treats unlike contracts alike: they cover different years, Oracle’s sum is a press figure, CoreWeave’s an upper limit, and Azure’s leaves out what was bought before October 2025 and is not restated in Microsoft’s annual report of 2026. Chips, sites and the Stargate programme overlap with the clouds and are not counted. Dates are those of the announcement or first report.',
  table: tableOf(
    rows,
    [
      dateColumn('Date', 'date', (row) => row.date),
      { label: 'Step', key: 'step', value: (row) => row.step },
      {
        label: 'Clouds',
        key: 'clouds',
        value: (row) => row.clouds,
        fact: (row) => (row.date === latest?.date ? 'calc.clouds.count' : null),
      },
      {
        label: 'Herfindahl index, 0 to 1',
        key: 'herfindahl_index',
        value: (row) => row.index,
        isGap: () => false,
        fact: (row) => (row.date === latest?.date ? 'calc.clouds.index' : null),
        text: (row) => (row.index === null ? 'fewer than two prices' : row.indexText),
      },
      {
        label: 'Azure priced',
        key: 'azure_priced',
        value: (row) => !row.lacksAzure,
      },
    ],
    (row) => row.rests,
  ),
  draw: (size) => cloudsOverTimePlot(rows, size, drawn),
});
