import { defineFigure } from '#components/figure/define-figure.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { cloudAgreements } from '#data/cloud-agreements.ts';
import { cloudSpread } from '#lib/cloud-spread.ts';
import { formatDateShort, formatList, formatNumber, inWords } from '#lib/format.ts';
import { cloudsOverTimePlot, type CloudMoment, type CloudWindow } from './clouds-over-time.plot.ts';

// How many clouds had an agreement with OpenAI, and how concentrated were the priced promises?
const colours = { Azure: 'microsoft', AWS: 'amazon' } as const;

function colourOf(cloud: string): CloudMoment['colour'] {
  return cloud === 'Azure' || cloud === 'AWS' ? colours[cloud] : 'other';
}

/** A number of equal clouds: the prices bear no more than two digits. */
const equalText = (clouds: number) => formatNumber(Number(clouds.toPrecision(2)), 'ratio');

const rows = cloudSpread.flatMap(
  (spread, index): (CloudMoment & { step: string; index: number | null; rests: Provenance })[] => {
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
      hasPrice: cloudAgreements.some((one) => one.cloud === cloud && one.amountFact !== null),
      state: basis === 'company' ? 'promised' : 'told',
      clouds: spread.suppliers.length,
      index: spread.index,
      equalClouds: spread.index === null ? null : 1 / spread.index,
      equalText: spread.index === null ? '' : equalText(1 / spread.index),
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
  gap: {
    names: `${inWords(names.length)} clouds`,
    like: `like ${inWords(Math.round(latest?.equalClouds ?? 1))}`,
  },
};

export const cloudsOverTimeFigure = defineFigure({
  id: 'clouds-over-time',
  title: words`One cloud became ${inWords(names.length)}, but the priced promises are spread as if over ${inWords(Math.round(latest?.equalClouds ?? 1))}`,
  measure:
    'Bars: clouds with an agreement on record; by several accounts OpenAI has named all of them. Line, on the same scale: as many equal clouds as would spread the priced promises as widely.',
  key: {
    promised: 'contract in a company’s own text',
    told: 'contract known from the press alone',
    line: 'as many equal clouds',
    'thin line': 'the same, while Azure’s part had no price',
  },
  description: words`A staircase of ${inWords(names.length)} bars, one on another: Azure since 2019, then ${formatList(names.slice(1))}, all of them between March and November 2025. Over the bars, on their scale, a line: how many equal clouds would spread the priced promises as widely. It rises in steps as promises get a price: it starts low in September 2025, when Azure still had none, rises steeply in late October with Azure’s contract, and ends at ${latest?.equalText ?? ''} after the expansion at AWS. A scale beside the bars counts the clouds; Google’s bar says that it has no price. A bracket at the end spans the gap from there to the top of the staircase: ${drawn.gap.names}, ${drawn.gap.like}.`,
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
    'The line is one over the Herfindahl index, which is the sum of the squared shares of the clouds whose contracts have a price; Google’s has none and is left out. It treats unlike contracts alike: they cover different years, Oracle’s sum is a press figure, CoreWeave’s an upper limit, and Azure’s leaves out what was bought before October 2025 and is not restated in Microsoft’s annual report of 2026. Chips, sites and the Stargate programme overlap with the clouds and are not counted. Dates are those of the announcement or first report.',
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
        text: (row) =>
          row.index === null ? 'fewer than two prices' : formatNumber(row.index, 'ratio'),
      },
      {
        label: 'As many equal clouds',
        key: 'equal_clouds',
        value: (row) => row.equalClouds,
        isGap: () => false,
        fact: (row) => (row.date === latest?.date ? 'calc.clouds.equal' : null),
        text: (row) => (row.equalClouds === null ? 'fewer than two prices' : row.equalText),
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
