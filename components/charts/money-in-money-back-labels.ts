import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
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
  /** Id of the fact that holds the amount. */
  readonly fact: string;
  /** Inside the piece where there is room; `null` where the end of the bar says it. */
  readonly inside: string | null;
  /** Under the piece where there is room. */
  readonly below: string | null;
}

/** One company’s line: its name, and what stands round its bars. */
export interface MoneyLine {
  readonly company: CompanyId;
  readonly name: string;
  /** Under the name where there is room. */
  readonly note: string;
  /** Whether the line stands apart from those of this round. */
  readonly isOutside: boolean;
  /** Left of the equity, or above it on a phone. */
  readonly moneyIn: string;
  readonly moneyInUsdBn: number;
  /** Right of the purchases, or in their place. */
  readonly back: string;
  /** End of the purchases; `null` where no price is given. */
  readonly backUsdBn: number | null;
  /** Texts of the phone: the name, and what stands under the two bars. */
  readonly narrow: { readonly name: string; readonly in: string; readonly back: string | null };
}

/** Half the height of a bar. */
export const halfBar = 16;
/** Styles of the labels. */
export const toRight = { textAnchor: 'start', fill: 'currentColor' } as const;
export const toLeft = { textAnchor: 'end', fill: 'currentColor' } as const;
export const bold = { fontWeight: 600 } as const;
export const soft = { fill: 'var(--soft)' } as const;

/** Height of the middle of a company’s bars. */
export type Middle = (row: { readonly company: CompanyId }) => number;

/** Above and below the bars: the labels of a phone. */
export function narrowLabels(lines: readonly MoneyLine[], middle: Middle) {
  const above = (d: MoneyLine) => middle(d) - halfBar;
  const under = { x: 0, y: (d: MoneyLine) => middle(d) + halfBar, dy: 11 };
  const noted = lines.filter((d) => d.narrow.back !== null);
  return [
    Plot.text(lines, {
      ...toRight,
      ...bold,
      x: 0,
      y: above,
      text: (d: MoneyLine) => d.narrow.name,
      fill: (d: MoneyLine) => tones(d.company).text,
      dx: 8,
      dy: -11,
    }),
    Plot.text(lines, {
      ...toLeft,
      ...bold,
      x: 0,
      y: above,
      text: (d: MoneyLine) => d.moneyIn,
      dx: -8,
      dy: -11,
    }),
    Plot.text(lines, { ...toLeft, ...soft, ...under, text: (d: MoneyLine) => d.narrow.in, dx: -8 }),
    ...whenAny(noted, (some) =>
      Plot.text(some, {
        ...toRight,
        ...soft,
        ...under,
        text: (d: MoneyLine) => d.narrow.back,
        dx: 8,
      }),
    ),
  ];
}

/** Left of the bars, inside the pieces and under them: the labels where there is room. */
export function wideLabels(
  lines: readonly MoneyLine[],
  pieces: readonly MoneyPiece[],
  middle: Middle,
  names: { readonly x: number; readonly lineWidth: number },
) {
  const start = (d: MoneyPiece) => d.startUsdBn;
  const name = { ...toRight, frameAnchor: 'left', y: middle, dx: names.x } as const;
  const inside = pieces.filter((d) => d.inside !== null);
  const below = pieces.filter((d) => d.below !== null);
  return [
    Plot.text(lines, {
      ...toLeft,
      ...bold,
      x: (d: MoneyLine) => -d.moneyInUsdBn,
      y: middle,
      text: (d: MoneyLine) => d.moneyIn,
      dx: -7,
    }),
    Plot.text(lines, {
      ...name,
      ...bold,
      text: (d: MoneyLine) => d.name,
      fill: (d: MoneyLine) => tones(d.company).text,
      dy: -9,
    }),
    Plot.text(lines, {
      ...name,
      ...soft,
      text: (d: MoneyLine) => d.note,
      lineWidth: names.lineWidth,
      lineHeight: 1.2,
      lineAnchor: 'top',
      dy: 2,
    }),
    ...whenAny(inside, (some) =>
      Plot.text(some, {
        ...toRight,
        x: start,
        y: middle,
        text: (d: MoneyPiece) => d.inside,
        fill: (d: MoneyPiece) => tones(d.company).text,
        dx: 8,
      }),
    ),
    ...whenAny(below, (some) =>
      Plot.text(some, {
        ...toRight,
        ...soft,
        x: start,
        y: (d: MoneyPiece) => middle(d) + halfBar,
        text: (d: MoneyPiece) => d.below,
        dx: 8,
        dy: 11,
      }),
    ),
  ];
}
