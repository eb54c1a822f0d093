import { weakest, type Provenance } from '#components/figure/provenance.ts';
import { dateColumn, type Column } from '#components/figure/table.ts';
import type { Ordering } from '#data/orderings.ts';

/** What the tables of both figures of lists say of a list. */
interface ListRow {
  /** Which text it is. */
  readonly text: string;
  /** ISO date of the text. */
  readonly date: string;
  readonly names: readonly string[];
  readonly groupBreak: number | null;
}

/** The columns that both figures of lists begin with. */
export const listColumns: readonly Column<ListRow>[] = [
  { label: 'Text', key: 'text', value: (row) => row.text },
  dateColumn('Date', 'date', (row) => row.date),
  { label: 'Names in order', key: 'names', value: (row) => row.names.join(', ') },
  {
    label: 'Names before a break',
    key: 'names_before_break',
    value: (row) => row.groupBreak,
    isGap: () => false,
    text: (row) => (row.groupBreak === null ? 'no break' : String(row.groupBreak)),
  },
];

/** What a comparison of lists with rules rests on: the lists, as firm as the weakest of them, and facts. */
export function groundsOfLists(
  lists: readonly Pick<Ordering, 'source' | 'confidence'>[],
  facts: readonly string[],
): Provenance {
  const confidence = weakest(['derived', ...lists.map((list) => list.confidence)]);
  return {
    facts,
    sources: lists.map(({ source }) => source),
    ...(confidence === null ? {} : { confidence }),
  };
}
