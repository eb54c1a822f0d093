import { listColumns } from '#components/drawing/named-lists.columns.ts';
import type { NamedList } from '#components/drawing/named-lists.layout.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { orderings, type Ordering } from '#data/orderings.ts';
import { capitalised, inWords } from '#lib/format.ts';
import { alphabetFit, isOrdered, type AlphabetFit } from '#models/orderings.ts';
import { listsOfNamesPlot } from './lists-of-names.plot.ts';

// In which order did each text name the investors, and does it follow the alphabet?
const blocks = [
  {
    head: 'Altman and OpenAI, the same day',
    lists: [
      { id: 'ord.01', label: 'Altman’s first post' },
      { id: 'ord.03', label: 'OpenAI’s announcement' },
      { id: 'ord.04', label: 'Announcement, Altman’s words' },
      { id: 'ord.05', label: 'Announcement, row of names' },
    ],
  },
  {
    head: 'OpenAI, 31 March',
    lists: [{ id: 'ord.10', label: 'Closing post: three, then one' }],
  },
  {
    head: 'Altman’s posts, told by others alone',
    lists: [
      { id: 'ord.02', label: 'by Odaily' },
      { id: 'ord.02c', label: 'by VentureBeat' },
      { id: 'ord.02b', label: 'by CJCN' },
    ],
  },
  {
    head: 'The press, 27 February',
    lists: [
      { id: 'ord.press.afp', label: 'AFP’s report' },
      { id: 'ord.press.venturebeat', label: 'VentureBeat’s report' },
    ],
  },
] as const;

const orderWords: Readonly<Record<AlphabetFit, string>> = {
  alphabetical: 'alphabetical',
  reversed: 'reversed',
  neither: 'neither',
  'too short': 'two names',
};

const rows = blocks.flatMap(({ head, lists }) =>
  lists.flatMap(
    ({ id, label }): (NamedList & Pick<Ordering, 'date' | 'text' | 'confidence' | 'source'>)[] =>
      orderings
        .filter((ordering) => ordering.id === id)
        .map((ordering: Ordering) => ({
          id,
          block: head,
          label,
          names: ordering.names,
          order: orderWords[alphabetFit(ordering.names)],
          isOrdered: isOrdered(ordering.names),
          isRelayed: ordering.isRelayed ?? false,
          groupBreak: ordering.groupBreak ?? null,
          date: ordering.date,
          text: ordering.text,
          confidence: ordering.confidence,
          source: ordering.source,
        })),
  ),
);

const sameDay = rows.filter((row) => row.block === blocks[0].head);
/** The pair that leads: the same names on the same day, the one order the other’s reverse. */
const leads = [
  { id: 'ord.01', speaker: 'Altman’s post', place: 'on X, 27 February' },
  { id: 'ord.03', speaker: 'OpenAI’s announcement', place: 'the same day' },
].flatMap((lead) => rows.filter(({ id }) => id === lead.id).map((row) => ({ ...row, ...lead })));
const others = rows.filter(({ id }) => !leads.some((lead) => lead.id === id));

const alphabetical = sameDay.filter((row) => row.order === orderWords.alphabetical).length;
const reversed = sameDay.filter((row) => row.order === orderWords.reversed).length;

const invested = sameDay[0]?.names ?? [];
const four = rows.find(({ id }) => id === 'ord.02')?.names ?? [];
const press = rows.filter((row) => row.block === blocks[3].head).length;

export const listsOfNamesFigure = defineFigure({
  id: 'lists-of-names',
  title: words`On one day OpenAI and Altman named the same ${inWords(invested.length)} investors in opposite orders`,
  measure:
    'Names from left to right as each text gives them, February and March 2026; below, the other lists, and whether they follow the alphabet.',
  key: { told: 'told only by others: the posts themselves could not be read' },
  description: words`${capitalised(inWords(rows.length))} lists, each with its names as chips from left to right. ${capitalised(inWords(leads.length))} of one day lead, large, one above the other: threads join each name to itself and cross, since the lower list runs backwards. Of the ${inWords(sameDay.length)} official lists of 27 February, ${inWords(alphabetical)} run Amazon, NVIDIA, SoftBank and ${inWords(reversed)} run SoftBank, NVIDIA, Amazon. OpenAI’s closing post of 31 March has the ${inWords(invested.length)} in alphabetical order and then, after a break, Microsoft. The ${inWords(four.length)} names in alphabetical order, Amazon, Microsoft, NVIDIA, SoftBank, stand only in Odaily’s account of Altman’s further posts. VentureBeat’s account supports the first step, from Amazon to Microsoft; the portal CJCN has NVIDIA, Amazon, SoftBank.`,
  sources: [
    'openai-2026-02-scaling',
    'openai-2026-03-closing',
    'altman-2026-02-x',
    'odaily-2026-02',
    'cjcn-2026-02-round',
    'venturebeat-2026-02',
    'afp-2026-02-round',
  ],
  asOf: '2026-11',
  notes: words`The lists are not independent: several come from one company on one day. The row of names, probably logos, opens with OpenAI’s own, which is left out here. ${noQuantity('“Three, then one”', 'the label of a list in the drawing')} is the break in the closing post between the investors that anchored the round and Microsoft, credited with “continued participation”; as one list it is neither alphabetical nor reversed. VentureBeat and Odaily describe a run of posts, not one list. Of the press, only ${inWords(press)} reports that we read, whole or in part, are drawn; other papers had other orders.`,
  table: tableOf(
    rows,
    [
      ...listColumns,
      { label: 'Order', key: 'order', value: (row) => row.order },
      { label: 'Standing of the order', key: 'confidence', value: (row) => row.confidence },
    ],
    ({ source, confidence }) => ({ sources: [source], confidence }),
  ),
  draw: (size) => {
    const [above, below] = leads;
    return above && below ? listsOfNamesPlot([above, below], others, size) : {};
  },
});
