import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { valuations, type Valuation } from '#data/valuations.ts';
import { factById } from '#lib/facts.ts';
import { capitalised, formatDate, formatDateShort, formatFact, inWords } from '#lib/format.ts';
import { isDisputed, isRange, type Fact } from '#models/resolve-facts.ts';
import { priceDomain, type PricedEvent } from './valuations-list.plot.ts';
import { valuationsPlot, type EventLabel } from './valuations.plot.ts';

// How did the price of OpenAI move, and which of its prices are prices of what?

/** The lowest and the highest number that a fact has on record; `null` where it has none. */
function priceOf(fact: Fact): PricedEvent['price'] {
  if (typeof fact.value === 'string' || fact.value === null) return null;
  const values = isDisputed(fact.value)
    ? fact.value.disputed.map(({ value }) => value)
    : [fact.value];
  const lows = values.map((value) => (isRange(value) ? value.low : value));
  const highs = values.map((value) => (isRange(value) ? value.high : value));
  return { low: Math.min(...lows), high: Math.max(...highs) };
}

const kinds = {
  'new-money': 'new money',
  'share-sale': 'share sale',
  recapitalisation: 'shares exchanged',
  talks: 'talks',
} as const;

/** Names that say more than the data’s own: the two steps of one round, and what is not a price. */
const names: Readonly<Partial<Record<(typeof valuations)[number]['id'], string>>> = {
  'hist.2026-03': 'The same round, closed',
  'hist.2026-talks': 'Talks, before new money',
};

const rows = valuations.map((event: (typeof valuations)[number] & Valuation) => {
  const fact = factById(event.valuationFact);
  const money = event.raisedFact === null ? null : factById(event.raisedFact);
  const drawnAt = event.drawnAt ?? event.date;
  const isYear = drawnAt.length === 4;
  return {
    ...event,
    iso: event.date,
    date: new Date(isYear ? `${drawnAt}-07-01` : drawnAt),
    dateInWords: event.when,
    when:
      event.when === undefined ? formatDateShort(event.date.slice(0, 7)) : capitalised(event.when),
    name: names[event.id] ?? event.label,
    price: priceOf(fact),
    amount: fact.value === null ? 'no price given' : formatFact(fact, 'short'),
    completes: 'completes' in event ? event.completes : null,
    fact,
    bounded: fact.unit === 'usd-bn' ? fact : null,
    money,
  };
});

const sides: Readonly<Partial<Record<(typeof valuations)[number]['id'], EventLabel['side']>>> = {
  'hist.2019': 'above',
  'hist.2021': 'right',
  'hist.2025-recap': 'below',
  'hist.2026-buyback': 'below',
};

/** One label per event; the two steps of the round of 2026 share theirs. */
const labels = rows.flatMap((row): readonly EventLabel[] => {
  if (row.completes !== null) return [];
  const completion = rows.find(({ completes }) => completes === row.id);
  const isDisputedYear = row.price !== null && row.price.low < row.price.high;
  return [
    {
      date: isDisputedYear ? new Date(`${row.iso}-12-31`) : row.date,
      priceUsdBn: row.price?.low ?? priceDomain[0],
      side: sides[row.id] ?? 'left',
      amount: completion ? `${row.amount}, then ${completion.amount}` : row.amount,
      name: completion ? 'One round: announced, then closed' : row.name,
    },
  ];
});

/** A sum without its unit, with the word before it. */
function inBillions(fact: Fact): string {
  const number = formatFact(fact, 'number');
  return 'qualifier' in fact ? `${fact.qualifier} ${number}` : number;
}

/** How many marks the round of 2026 has: each step, and what it completes. */
const steps = rows.filter(({ completes }) => completes !== null).length + 1;

export const valuationsFigure = defineFigure({
  id: 'valuations',
  title: words`OpenAI’s valuation went from ${printed('hist.2023.valuation')} in ${formatDate('2023-01')}, by press accounts, to ${printed('round.close.post')} in ${formatDate('2026-03')}`,
  measure:
    'Valuation on a logarithmic scale: equal steps multiply. Filled dot: new money, included where the record says so. Diamond: share sale. Square: shares exchanged. Dashed: disputed, or only talks.',
  description: words`The price of OpenAI from 2021 to September 2026 on a logarithmic scale, with a step line through the valuations that are neither disputed nor only talked about. It climbs from ${printed('hist.2023.valuation')} at Microsoft’s investment of ${formatDate('2023-01')} through ${printed('hist.2024.valuation')} and ${printed('hist.2025.valuation')} to the round of 2026, which is one round in ${inWords(steps)} steps: ${printed('round.announced.post')} when it was announced, ${printed('round.close.post')} when it closed. Share sales of employees lie on the same climb, at ${printed('hist.2024-tender.valuation')}, ${printed('hist.2025-secondary.valuation')} and ${printed('hist.2026-buyback.valuation')}. The last mark, ${printed('hist.2026-talks.valuation')}, is dashed because no sale at it is on record.`,
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
    amountColumn('Valuation, $ billion', 'valuation_usd_bn', (row) => row.bounded),
    { label: 'Before or with the money', key: 'basis', value: (row) => row.basis },
    amountColumn(
      'New money or shares sold, $ billion',
      'raised_usd_bn',
      (row) => (row.money?.unit === 'usd-bn' ? row.money : null),
      (row) => (row.money === null ? 'none' : inBillions(row.money)),
    ),
    { label: 'How sure', key: 'confidence', value: (row) => row.fact.confidence },
  ]),
  draw: (size) => valuationsPlot(rows, size, labels),
});
