import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One published margin. */
export interface MarginValue {
  readonly company: string;
  readonly isOpenai: boolean;
  readonly definition: string;
  /** What the definition takes away from sales, in a few words. */
  readonly counts: string;
  /** Row of the definition, from 0 at the top. */
  readonly row: number;
  /** Rank among the values of its row, by time. */
  readonly step: number;
  /** No later value is on record for its definition. */
  readonly isLatest: boolean;
  readonly period: string;
  readonly percent: number;
  /** The value with its unit. */
  readonly value: string;
  readonly when: string;
}

const rowHeight = { narrow: 106, wide: 84 };
/** Where the axis ends: a loss is off it, and drawn as coming in from the left. */
function axisFor(rows: readonly MarginValue[]) {
  const percents = rows.map((d) => d.percent).filter((percent) => percent > 0);
  const lowest = Math.min(...percents);
  return { low: 10 * Math.floor(lowest / 10) - 10, high: Math.max(...percents) + 6 };
}

/** Two values of one definition that follow each other. */
interface Move {
  readonly from: MarginValue;
  readonly to: MarginValue;
}

const tone = (d: MarginValue) => tones(d.isOpenai ? 'openai' : 'other');

/** One row per definition, an arrow through its values in time; loss-making values enter from the left. */
export function marginsByDefinitionPlot(
  rows: readonly MarginValue[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const axis = axisFor(rows);
  /** Room for the names of the definitions, left of the axis. */
  const labelWidth = size.name === 'medium' ? 246 : 298;
  const margins = narrow ? { left: 6, right: 26 } : { left: labelWidth, right: 30 };
  /** An arrow’s clearance from the middle of a dot, in percent of sales. */
  const clear = (pixels: number) =>
    (pixels * (axis.high - axis.low)) / (width - margins.left - margins.right);
  const direction = ({ from, to }: Move) => Math.sign(to.percent - from.percent);
  const heads = rows.filter(({ step }) => step === 0);
  const onScale = rows.filter(({ percent }) => percent >= axis.low);
  const offScale = rows.filter(({ percent }) => percent < axis.low);
  const at = narrow ? 0.64 : 0.5;
  const x = (d: MarginValue) => Math.max(axis.low, d.percent);
  const y = (d: MarginValue) => d.row + at;
  const moves = rows.flatMap((to): Move[] => {
    const from = rows.find((other) => other.row === to.row && other.step === to.step - 1);
    return from && from.period !== to.period ? [{ from, to }] : [];
  });
  const valueLabels = (anchor: 'start' | 'middle' | 'end', shown: readonly MarginValue[]) =>
    shown.length === 0
      ? []
      : [
          Plot.text(shown, {
            x,
            y,
            text: (d: MarginValue) => d.value,
            fontWeight: 600,
            fill: 'currentColor',
            textAnchor: anchor,
            dy: -15,
          }),
          Plot.text(shown, {
            x,
            y,
            text: (d: MarginValue) => d.when,
            fill: 'var(--soft)',
            textAnchor: anchor,
            dy: 17,
          }),
        ];
  return {
    height: heads.length * (narrow ? rowHeight.narrow : rowHeight.wide),
    marginTop: 0,
    marginBottom: 0,
    marginLeft: margins.left,
    marginRight: margins.right,
    x: { axis: null, domain: [axis.low, axis.high] },
    y: { axis: null, domain: [0, heads.length], reverse: true },
    marks: [
      Plot.ruleY(heads.slice(1), {
        y: (d: MarginValue) => d.row,
        insetLeft: -margins.left,
        insetRight: -margins.right,
        stroke: 'var(--rule)',
      }),
      Plot.link(moves, {
        x1: (d: Move) => x(d.from) + (d.from.percent < axis.low ? 0 : direction(d) * clear(10)),
        x2: (d: Move) => x(d.to) - direction(d) * clear(15),
        y1: (d: Move) => y(d.from),
        y2: (d: Move) => y(d.to),
        stroke: (d: Move) => tone(d.to).solid,
        strokeWidth: 2,
        strokeDasharray: '5,3',
      }),
      ...[1, -1].flatMap((sign) => {
        const shown = moves.filter((move) => direction(move) === sign);
        return whenAny(shown, (some) =>
          Plot.vector(some, {
            x: (d: Move) => x(d.to),
            y: (d: Move) => y(d.to),
            length: 8,
            r: 4.5,
            rotate: 90 * sign,
            anchor: 'end',
            dx: -9 * sign,
            stroke: (d: Move) => tone(d.to).solid,
            strokeWidth: 2,
          }),
        );
      }),
      Plot.dot(onScale, {
        x,
        y,
        r: 5.5,
        fill: (d: MarginValue) => (d.isLatest ? tone(d).solid : 'var(--paper)'),
        stroke: (d: MarginValue) => tone(d).solid,
        strokeWidth: 2,
      }),
      ...valueLabels('middle', onScale),
      ...valueLabels('start', offScale),
      Plot.text(heads, {
        x: axis.low,
        y: (d: MarginValue) => d.row + (narrow ? 0 : at),
        text: (d: MarginValue) =>
          wrapText(
            `${d.company}: ${d.definition}`,
            narrow ? width : labelWidth - 20,
            size.fontSize,
          ).join('\n'),
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        lineAnchor: narrow ? 'top' : 'bottom',
        dx: narrow ? -5 : -labelWidth,
        dy: narrow ? 8 : -1,
        lineHeight: 1.15,
      }),
      Plot.text(heads, {
        x: axis.low,
        y: (d: MarginValue) => d.row + (narrow ? 0 : at),
        text: (d: MarginValue) => d.counts,
        fill: 'var(--soft)',
        textAnchor: 'start',
        lineAnchor: 'top',
        dx: narrow ? -5 : -labelWidth,
        dy: narrow ? 25 : 3,
        lineWidth: narrow ? 27 : 18,
        lineHeight: 1.15,
      }),
    ],
  };
}
