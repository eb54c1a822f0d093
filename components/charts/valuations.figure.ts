import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { valuations, type Valuation } from '#data/valuations.ts';
import { factById } from '#lib/facts.ts';
import { formatDate, formatFact, inWords } from '#lib/format.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';
import type { Fact } from '#models/resolve-facts.ts';
import { valuationsPlot, type PriceLabel, type PriceMark } from './valuations.plot.ts';

// How did the price of OpenAI move, and which of its prices are prices of what?

/** The numbers that a fact has on record: none, one, or several where accounts differ. */
function pricesOf({ value }: Fact): readonly number[] {
  if (typeof value === 'string' || value === null) return [];
  const values = isDisputed(value) ? value.disputed.map((rival) => rival.value) : [value];
  return values.flatMap((one) => (isRange(one) ? [one.low, one.high] : [one]));
}

const kinds = {
  'new-money': 'new money',
  'share-sale': 'share sale',
  recapitalisation: 'shares exchanged',
  talks: 'talks',
} as const;

/** Names that say more than the data’s own: the two steps of one round, and what is not a price. */
const names: Readonly<Partial<Record<(typeof valuations)[number]['id'], string>>> = {
  'hist.2026-02': 'One round: announced',
  'hist.2026-03': 'Closed',
  'hist.2026-talks': 'Talks, before new money',
};

const rows = valuations.map((event: (typeof valuations)[number] & Valuation) => {
  const fact = factById(event.valuationFact);
  const drawnAt = event.drawnAt ?? event.date;
  return {
    ...event,
    iso: event.date,
    dateInWords: event.when,
    date: new Date(drawnAt.length === 4 ? `${drawnAt}-07-01` : drawnAt),
    name: names[event.id] ?? event.label,
    prices: pricesOf(fact),
    amount: fact.value === null ? 'no price given' : formatFact(fact, 'short'),
    completes: 'completes' in event ? event.completes : null,
    fact,
    bounded: fact.unit === 'usd-bn' ? fact : null,
    money: event.raisedFact === null ? null : factById(event.raisedFact),
  };
});

/** Every price on record as a mark: what a party to it says is solid, what others tell of is in dashes. */
const marks = rows.flatMap(({ date, kind, prices, fact }) =>
  prices.map((priceUsdBn): PriceMark => {
    const isSale = kind === 'share-sale' || kind === 'recapitalisation';
    const isTold = fact.confidence !== 'primary' && fact.confidence !== 'derived';
    return {
      ...{ date, priceUsdBn, isSale, fact: fact.id },
      state: `${isTold ? 'told' : 'done'}${isSale ? ' sale' : ''}`,
      isOnLine: prices.length === 1 && kind !== 'talks',
    };
  }),
);

/** One label per event; two of one month, and the two steps of one round, share theirs. */
const labels = rows.flatMap((row, index): readonly PriceLabel[] => {
  const isWithBefore = (one: typeof row | undefined, before: typeof row | undefined) =>
    one !== undefined &&
    before !== undefined &&
    (one.completes === before.id || one.iso.slice(0, 7) === before.iso.slice(0, 7));
  const priceUsdBn = row.prices.at(-1);
  if (priceUsdBn === undefined || isWithBefore(row, rows[index - 1])) return [];
  const next = rows[index + 1];
  const before = rows.slice(0, index).findLast(({ prices }) => prices.length > 0);
  const own = { date: row.date, priceUsdBn, isAfter: before?.prices.at(-1) === priceUsdBn };
  if (next === undefined || !isWithBefore(next, row)) {
    return [{ ...own, amount: row.amount, name: row.name }];
  }
  const then = next.name.replace(/^./, (letter) => letter.toLowerCase());
  return [
    { ...own, amount: `${row.amount}, then ${next.amount}`, name: `${row.name}, then ${then}` },
  ];
});

const events = rows.map(({ date, iso, name, amount, prices }) => ({
  date,
  isPriced: prices.length > 0,
  text: `${iso.slice(0, 4)}: ${name}, ${amount}`,
}));

/** A sum without its unit, with the word before it. */
function inBillions(fact: Fact): string {
  const number = formatFact(fact, 'number');
  return 'qualifier' in fact ? `${fact.qualifier} ${number}` : number;
}

/** How many marks the round of 2026 has: each step, and what it completes. */
const steps = rows.filter(({ completes }) => completes !== null).length + 1;

export const valuationsFigure = defineFigure({
  id: 'valuations',
  title: words`OpenAI’s valuation rose from ${printed('hist.2023.valuation')} in ${formatDate('2023')}, by press accounts, to ${printed('round.close.post')} in ${formatDate('2026')}`,
  measure:
    'Valuation on a logarithmic scale: equal steps up multiply. A round raises new money; in a sale or an exchange shares change hands.',
  key: {
    done: 'round',
    told: 'round or talks, told by the press',
    'done sale': 'shares exchanged',
    'told sale': 'share sale, told by the press',
  },
  description: words`The price of OpenAI from 2021 to September 2026 on a logarithmic scale, with a step line through the valuations that are neither disputed nor only talked about. It climbs from ${printed('hist.2023.valuation')} at Microsoft’s investment of ${formatDate('2023-01')} through ${printed('hist.2024.valuation')} and ${printed('hist.2025.valuation')} to the round of 2026, which is one round in ${inWords(steps)} steps: ${printed('round.announced.post')} when it was announced, ${printed('round.close.post')} when it closed. Marks that only others tell of are in dashes. Share sales of employees, diamonds, lie on the same climb, at ${printed('hist.2024-tender.valuation')}, ${printed('hist.2025-secondary.valuation')} and ${printed('hist.2026-buyback.valuation')}. The last mark, ${printed('hist.2026-talks.valuation')}, stands off the line because no sale at it is on record.`,
  sources: [
    'openai-2026-03-closing',
    'openai-2026-02-scaling',
    'openai-2025-03-funding',
    'openai-2024-10-funding',
    'ap-2025-10-secondary',
    'cnbc-2026-08-share-sale',
    'bloomberglaw-2026-09-talks',
  ],
  asOf: 'books',
  notes: words`The marks are not all of one kind. New money is drawn at its post-money valuation where the record has one; for the investment of 2023 the press does not say, and the talks of September 2026 are about a pre-money price. In a share sale OpenAI gets nothing. The recapitalisation is Microsoft’s own value for its holding divided by its share. For Microsoft’s first investment, of 2019, no valuation was given, so it has no place on the scale; the price of the share sale of 2021 is disputed, and its day is not known. The ${printed('round.close.total')} of March 2026 include the ${printed('round.announced.total')} of February. Share sales and the price of 2023 are known from the press, not from the company.`,
  table: tableOf(rows, [
    dateColumn<(typeof rows)[number]>(
      'Date',
      'date',
      (row) => row.iso,
      undefined,
      (row) => row.dateInWords,
    ),
    { label: 'Event', key: 'event', value: (row) => row.name },
    { label: 'Kind', key: 'kind', value: (row) => kinds[row.kind] },
    amountColumn(
      'Valuation, $ billion',
      'valuation_usd_bn',
      (row) => row.bounded,
      undefined,
      (row) => row.valuationFact,
    ),
    { label: 'Before or with the money', key: 'basis', value: (row) => row.basis },
    {
      ...amountColumn<(typeof rows)[number]>(
        'New money or shares sold, $ billion',
        'raised_usd_bn',
        (row) => (row.money?.unit === 'usd-bn' ? row.money : null),
        (row) => (row.money === null ? 'none' : inBillions(row.money)),
        (row) => row.raisedFact,
      ),
      isGap: (row) => row.money !== null,
    },
    { label: 'How sure', key: 'confidence', value: (row) => row.fact.confidence },
  ]),
  draw: (size) => valuationsPlot(marks, size, labels, events),
});
