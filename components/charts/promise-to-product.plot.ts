import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A stage on a product's way to its customers. */
export interface Stage {
  readonly product: string;
  /** Whose cloud or shop it is. */
  readonly seller: string;
  readonly tone: CompanyId;
  /** Row of the product, from 0 at the top. */
  readonly row: number;
  readonly stage: 'limited preview' | 'preview' | 'general sale';
  /** Days after the announcement on which the stage begins. */
  readonly fromDay: number;
  /** Days after the announcement on which it ends: at the next stage, or where the record stops. */
  readonly untilDay: number;
  readonly words: string;
  /** What had not come when the record stops; empty when everything had. */
  readonly remark: string;
}

/** The two days that frame the drawing, in days after the announcement, with their labels. */
export interface Frame {
  readonly splitEnds: { readonly day: number; readonly label: string };
  readonly horizonDay: number;
}

const halfHeight = 8;

function fill({ stage, tone }: Stage): string {
  if (stage === 'general sale') return tones(tone).solid;
  return stage === 'preview' ? tones(tone).tint : 'var(--paper)';
}

/** One row per product: nothing, limited preview, preview, general sale, each with its first day. */
export function promiseToProductPlot(
  stages: readonly Stage[],
  size: DrawingSize,
  { splitEnds, horizonDay }: Frame,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const rowHeight = narrow ? 96 : 78;
  const firstBar = narrow ? 70 : 56;
  const rows = [...new Map(stages.map((stage) => [stage.row, stage])).values()];
  const remarks = rows.filter((row) => row.remark !== '');
  const height = firstBar + rowHeight * (rows.length - 1) + 50;
  const left = narrow ? 2 : 156;
  const bar = (d: Stage) => firstBar + d.row * rowHeight;
  const name = (d: Stage) => bar(d) - (narrow ? (d.row === 0 ? 58 : 40) : 0);
  // Words that would not fit between the first day of a stage and the edge end at the edge.
  const startsLate = (d: Stage) => (horizonDay - d.fromDay) * (width - left) < 95 * horizonDay;
  // A stage too short for its words pushes those of the next one to the right of them.
  const pushed = (d: Stage) => {
    const before = stages.find((o) => o.row === d.row && o.untilDay === d.fromDay);
    if (before === undefined) return 0;
    const room = ((before.untilDay - before.fromDay) * (width - left - 4)) / horizonDay;
    return Math.max(0, textWidth(before.words, size.fontSize) + 12 - room);
  };
  const words = (rowsOf: readonly Stage[], place: Plot.TextOptions) =>
    Plot.text(rowsOf, {
      ...place,
      y: (d: Stage) => bar(d) + 20,
      text: (d: Stage) => d.words,
      fill: 'var(--soft)',
    });
  const box = {
    x1: (d: Stage) => d.fromDay,
    x2: (d: Stage) => d.untilDay,
    y1: (d: Stage) => bar(d) - halfHeight,
    y2: (d: Stage) => bar(d) + halfHeight,
    fill,
    stroke: (d: Stage) => tones(d.tone).solid,
    strokeWidth: 1.25,
  };
  const isLimited = ({ stage }: Stage) => stage === 'limited preview';
  return {
    height,
    margin: 0,
    marginLeft: left,
    marginRight: 4,
    x: { axis: null, domain: [0, horizonDay] },
    y: { type: 'linear', axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.link(rows, {
        x1: 0,
        x2: horizonDay,
        y1: bar,
        y2: bar,
        stroke: 'var(--soft)',
        strokeWidth: 1,
      }),
      Plot.rect(
        stages.filter((d) => !isLimited(d)),
        box,
      ),
      Plot.rect(stages.filter(isLimited), { ...box, strokeDasharray: '3,2' }),
      Plot.link(rows, {
        x1: splitEnds.day,
        x2: splitEnds.day,
        y1: (d: Stage) => bar(d) - (d.row === 0 ? 38 : 24),
        y2: (d: Stage) => bar(d) + 14,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      Plot.text([splitEnds], {
        x: (d: Frame['splitEnds']) => d.day,
        y: firstBar - 34,
        text: (d: Frame['splitEnds']) => d.label,
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--soft)',
      }),
      Plot.text(stages, {
        x: (d: Stage) => d.fromDay,
        y: (d: Stage) => bar(d) - 18,
        text: (d: Stage) => String(d.fromDay),
        fontWeight: 600,
        textAnchor: 'start',
        dx: 3,
        fill: 'currentColor',
      }),
      ...stages
        .filter((d) => !startsLate(d))
        .map((d) => words([d], { x: d.fromDay, textAnchor: 'start', dx: 3 + pushed(d) })),
      words(stages.filter(startsLate), { x: horizonDay, textAnchor: 'end' }),
      Plot.text(remarks, {
        x: horizonDay,
        y: (d: Stage) => bar(d) + 36,
        text: (d: Stage) => d.remark,
        textAnchor: 'end',
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text(rows, {
        x: 0,
        y: (d: Stage) => name(d) - (narrow ? 0 : 8),
        dx: narrow ? 0 : -left + 2,
        text: (d: Stage) => d.product,
        fontWeight: 600,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
      Plot.text(rows, {
        x: narrow ? horizonDay : 0,
        y: (d: Stage) => name(d) + (narrow ? 0 : 9),
        dx: narrow ? 0 : -left + 2,
        text: (d: Stage) => `at ${d.seller}`,
        textAnchor: narrow ? 'end' : 'start',
        fill: (d: Stage) => tones(d.tone).text,
      }),
    ],
  };
}
