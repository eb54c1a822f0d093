import { listColumns } from '#components/drawing/named-lists.columns.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { orderings, type Ordering } from '#data/orderings.ts';
import { capitalised, inWords } from '#lib/format.ts';
import { alphabetFit, isOrdered } from '#models/orderings.ts';
import { otherListsPlot, type OtherList, type TickColumn } from './other-lists.plot.ts';

// Do the other official lists, of clouds, chips and backers, follow any one order?
const labels = {
  'ord.07': 'Announcement, older NVIDIA systems',
  'ord.06': 'Announcement, agreements',
  'ord.08': 'Joint statement, title',
  'ord.09': 'Amazon’s release, title',
  'ord.11': 'Closing post, co-leads',
  'ord.12': 'Closing post, other institutions',
  'ord.13': 'Closing post, clouds',
  'ord.14': 'Closing post, chips',
  'ord.15': 'Closing post, data centres',
  'ord.16': 'NVIDIA’s letter, other partners',
  'ord.17': 'Stargate, equity funders',
  'ord.18': 'Stargate, technology partners',
} as const;

function orderWords({ names, complete }: Ordering): string {
  if (!complete) return 'start only';
  const fit = alphabetFit(names);
  return fit === 'too short' ? 'two names' : fit;
}

const findings = ['alphabetical', 'Microsoft first'] as const;
/** Lists of the first finding, then those of both, of the second and of none: each finding is one stretch. */
const rank = (row: OtherList) =>
  row.findings.length === 2
    ? 1
    : row.findings[0] === findings[0]
      ? 0
      : row.findings[0] === findings[1]
        ? 2
        : row.isTested
          ? 3
          : 4;

const rows = Object.entries(labels)
  .flatMap(([id, label]) =>
    orderings
      .filter((ordering) => ordering.id === id)
      .map((ordering: Ordering) => {
        const { names, complete, date, text, source, confidence } = ordering;
        const isTested = complete && alphabetFit(names) !== 'too short';
        return {
          ...{ id, label, names, date, text, isTested, source, confidence },
          order: orderWords(ordering),
          isOrdered: complete && isOrdered(names),
          findings: !isTested
            ? []
            : [
                ...(alphabetFit(names) === 'alphabetical' ? [findings[0]] : []),
                ...(names[0] === 'Microsoft' ? [findings[1]] : []),
              ],
          isRelayed: false,
          groupBreak: ordering.groupBreak ?? null,
          isComplete: complete,
        };
      }),
  )
  .toSorted((one, other) => rank(one) - rank(other));

const tested = rows.filter((row) => row.isTested);
const finding = (which: (typeof findings)[number]) =>
  tested.filter((row) => row.findings.includes(which)).length;
const [alphabetical, ledByMicrosoft] = [finding('alphabetical'), finding('Microsoft first')];
const columns: readonly TickColumn[] = [
  {
    finding: 'alphabetical',
    head: 'alpha-\nbetical',
    total: `${alphabetical} of ${tested.length}`,
  },
  {
    finding: 'Microsoft first',
    head: 'Microsoft\nfirst',
    total: `${ledByMicrosoft} of ${tested.length}`,
  },
];
const neither = tested.filter((row) => row.findings.length === 0).length;

export const otherListsFigure = defineFigure({
  id: 'other-lists',
  title: words`Of ${inWords(tested.length)} other official lists ${inWords(alphabetical)} are alphabetical, and ${inWords(ledByMicrosoft)} put Microsoft first`,
  measure:
    'Names from left to right as each official text gives them; who comes first stands in a box.',
  description: words`${capitalised(inWords(rows.length))} more lists from texts of OpenAI, Amazon, Microsoft and NVIDIA, each with its names from left to right. ${capitalised(inWords(tested.length))} are drawn: they are complete and have ${noQuantity('three', 'the fewest names that an order can be tested on')} names or more. ${capitalised(inWords(columns.length))} columns of ticks say which are alphabetical and which put Microsoft first, with the total at the head of each; NVIDIA’s letter has both ticks, ${inWords(neither)} lists have none, and none runs exactly backwards. The other ${inWords(rows.length - tested.length)}, too short to have an order or read only at the start, are in the table alone. Microsoft comes first among the clouds of the closing post, where Amazon’s cloud is third, and first in ${inWords(ledByMicrosoft - 1)} others.`,
  sources: [
    'openai-2026-02-scaling',
    'openai-2026-02-joint-statement',
    'amazon-2026-02-release',
    'openai-2026-03-closing',
    'openai-2025-09-nvidia',
    'openai-2025-01-stargate',
  ],
  asOf: '2026-11',
  notes: words`Names are compared as printed, small and capital letters alike, so T. Rowe Price comes before TPG in our alphabet. OpenAI counts as a name here; without it Stargate’s technology partners would be alphabetical and its funders reversed. A line between names marks a new group in the text. ${noQuantity('Two', 'fewer than can be tested')} names say too little to test, and of the other institutions in the closing post only the start was read: those lists are in the table alone. The clouds, chips and data centres of the closing post and the lists of Stargate were read through other readers. The letter’s names are followed by the partners of Stargate, as a group without names. The first line of the joint statement turns the names of its title round. OCI is Oracle’s cloud.`,
  table: tableOf(
    rows,
    [
      ...listColumns,
      { label: 'Complete', key: 'is_complete', value: (row) => row.isComplete },
      { label: 'Order', key: 'order', value: (row) => row.order },
    ],
    ({ source, confidence }) => ({ sources: [source], confidence }),
  ),
  draw: (size) => otherListsPlot(rows, size, columns),
});
