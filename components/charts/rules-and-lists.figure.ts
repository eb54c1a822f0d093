import { groundsOfLists } from '#components/drawing/named-lists.columns.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { orderings } from '#data/orderings.ts';
import { rules } from '#data/rules.ts';
import { formatNumber, inWords } from '#lib/format.ts';
import { agreement, meanTau } from '#models/orderings.ts';
import { rulesAndListsPlot, type RuledList } from './rules-and-lists.plot.ts';

// How well does each rival rule fit each list of the investors?
const official = [
  { id: 'ord.01', label: 'Altman’s first post' },
  { id: 'ord.03', label: 'Announcement, sentence with amounts' },
  { id: 'ord.04', label: 'Announcement, Altman’s words' },
  { id: 'ord.05', label: 'Announcement, row of names' },
  { id: 'ord.10', label: 'Closing post, Microsoft last' },
] as const;

const relayed = [
  { id: 'ord.02', label: 'Odaily: four names' },
  { id: 'ord.02b', label: 'CJCN: three names' },
] as const;

type ListId = (typeof official | typeof relayed)[number]['id'];

function namesOf(id: ListId): readonly string[] {
  return orderings.filter((ordering) => ordering.id === id).flatMap((ordering) => ordering.names);
}

/** What the fit of some lists rests on: their sources, and the facts behind the rules. */
function restOn(ids: readonly ListId[]): Provenance {
  const lists = orderings.filter((ordering) => ids.some((id) => id === ordering.id));
  return groundsOfLists(
    lists,
    rules.flatMap(({ factIds }) => factIds),
  );
}

function printTau(tau: number | null): string {
  return tau === null ? 'tied' : formatNumber(tau, 'ratio');
}

function compared(
  lists: readonly { readonly id: ListId; readonly label: string }[],
  block: string,
  isTold = false,
): readonly (RuledList & { readonly names: string; readonly rests: Provenance })[] {
  return lists.map(({ id, label }) => ({
    block,
    label,
    isTold,
    names: namesOf(id).join(', '),
    rests: restOn([id]),
    cells: rules.map((rule) => {
      const { tau, fits } = agreement(namesOf(id), rule.ranking);
      return { rule: rule.name, tau, printed: printTau(tau), fits };
    }),
  }));
}

function average(
  label: string,
  ids: readonly ListId[],
): RuledList & { readonly names: null; readonly rests: Provenance } {
  return {
    block: 'Average of the lists',
    label,
    names: null,
    rests: restOn(ids),
    cells: rules.map((rule) => {
      const tau = meanTau(ids.map(namesOf), rule.ranking);
      return { rule: rule.name, tau, printed: printTau(tau), fits: false };
    }),
  };
}

const officialRows = compared(official, 'Official lists');
const officialIds = official.map(({ id }) => id);
const count = inWords(official.length);
const rows = [
  ...officialRows,
  ...compared(relayed, 'Told by others; the posts could not be read', true),
  average(`The ${count} official lists`, officialIds),
  average('The same and Odaily’s', [...officialIds, 'ord.02']),
];

/** How many official lists each rule fits. */
const fitting = rules.map(
  (_, index) => officialRows.filter((row) => row.cells[index]?.fits).length,
);
const bestOf = Math.max(...fitting);
const explained = officialRows.filter((row) => row.cells.some((cell) => cell.fits)).length;
const largestAverage = Math.max(
  ...rules.map((rule) => Math.abs(meanTau(officialIds.map(namesOf), rule.ranking) ?? 0)),
);

const longest = Math.max(...[...official, ...relayed].map(({ id }) => namesOf(id).length));

export const rulesAndListsFigure = defineFigure({
  id: 'rules-and-lists',
  title: words`No rule fits more than ${inWords(bestOf)} of the ${count} official lists, yet ${explained === official.length ? `each of the ${count}` : inWords(explained)} fits some rule`,
  measure: 'Lists of names against rules by which they could have been ordered.',
  key: {
    filled: words`fits: no ${noQuantity('two', 'a pair, the unit of the measure')} of its names stand against the rule`,
    cross: 'does not fit',
    told: 'fits, as others tell of the list',
  },
  description: words`A grid of lists and ${inWords(rules.length)} rules. ${rules.map((rule) => `${rule.name}: ${rule.says}`).join('. ')}. Ticks are scattered: every official list has at least one, no column has more than ${inWords(bestOf)}, a row counts them by rule and a column by list. Odaily’s list, which is in dispute, follows the alphabet and the rule of subjects; CJCN’s account of Altman’s posts follows none. The table has τ, ${noQuantity('from 1 for the rule’s order through 0 to −1 for the reverse', 'the scale of the measure')}: on average over the official lists no rule’s τ is further from ${noQuantity('0', 'the middle of the scale')} than ${printTau(largestAverage)}.`,
  sources: [
    'openai-2026-02-scaling',
    'openai-2026-03-closing',
    'altman-2026-02-x',
    'odaily-2026-02',
    'cjcn-2026-02-round',
  ],
  asOf: '2026-11',
  notes: words`Only the names that a list has are compared. A rule that ties names, such as NVIDIA’s and SoftBank’s equal cheques, can fit a list without reaching a τ of ${noQuantity('1', 'the end of the scale')}; for ties we use the form called τ-b, which lowers the divisor. The rules are ours and were chosen after reading the lists; “subject” was made for the posts that Odaily describes. The lists are not independent, since several come from one company on one day, and none has more than ${inWords(longest)} names: the averages sum up and prove nothing. AFP’s and VentureBeat’s reports repeat the announcement’s order and are left out.`,
  table: tableOf(
    rows,
    [
      { label: 'Lists', key: 'block', value: (row) => row.block },
      { label: 'List', key: 'list', value: (row) => row.label },
      {
        label: 'Names in order',
        key: 'names',
        value: (row) => row.names,
        isGap: () => false,
        text: (row) => row.names ?? 'average',
      },
      ...rules.map((rule, index) => ({
        label: `${rule.name}, τ`,
        key: `${rule.id}_tau`,
        value: (row: RuledList) => row.cells[index]?.tau ?? null,
        isGap: () => false,
        text: (row: RuledList) => {
          const cell = row.cells[index];
          return `${cell?.printed ?? 'tied'}${cell?.fits ? ' (fits)' : ''}`;
        },
      })),
    ],
    (row) => row.rests,
  ),
  draw: (size) =>
    rulesAndListsPlot(
      rows.filter(({ names }) => names !== null),
      {
        lists: official.length,
        label: 'Official lists that fit',
        cells: fitting.map((fits) => ({
          text: `${fits} of ${official.length}`,
          isMost: fits === bestOf,
        })),
        perList: 'Rules it fits',
      },
      size,
    ),
});
