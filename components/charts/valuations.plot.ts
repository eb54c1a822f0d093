import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatAmount } from '#lib/format.ts';
import {
  byPrice,
  eventDot,
  priceDomain,
  valuationListPlot,
  type Priced,
  type PricedEvent,
} from './valuations-list.plot.ts';

/** What stands beside an event, or beside two that are one. */
export interface EventLabel {
  readonly date: Date;
  readonly priceUsdBn: number;
  readonly side: 'left' | 'right' | 'above' | 'below';
  readonly amount: string;
  readonly name: string;
}

const offsets = {
  left: { textAnchor: 'end', dx: -11, dy: -9 },
  right: { textAnchor: 'start', dx: 11, dy: -7 },
  above: { textAnchor: 'start', dx: -4, dy: -32 },
  below: { textAnchor: 'start', dx: 0, dy: 20 },
} as const;

/** The price of OpenAI over time on a log scale, labels beside the marks; a list on a phone. */
export function valuationsPlot(
  rows: readonly PricedEvent[],
  size: DrawingSize,
  labels: readonly EventLabel[],
): Plot.PlotOptions {
  if (size.name === 'narrow') return valuationListPlot(rows);
  const { disputed, sold, talks, unpriced } = byPrice(rows);
  // Without the years before 2021 the last ones have room on a tablet.
  const from = new Date(size.name === 'medium' ? Date.UTC(2020, 9) : Date.UTC(2019, 3));
  const noPrice = unpriced.filter((d) => d.date > from);
  const price = (d: Priced) => d.price.high;
  const date = (d: Priced) => d.date;
  const year = (d: Priced) => d.date.getUTCFullYear();
  const last = sold.slice(-1);
  const shown = labels.filter((label) => label.date > from);
  const sides = (['left', 'right', 'above', 'below'] as const).flatMap((side) => {
    const beside = shown.filter((label) => label.side === side);
    return beside.length === 0 ? [] : [{ beside, ...offsets[side] }];
  });
  const place = { x: (d: EventLabel) => d.date, y: (d: EventLabel) => d.priceUsdBn };
  // Grid lines end at a label instead of running through it.
  const halo = { stroke: 'var(--paper)', strokeWidth: 6 };
  const decades = [10, 100, 1000];
  return {
    height: size.name === 'medium' ? 440 : 470,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: 54,
    marginRight: 78,
    x: {
      type: 'utc',
      axis: null,
      domain: [from, new Date(Date.UTC(2026, 10))],
    },
    y: { type: 'log', axis: null, domain: priceDomain },
    marks: [
      Plot.gridY(decades, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ ticks: 'year', tickFormat: '%Y', tickSize: 4, color: 'var(--soft)' }),
      Plot.axisY({
        ticks: decades,
        tickFormat: (d: number) => formatAmount(d, 'usd-bn', 'short'),
        tickSize: 0,
        color: 'var(--soft)',
      }),
      ...sides.flatMap(({ beside, textAnchor, dx, dy }) => [
        Plot.text(beside, {
          ...place,
          ...halo,
          text: (d: EventLabel) => d.amount,
          fontWeight: 600,
          fill: 'currentColor',
          textAnchor,
          dx,
          dy,
        }),
        Plot.text(beside, {
          ...place,
          ...halo,
          text: (d: EventLabel) => d.name,
          fill: 'var(--soft)',
          textAnchor,
          dx,
          dy: dy + 16,
        }),
      ]),
      Plot.line(sold, { x: date, y: price, curve: 'step-after', stroke: 'var(--other)' }),
      ...whenAny(talks, (some) =>
        Plot.line([...last, ...some], {
          x: date,
          y: price,
          curve: 'step-after',
          stroke: 'var(--other)',
          strokeDasharray: '2 3',
        }),
      ),
      ...whenAny(disputed, (some) =>
        Plot.rect(some, {
          x1: (d: Priced) => new Date(Date.UTC(year(d), 0)),
          x2: (d: Priced) => new Date(Date.UTC(year(d) + 1, 0)),
          y1: (d: Priced) => d.price.low,
          y2: price,
          fill: 'none',
          stroke: 'var(--ink)',
          strokeDasharray: '2 2',
        }),
      ),
      ...whenAny(noPrice, (some) =>
        Plot.dot(some, {
          x: (d: PricedEvent) => d.date,
          y: priceDomain[0],
          symbol: 'times',
          stroke: 'var(--ink)',
          strokeWidth: 1.75,
          r: 4.5,
        }),
      ),
      Plot.dot(sold, { ...eventDot, x: date, y: price }),
      ...whenAny(talks, (some) =>
        Plot.dot(some, { ...eventDot, x: date, y: price, strokeDasharray: '2 2' }),
      ),
    ],
  };
}
