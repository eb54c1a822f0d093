import { listColumns } from '#components/drawing/named-lists.columns.ts';
import type { NamedList } from '#components/drawing/named-lists.layout.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { orderings, type Ordering } from '#data/orderings.ts';
import { capitalised, inWords } from '#lib/format.ts';
import { alphabetFit, isOrdered } from '#models/orderings.ts';
import { otherListsPlot } from './other-lists.plot.ts';

// Do the other official lists, of clouds, chips and backers, follow any one order?
const blocks = [
  {
    head: 'On the day of the announcement, 27 February 2026',
    lists: [
      { id: 'ord.07', label: 'Where older NVIDIA systems run' },
      { id: 'ord.06', label: 'Agreements and headings' },
      { id: 'ord.08', label: 'Joint statement, title' },
      { id: 'ord.09', label: 'Amazon’s release, title' },
    ],
  },
  {
    head: 'OpenAI’s closing post, 31 March 2026',
    lists: [
      { id: 'ord.11', label: 'Co-leads of the round' },
      { id: 'ord.12', label: 'Other institutions' },
      { id: 'ord.13', label: 'Clouds' },
      { id: 'ord.14', label: 'Chips' },
      { id: 'ord.15', label: 'Data centres' },
    ],
  },
  {
    head: 'The year before: NVIDIA’s letter in September, Stargate in January',
    lists: [
      { id: 'ord.16', label: 'Letter of intent, other partners' },
      { id: 'ord.17', label: 'Stargate’s equity funders' },
      { id: 'ord.18', label: 'Stargate’s technology partners' },
    ],
  },
] as const;

function orderWords({ names, complete }: Ordering): string {
  if (!complete) return 'start only';
  const fit = alphabetFit(names);
  return fit === 'too short' ? 'two names' : fit;
}

const rows = blocks.flatMap(({ head, lists }) =>
  lists.flatMap(({ id, label }): (NamedList & Pick<Ordering, 'date' | 'text'>)[] =>
    orderings
      .filter((ordering) => ordering.id === id)
      .map((ordering: Ordering) => ({
        id,
        block: head,
        label,
        names: ordering.names,
        order: orderWords(ordering),
        isOrdered: ordering.complete && isOrdered(ordering.names),
        isRelayed: false,
        groupBreak: ordering.groupBreak ?? null,
        isComplete: ordering.complete,
        date: ordering.date,
        text: ordering.text,
      })),
  ),
);

const tested = rows.filter((row) => row.isComplete && alphabetFit(row.names) !== 'too short');
const alphabetical = tested.filter((row) => alphabetFit(row.names) === 'alphabetical').length;
const ledByMicrosoft = tested.filter((row) => row.names[0] === 'Microsoft').length;

export const otherListsFigure = defineFigure({
  id: 'other-lists',
  title: words`Of ${inWords(tested.length)} other official lists ${inWords(alphabetical)} are alphabetical, and ${inWords(ledByMicrosoft)} put Microsoft first`,
  measure:
    'Names in the order in which each official text gives them, and whether that order is alphabetical, the alphabet reversed, or neither.',
  description: words`${capitalised(inWords(rows.length))} more lists from texts of OpenAI, Amazon, Microsoft and NVIDIA, each with its names from left to right. ${capitalised(inWords(tested.length))} are complete and have ${noQuantity('three', 'the fewest names that an order can be tested on')} names or more: ${inWords(alphabetical)} of them are alphabetical and none runs exactly backwards. Microsoft comes first among the clouds of the closing post, where Amazon’s cloud is third, and first in ${inWords(ledByMicrosoft - 1)} others.`,
  sources: [
    'openai-2026-02-scaling',
    'openai-2026-02-joint-statement',
    'amazon-2026-02-release',
    'openai-2026-03-closing',
    'openai-2025-09-nvidia',
    'openai-2025-01-stargate',
  ],
  asOf: '2026-11',
  notes: words`Names are compared as printed, small and capital letters alike, so T. Rowe Price comes before TPG in our alphabet. A line between names marks a new group in the text. ${noQuantity('Two', 'fewer than can be tested')} names say too little to test; of the other institutions in the closing post only the start was read. The clouds, chips and data centres of the closing post and the lists of Stargate were read through other readers. The letter’s names are followed by the partners of Stargate, as a group without names. The first line of the joint statement turns the names of its title round. OCI is Oracle’s cloud.`,
  table: tableOf(rows, [
    ...listColumns,
    { label: 'Complete', key: 'is_complete', value: (row) => row.isComplete },
    { label: 'Order', key: 'order', value: (row) => row.order },
  ]),
  draw: (size) => otherListsPlot(rows, size),
});
