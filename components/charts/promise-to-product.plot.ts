import * as Plot from '@observablehq/plot';
import { laneBars } from '#components/drawing/lanes.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { bold, soft } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  axis,
  placeProducts,
  spanAbove,
  waitSize,
  type AxisDay,
  type ProductLane,
} from './promise-to-product.layout.ts';

/** Half the height of a bar in pixels: all, half for a preview, a quarter for a limited one. */
const halfHeights = {
  promise: 10,
  'general sale': 10,
  preview: 5,
  'limited preview': 2.5,
} as const;

/** Where the other words stand over and under the middle of a bar. */
const [nameAbove, wordsBelow, remarkBelow] = [62, 22, 39];

/** A lane for each product: nothing, a preview, a sale; above it how long its customers waited. */
export function promiseToProductPlot(
  products: readonly ProductLane[],
  size: DrawingSize,
  days: readonly AxisDay[],
): Plot.PlotOptions {
  const { left, right, at, lanes, stages, spans, height } = placeProducts(products, size, days);
  type Lane = (typeof lanes)[number];
  type Drawn = (typeof stages)[number];
  const waits = (isBeside: boolean) =>
    whenAny(
      lanes.filter((lane) => lane.isBeside === isBeside),
      (some) =>
        Plot.text(some, {
          ...(isBeside ? soft : { ...bold, fontSize: waitSize, fill: 'currentColor' }),
          ...{ x: 'wordsAt', textAnchor: 'start' },
          y: ({ y }: Lane) => y - spanAbove,
          text: ({ waited }: Lane) => waited.words,
        }),
    );
  const anchored = ['start', 'middle', 'end'] as const;
  const split = days[1]?.day ?? 0;
  return {
    ...pixelScales(size.width, height),
    marks: [
      Plot.rect([split], {
        ...{ x1: left, x2: at(split), y1: axis.end - 2, y2: height },
        ...{ fill: 'var(--rule)', fillOpacity: 0.4 },
      }),
      ...anchored.flatMap((textAnchor, index) => {
        const own = days.slice(index, index + 1);
        // The day of the middle begins at its own line.
        const place = { x: ({ day }: AxisDay) => at(day) + (index === 1 ? 5 : 0) };
        const look = { ...place, textAnchor: index === 1 ? 'start' : textAnchor } as const;
        return [
          Plot.text(own, {
            ...look,
            ...bold,
            ...{ y: axis.numbers, text: ({ day }: AxisDay) => String(day), fill: 'currentColor' },
          }),
          Plot.text(own, { ...look, ...soft, y: axis.words, text: 'words' }),
        ];
      }),
      Plot.ruleX([split], { x: at(split), y1: 2, y2: axis.end - 2, stroke: 'var(--soft)' }),
      Plot.ruleY(lanes, { x1: left, x2: right, y: 'y', stroke: 'var(--other)', strokeWidth: 0.75 }),
      ...laneBars(stages, ({ stage }) => halfHeights[stage]),
      Plot.link(spans, {
        ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: 'var(--ink)', strokeWidth: 1.25 },
      }),
      ...waits(false),
      ...waits(true),
      ...whenAny(
        lanes.filter(({ compared }) => compared !== ''),
        (some) =>
          Plot.text(some, {
            ...bold,
            x: 'comparedAt',
            y: ({ y }: Lane) => y - spanAbove,
            text: 'compared',
            textAnchor: 'start',
            fill: 'currentColor',
          }),
      ),
      ...([false, true] as const).flatMap((cut) =>
        whenAny(
          stages.filter(({ isCut }) => isCut === cut),
          (some) =>
            Plot.text(some, {
              ...soft,
              x: cut ? right : ({ from }: Drawn) => from + 3,
              y: ({ y }: Drawn) => y + wordsBelow - size.fontSize / 2,
              lineAnchor: 'top',
              text: 'lines',
              textAnchor: cut ? 'end' : 'start',
            }),
        ),
      ),
      ...whenAny(
        lanes.filter(({ remark }) => remark !== ''),
        (some) =>
          Plot.text(some, {
            ...bold,
            ...{ x: right, y: ({ y }: Lane) => y + remarkBelow, text: 'remark' },
            ...{ textAnchor: 'end', fill: 'currentColor' },
          }),
      ),
      ...rowHead<Lane>(
        lanes,
        {
          name: ({ product }) => product,
          fill: ({ isBeside, colour }) => (isBeside ? 'var(--soft)' : tones(colour).text),
          detail: ({ seller }) => `at ${seller}`,
          middle: ({ y }) => y - 6,
          above: ({ y }) => y - nameAbove,
          width: left - 14,
        },
        size,
      ),
    ],
  };
}
