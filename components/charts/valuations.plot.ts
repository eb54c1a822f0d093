import * as Plot from '@observablehq/plot';
import { inState, lineInState, type StateKey } from '#components/drawing/code.ts';
import { labelsBeside, type Place } from '#components/drawing/labels-beside.ts';
import { whenAny } from '#components/drawing/marks.ts';
import type { Side } from '#components/drawing/place-labels.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { bold, broken, soft, start } from '#components/drawing/text.ts';
import { inTwoTones } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatAmount } from '#lib/format.ts';

/** A price that an event put on OpenAI: one mark, or two where accounts of it differ. */
export interface PriceMark {
  readonly date: Date;
  readonly priceUsdBn: number;
  readonly state: Extract<StateKey, `${'done' | 'told'}${string}`>;
  /** No new money: holders sold or exchanged shares. */
  readonly isSale: boolean;
  /** Whether something was sold or exchanged at this price, by accounts that agree. */
  readonly isOnLine: boolean;
  readonly fact: string;
}

/** What stands beside a mark, or beside two that are one event. */
export interface PriceLabel extends Pick<PriceMark, 'date' | 'priceUsdBn'> {
  readonly amount: string;
  readonly name: string;
  /** Whether it stands right of its mark, where the line no longer rises. */
  readonly isAfter: boolean;
}

/** An end of one step of the line. */
interface StepEnd extends Pick<PriceMark, 'date' | 'priceUsdBn'> {
  readonly step: number;
}

/** An event in words. */
export interface PriceEvent {
  readonly date: Date;
  readonly isPriced: boolean;
  readonly text: string;
}

const rooms = {
  narrow: { height: 510, left: 52, right: 68, from: '2022-12-01', low: 10 },
  medium: { height: 450, left: 54, right: 84, from: '2020-10-01', low: 10 },
  wide: { height: 480, left: 54, right: 110, from: '2019-04-01', low: 10 },
} as const satisfies Record<DrawingSize['name'], object>;

const decades = [10, 100, 1000];
const before: readonly Side[] = ['left', 'above left', 'below right'];
const after: readonly Side[] = ['below right', 'right', 'below'];
const gap = 9;

/** The price of OpenAI over time on a log scale: a climbing line of steps, each label beside its mark. */
export function valuationsPlot(
  marks: readonly PriceMark[],
  size: DrawingSize,
  labels: readonly PriceLabel[],
  /** Events in words, for those without a price and those before the drawing begins. */
  events: readonly PriceEvent[],
): Plot.PlotOptions {
  const room = rooms[size.name];
  const [from, until] = [new Date(room.from), new Date('2026-11-01')];
  const x = panelScale({ domain: [from, until], range: [room.left, size.width - room.right] });
  const isNarrow = size.name === 'narrow';
  const inWords = events.filter(({ isPriced, date }) => !isPriced || date < from);
  const place = ({ date, priceUsdBn }: Pick<PriceMark, 'date' | 'priceUsdBn'>): Place => ({
    x: date,
    y: priceUsdBn,
  });
  const at = { x: (d: PriceMark) => d.date, y: (d: PriceMark) => d.priceUsdBn };
  const drawn = marks.filter(({ date }) => date >= from);
  const line = drawn.filter(({ isOnLine }) => isOnLine);
  // A step between two prices that only the press tells of is itself only told.
  const isTold = ({ state }: PriceMark) => state.startsWith('told');
  const steps = line.slice(1).map((to, step) => {
    const from = line[step] ?? to;
    return {
      state: isTold(from) && isTold(to) ? 'told' : 'done',
      ends: [from, to].map(({ date, priceUsdBn }): StepEnd => ({ date, priceUsdBn, step })),
    };
  });
  const disputed = drawn.filter(({ isOnLine, date }) => !isOnLine && date < (line[0]?.date ?? 0));
  const ticks = decades.filter((tick) => tick >= room.low);
  return {
    height: room.height,
    marginTop: 16,
    marginBottom: 26,
    marginLeft: room.left,
    marginRight: room.right,
    x: { type: 'utc', axis: null, domain: [from, until] },
    y: { type: 'log', axis: null, domain: [room.low, 1500] },
    marks: [
      Plot.gridY(ticks, { stroke: 'var(--rule)', strokeOpacity: 1, insetRight: -room.right }),
      Plot.axisX({ ticks: 'year', tickFormat: '%Y', tickSize: 4, color: 'var(--soft)' }),
      Plot.axisY({
        ticks,
        tickFormat: (d: number) => formatAmount(d, 'usd-bn', 'short'),
        tickSize: 0,
        color: 'var(--soft)',
      }),
      Plot.text(['OpenAI valued at'], {
        ...start,
        ...soft,
        frameAnchor: 'top-left',
        text: (words: string) => words,
        dx: -room.left,
        dy: -8,
      }),
      ...(['done', 'told'] as const).map((state) =>
        Plot.line(
          steps.filter((step) => step.state === state).flatMap((step) => step.ends),
          {
            ...lineInState(state, 'openai'),
            x: (d: StepEnd) => d.date,
            y: (d: StepEnd) => d.priceUsdBn,
            z: 'step',
            curve: 'step-after',
            strokeWidth: 2,
          },
        ),
      ),
      ...whenAny(disputed, (some) =>
        Plot.line(some, { ...at, ...lineInState('told', 'openai'), strokeWidth: 1 }),
      ),
      Plot.text([inWords.map(({ text }) => text).join('\n')], {
        ...start,
        ...soft,
        frameAnchor: 'bottom-left',
        dx: isNarrow ? 6 : 30,
        dy: -6,
        lineHeight: 1.25,
        text: (words: string) => words,
      }),
      labelsBeside(
        labels.filter(({ date }) => date >= from),
        {
          place,
          text: ({ amount, name, date, isAfter }) => {
            const beside = isAfter ? size.width - x(date) : x(date);
            return inTwoTones(
              amount,
              broken(name, Math.max(beside - gap, isAfter ? 0 : 125), size),
              '\n',
            );
          },
          sidesOf: ({ isAfter }) => (isAfter ? after : before),
          lines: [line.map(place)],
          isStepped: true,
          dots: drawn.map(place),
          fontSize: size.fontSize,
          gap,
          overhang: -5,
        },
        { ...bold, fill: 'currentColor' },
      ),
      ...[...new Set(drawn.map(({ state }) => state))].map((state) =>
        Plot.dot(
          drawn.filter((d) => d.state === state),
          {
            ...at,
            ...inState<PriceMark>(state, 'openai', { fact: ({ fact }) => fact }),
            symbol: state.endsWith('sale') ? 'diamond' : 'circle',
            strokeWidth: 1.75,
            r: 5,
          },
        ),
      ),
    ],
  };
}
