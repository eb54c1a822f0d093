import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import { formatAmount } from '#lib/format.ts';

/** One event that put a price on OpenAI, or should have. */
export interface PricedEvent {
  readonly id: string;
  /** When it happened; the middle of the year where only the year is known. */
  readonly date: Date;
  readonly when: string;
  readonly name: string;
  readonly kind: 'new-money' | 'share-sale' | 'recapitalisation' | 'talks';
  /** Lowest and highest price on record, in $ billion; `null` where none is. */
  readonly price: { readonly low: number; readonly high: number } | null;
  /** The price as the record has it, or what stands in its place. */
  readonly amount: string;
  /** Id of the earlier event of which this one is the completion; `null` for an event of its own. */
  readonly completes: string | null;
}

/** An event whose price is on record. */
export type Priced = PricedEvent & {
  readonly price: { readonly low: number; readonly high: number };
};

/** Ends of the price axis, in $ billion. */
export const priceDomain: [low: number, high: number] = [10, 2000];

/** The events by what is known of their price. */
export function byPrice(rows: readonly PricedEvent[]) {
  const priced = rows.flatMap((row) => (row.price === null ? [] : [{ ...row, price: row.price }]));
  const agreed = priced.filter(({ price }) => price.low === price.high);
  return {
    disputed: priced.filter(({ price }) => price.low < price.high),
    sold: agreed.filter(({ kind }) => kind !== 'talks'),
    talks: agreed.filter(({ kind }) => kind === 'talks'),
    unpriced: rows.filter(({ price }) => price === null),
  };
}

const symbols = {
  'new-money': 'circle',
  'share-sale': 'diamond',
  recapitalisation: 'square',
  talks: 'circle',
} as const;

/** Options of a dot that shows the kind of event: only new money is filled. */
export const eventDot = {
  symbol: (d: PricedEvent) => symbols[d.kind],
  fill: (d: PricedEvent) => (d.kind === 'new-money' ? 'var(--ink)' : 'var(--paper)'),
  stroke: 'var(--ink)',
  strokeWidth: 1.75,
  r: 5,
};

const ticks = [10, 100, 1000];
const rowHeight = 46;
const head = 30;

/** One row per event, dates down and prices across on a log scale: the drawing for a phone. */
export function valuationListPlot(rows: readonly PricedEvent[]): Plot.PlotOptions {
  const { disputed, sold, talks, unpriced } = byPrice(rows);
  const height = head + rows.length * rowHeight;
  const top = (d: PricedEvent) => head + rows.findIndex(({ id }) => id === d.id) * rowHeight;
  const line = (d: PricedEvent) => top(d) + 31;
  const price = (d: Priced) => d.price.high;
  const amount = (d: PricedEvent) => d.amount;
  const label = { text: amount, fontWeight: 600, fill: 'currentColor' } as const;
  const completions = sold.flatMap((later) => {
    const first = sold.find(({ id }) => id === later.completes);
    return first ? [{ first, later }] : [];
  });
  type Completion = (typeof completions)[number];
  return {
    height,
    margin: 0,
    marginLeft: 4,
    marginRight: 10,
    x: { type: 'log', axis: null, domain: priceDomain },
    y: { axis: null, domain: [height, 0] },
    marks: [
      Plot.ruleY(rows, { y: (d: PricedEvent) => top(d) - 4, stroke: 'var(--rule)' }),
      Plot.ruleX(ticks, { y1: 4, y2: 17, stroke: 'var(--soft)' }),
      Plot.text(ticks, {
        x: (d: number) => d,
        y: 10,
        text: (d: number) => formatAmount(d, 'usd-bn', 'short'),
        textAnchor: 'start',
        fill: 'var(--soft)',
        dx: 5,
      }),
      Plot.text(rows, {
        x: priceDomain[0],
        y: (d: PricedEvent) => top(d) + 10,
        text: (d: PricedEvent) => `${d.when}: ${d.name}`,
        textAnchor: 'start',
        fill: 'var(--soft)',
      }),
      ...whenAny(completions, (some) =>
        Plot.link(some, {
          x1: (d: Completion) => price(d.first),
          x2: (d: Completion) => price(d.later),
          y1: (d: Completion) => line(d.first),
          y2: (d: Completion) => line(d.later),
          stroke: 'var(--ink)',
          strokeWidth: 1.75,
        }),
      ),
      ...whenAny(disputed, (some) =>
        Plot.rect(some, {
          x1: (d: Priced) => d.price.low,
          x2: price,
          y1: (d: Priced) => line(d) - 5,
          y2: (d: Priced) => line(d) + 5,
          fill: 'none',
          stroke: 'var(--ink)',
          strokeDasharray: '2 2',
        }),
      ),
      Plot.dot(sold, { ...eventDot, x: price, y: line }),
      ...whenAny(talks, (some) =>
        Plot.dot(some, { ...eventDot, x: price, y: line, strokeDasharray: '2 2' }),
      ),
      ...whenAny(talks, (some) =>
        Plot.text(some, { ...label, x: price, y: line, textAnchor: 'end', dx: -12 }),
      ),
      Plot.text([...disputed, ...sold], {
        ...label,
        x: price,
        y: line,
        textAnchor: 'start',
        dx: 12,
      }),
      ...whenAny(unpriced, (some) =>
        Plot.text(some, {
          x: priceDomain[0],
          y: line,
          text: amount,
          textAnchor: 'start',
          fill: 'currentColor',
        }),
      ),
    ],
  };
}
