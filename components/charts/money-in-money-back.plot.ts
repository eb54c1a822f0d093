import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import type { StateId } from '#data/states.ts';

/** A piece of a bar: equity put in, to the left of zero, or purchases promised, to the right. */
export interface MoneyPiece {
  readonly company: CompanyId;
  readonly side: 'in' | 'back';
  /** Distance from zero at which the piece begins and ends, in $ billion. */
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  readonly state: StateId;
  readonly fact: string;
}

/** One company’s line: its name, and what stands round its bars. */
export interface MoneyLine {
  readonly company: CompanyId;
  readonly name: string;
  /** What is known of the payment, beside the name. */
  readonly note: string;
  /** Whether the line stands apart from those of this round. */
  readonly isOutside: boolean;
  readonly moneyIn: string;
  readonly moneyInUsdBn: number;
  /** Right of the purchases, or in their place. */
  readonly back: string;
  /** End of the purchases; `null` where no price is given. */
  readonly backUsdBn: number | null;
  /** What the purchases are made of, below them; `null` where there is nothing to say. */
  readonly below: string | null;
}

/** Room left and right of the bars, and from the top of a row to the middle of its bars. */
const rooms = {
  narrow: { left: 48, right: 52, middle: 42 },
  medium: { left: 172, right: 56, middle: 36 },
  wide: { left: 220, right: 56, middle: 36 },
} as const satisfies Record<DrawingSize['name'], object>;
const head = 24;
const rowHeight = 82;
const halfBar = 16;

/** Equity to the left of a dark line and purchases to its right, one line per company. */
export function moneyInMoneyBackPlot(
  rows: readonly MoneyPiece[],
  size: DrawingSize,
  lines: readonly MoneyLine[],
): Plot.PlotOptions {
  const { left, right, middle: down } = rooms[size.name];
  const pieces = rows.filter(({ startUsdBn, endUsdBn }) => endUsdBn > startUsdBn);
  const height = head + lines.length * rowHeight;
  const top = ({ company }: Pick<MoneyLine, 'company'>) =>
    head + lines.findIndex((line) => line.company === company) * rowHeight;
  const middle = (row: Pick<MoneyLine, 'company'>) => top(row) + down;
  const signed = ({ side }: MoneyPiece, usdBn: number) => (side === 'in' ? -usdBn : usdBn);
  const fill = ({ company }: MoneyLine) => tones(company).text;
  const fromAxis = { ...start, x: 0, dx: 8 } as const;
  return {
    height,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    x: {
      axis: null,
      domain: [
        -Math.max(...lines.map((d) => d.moneyInUsdBn)),
        Math.max(...lines.map((d) => d.backUsdBn ?? 0)),
      ],
    },
    y: { axis: null, domain: [height, 0] },
    marks: [
      ...whenAny(
        lines.filter((d) => d.isOutside),
        (some) =>
          Plot.ruleY(some, {
            y: (d: MoneyLine) => top(d) - 2,
            stroke: 'var(--rule)',
            insetLeft: -left,
            insetRight: -right,
          }),
      ),
      ...stateBars(
        pieces.map((d) => ({ ...d, colour: d.company })),
        {
          x1: (d: MoneyPiece) => signed(d, d.startUsdBn),
          x2: (d: MoneyPiece) => signed(d, d.endUsdBn),
          y1: (d: MoneyPiece) => middle(d) - halfBar,
          y2: (d: MoneyPiece) => middle(d) + halfBar,
        },
      ),
      Plot.ruleX([0], { y1: 0, y2: height, stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text(['Money in'], { ...end, ...soft, x: 0, y: 9, dx: -8 }),
      Plot.text(['Purchases promised back'], { ...fromAxis, ...soft, y: 9 }),
      Plot.text(lines, {
        ...end,
        ...bold,
        x: (d: MoneyLine) => -d.moneyInUsdBn,
        y: middle,
        text: (d: MoneyLine) => d.moneyIn,
        dx: -6,
      }),
      ...whenAny(
        lines.filter((d) => d.backUsdBn !== null),
        (some) =>
          Plot.text(some, {
            ...start,
            ...bold,
            x: (d: MoneyLine) => d.backUsdBn,
            y: middle,
            text: (d: MoneyLine) => d.back,
            dx: 7,
          }),
      ),
      ...whenAny(
        lines.filter((d) => d.backUsdBn === null),
        (some) =>
          Plot.text(some, { ...fromAxis, ...soft, y: middle, text: (d: MoneyLine) => d.back }),
      ),
      ...whenAny(
        lines.filter((d) => d.below !== null),
        (some) =>
          Plot.text(some, {
            ...fromAxis,
            ...soft,
            y: (d: MoneyLine) => middle(d) + halfBar + 11,
            text: (d: MoneyLine) => d.below,
          }),
      ),
      ...(size.name === 'narrow'
        ? [
            twoToneText(lines, ({ name, note }) => inTwoTones(name, note), {
              ...fromAxis,
              fill,
              y: (line: MoneyLine) => top(line) + 14,
            }),
          ]
        : rowHead<MoneyLine>(
            lines,
            {
              ...{ name: ({ name }) => name, detail: ({ note }) => note, fill },
              middle: (line) => middle(line) - 8,
              margin: left,
              width: left - 70,
            },
            size,
          )),
    ],
  };
}
