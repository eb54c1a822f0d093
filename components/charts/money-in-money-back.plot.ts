import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, broken, end, soft, start } from '#components/drawing/text.ts';
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
  /** Whether the finding is about it. */
  readonly isMain: boolean;
  readonly moneyIn: string;
  readonly moneyInUsdBn: number;
  /** Right of the purchases, or in their place. */
  readonly back: string;
  /** End of the purchases; `null` where no price is given. */
  readonly backUsdBn: number | null;
  /** What the purchases are made of, below them; `null` where there is nothing to say. */
  readonly below: string | null;
}

/** Room left and right of the bars, of a row, from its top to the middle of its bars, and the size of the sums that the title names. */
const rooms = {
  narrow: { left: 76, right: 1, rowHeight: 102, middle: 46, sums: 19 },
  medium: { left: 184, right: 64, rowHeight: 82, middle: 36, sums: 21 },
  wide: { left: 232, right: 72, rowHeight: 82, middle: 36, sums: 24 },
} as const satisfies Record<DrawingSize['name'], object>;
const head = 24;
const halfBar = 16;

/** Equity to the left of a dark line and purchases to its right, one line per company. */
export function moneyInMoneyBackPlot(
  rows: readonly MoneyPiece[],
  size: DrawingSize,
  lines: readonly MoneyLine[],
): Plot.PlotOptions {
  const { left, right, rowHeight, middle: down, sums } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const pieces = rows.filter(({ startUsdBn, endUsdBn }) => endUsdBn > startUsdBn);
  const height = head + lines.length * rowHeight;
  const top = ({ company }: Pick<MoneyLine, 'company'>) =>
    head + lines.findIndex((line) => line.company === company) * rowHeight;
  const middle = (row: Pick<MoneyLine, 'company'>) => top(row) + down;
  const signed = ({ side }: MoneyPiece, usdBn: number) => (side === 'in' ? -usdBn : usdBn);
  const fill = ({ company }: MoneyLine) => tones(company).text;
  const fromAxis = { ...start, x: 0, dx: 8 } as const;
  const mostIn = Math.max(...lines.map((d) => d.moneyInUsdBn));
  const mostBack = Math.max(...lines.map((d) => d.backUsdBn ?? 0));
  /** Right of the line, up to the edge. */
  const besideAxis = ((size.width - left - right) * mostBack) / (mostIn + mostBack) + right - 8;
  return {
    height,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    x: { axis: null, domain: [-mostIn, mostBack] },
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
      ...[true, false].flatMap((isMain) =>
        whenAny(
          lines.filter((line) => line.isMain === isMain),
          (some) => {
            const look = { ...bold, y: middle, ...(isMain ? { fontSize: sums } : {}) };
            const priced = some.filter(({ backUsdBn }) => backUsdBn !== null);
            return Plot.marks(
              Plot.text(some, {
                ...{ ...end, ...look, x: (d: MoneyLine) => -d.moneyInUsdBn, dx: -6 },
                text: 'moneyIn',
              }),
              ...whenAny(priced, (own) =>
                Plot.text(own, {
                  ...look,
                  ...{ x: 'backUsdBn', text: 'back' },
                  // On a phone in the bar, which has the whole width for itself.
                  ...(isNarrow ? { ...end, fill, dx: -8 } : { ...start, dx: 7 }),
                }),
              ),
            );
          },
        ),
      ),
      ...whenAny(
        lines.filter((d) => d.backUsdBn === null),
        (some) =>
          Plot.text(some, {
            ...{ ...fromAxis, ...soft, y: middle, lineHeight: 1.2 },
            text: ({ back }: MoneyLine) => broken(back, besideAxis, size),
          }),
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
      ...(isNarrow
        ? [
            Plot.text(lines, {
              ...{ ...start, ...bold, fill, text: 'name', frameAnchor: 'left', dx: -left },
              y: (line: MoneyLine) => middle(line) - halfBar - 11,
            }),
            Plot.text(lines, {
              ...{ ...end, ...soft, x: 0, dx: -8, lineAnchor: 'top', lineHeight: 1.2 },
              y: (line: MoneyLine) => middle(line) + halfBar + 3,
              text: ({ note }: MoneyLine) => broken(note, left + 30, size),
            }),
          ]
        : rowHead<MoneyLine>(
            lines,
            {
              ...{ name: ({ name }) => name, detail: ({ note }) => note, fill },
              middle: (line) => middle(line) - 8,
              margin: left,
              width: left - 82,
            },
            size,
          )),
    ],
  };
}
