import { defineFigure } from '#components/figure/define-figure.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, noQuantity, words } from '#components/figure/words.ts';
import { orderings } from '#data/orderings.ts';
import { retellings } from '#data/retellings.ts';
import { retoldDetails, retoldThemes } from '#data/retold-details.ts';
import { formatAmount, formatDate } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { RetoldCopy } from './telephone-game.layout.ts';
import { telephoneGamePlot } from './telephone-game.plot.ts';

// What became of each detail between the companies’ texts, Odaily, the source post and other copies?
const usd = (id: Parameters<typeof amount<'usd-bn'>>[0]) =>
  formatAmount(amount(id, 'usd-bn'), 'usd-bn');
const firstPost = orderings.find((list) => list.id === 'ord.01')?.names ?? [];

const told: Readonly<Record<(typeof retoldThemes)[number]['id'], string>> = {
  money: `${usd('round.amazon.initial')} first, ${usd('round.amazon.conditional')} later under conditions`,
  contract: `${usd('amazon.aws.original')}, expanded by ${usd('amazon.aws.expansion')}`,
  names: firstPost.join(', '),
  azure: 'stateless API calls, even from work with Amazon',
  price: `${usd('round.announced.pre')}, pre-money`,
  date: `announced on ${formatDate(dateOf('round.announced.date'))}, with more investors to come`,
  microsoft: 'not among the investors announced',
};

/** The details that turn on one word, in the order in which the title tells them: they stand first, large. */
const leads: readonly (typeof retoldThemes)[number]['id'][] = ['contract', 'date', 'price'];
const themes = [
  ...leads.flatMap((lead) => retoldThemes.filter(({ id }) => id === lead)),
  ...retoldThemes.filter(({ id }) => !leads.includes(id)),
];

const stations: Readonly<Record<string, 1 | 2>> = { 'tell.odaily': 1, 'tell.post': 2 };

/** The word before a change and the word after it, as the record has them; nothing after where it is lost. */
function turnOf(change: string | null): { readonly from?: string; readonly to?: string } {
  return /^“(?<from>[^”]+)” (?:becomes “(?<to>[^”]+)”|is lost)$/.exec(change ?? '')?.groups ?? {};
}

/** The word of a copy that stands large, where its detail turns on one. */
function keyOf(
  theme: (typeof retoldThemes)[number]['id'],
  { state, change }: Pick<RetoldCopy, 'state' | 'change'>,
): string | null {
  if (!leads.includes(theme) || state === 'not recorded') return null;
  const first = retoldDetails.find((each) => each.theme === theme && each.change !== null);
  return turnOf(change).to ?? turnOf(first?.change ?? null).from ?? null;
}

const rows = themes.flatMap(
  ({
    id,
    name,
    teller,
    factIds: facts,
  }): readonly (RetoldCopy & { readonly date: string | null; readonly rests: Provenance })[] => [
    {
      theme: name,
      teller,
      station: 0,
      state: 'told',
      words: told[id],
      change: null,
      key: keyOf(id, { state: 'told', change: null }),
      date: dateOf('round.announced.date'),
      rests: { facts },
    },
    ...retoldDetails
      .filter(({ theme }) => theme === id)
      .flatMap(({ retelling, state, words, change }) =>
        retellings
          .filter((copy) => copy.id === retelling)
          .map((copy) => ({
            theme: name,
            teller: copy.teller,
            station: stations[retelling] ?? null,
            state,
            words,
            change,
            key: keyOf(id, { state, change }),
            date: copy.date,
            // What became of the detail is this book’s conclusion.
            rests: { facts, sources: [copy.source], confidence: 'derived' as const },
          })),
      ),
  ],
);

const apart = rows
  .filter((row) => row.station === null)
  .map(
    ({ theme, teller, words: said, change }) =>
      `${theme}, ${teller}: ${said ?? ''} (${change ?? 'kept'})`,
  )
  .join('; ');

export const telephoneGameFigure = defineFigure({
  id: 'telephone-game',
  title:
    'On the way to the source post “by” became “to”, “announced” became “closed”, and “pre-money” fell away',
  measure:
    'Details that some copy changed, passed on from the companies’ texts. Large words: underlined where they changed, struck out where they were lost, “?” where our record of a copy is silent.',
  description: words`What the companies said. ${themes.map(({ id, name }) => `${name}: ${told[id]}`).join('. ')}. Each detail runs from there through Odaily’s article to the source post; the first ${counted(themes.filter(({ id }) => leads.includes(id)))} turn on one word, which is drawn large; of the others stands what became of them. At Odaily the round announced is already completed. In the source post it is closed, the first part of Amazon’s money is lost, “expanded by” has become “to”, “stateless” widens to “all” and “pre-money” has dropped out; that Microsoft did not take part is kept. Copies outside that line stand in the table alone: ${apart}. So in them zeros are lost, the year is wrong, and the money flows the other way.`,
  sources: [
    'openai-2026-02-scaling',
    'amazon-2026-02-release',
    'openai-2026-02-joint-statement',
    'altman-2026-02-x',
    'odaily-2026-02',
    'gate-2026-source-post',
    'juya-2026-02-digest',
    'aibase-2026-02-aws',
    'aibase-2026-02-round',
    'cjcn-2026-02-round',
    'venturebeat-2026-02',
    'gate-2026-post-19707516',
    'gate-2026-post-20629699',
    'aiexpert-2026-sre',
  ],
  asOf: '2026-11',
  notes: words`The details were chosen because a copy changed them, so the figure says nothing about how much of the story came through. “Not recorded”, or “?”, means that our record of Odaily’s article, read in excerpts, is silent on the detail: where such a point lies before a change, the figure does not show who made it. Of the names, the first station is Altman’s first post; Odaily tells of further posts and CJCN of posts, which could not be read, so the difference need not be their doing. Odaily credits Aakash Gupta with the thought of the ${noQuantity('two', '“stateless” and “stateful”, which the book is about')} terms; his text could not be read. That the source post descends from Odaily is inferred from shared facts, order and phrases. How the other copies hang together is not known, and most carry no date. The copies’ statements are shown as they stand, not as facts.`,
  table: tableOf(
    rows,
    [
      { label: 'Detail', key: 'detail', value: (row) => row.theme },
      { label: 'Told by', key: 'teller', value: (row) => row.teller },
      dateColumn('Date', 'date', (row) => row.date, 'undated'),
      {
        label: 'What it says',
        key: 'words',
        value: (row) => row.words,
        text: (row) => row.words ?? 'not recorded',
      },
      { label: 'What became of the detail', key: 'state', value: (row) => row.state },
      {
        label: 'The change',
        key: 'change',
        value: (row) => row.change,
        isGap: (row) => row.state === 'not recorded',
        text: (row) => row.change ?? (row.state === 'not recorded' ? 'not recorded' : 'none'),
      },
    ],
    (row) => row.rests,
  ),
  draw: (size) => telephoneGamePlot(rows, size),
});
