import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, start } from '#components/drawing/text.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** How one rule fits one list, or on average fits several. */
interface RuleFit {
  readonly rule: string;
  /** Kendall's τ-b, −1 to 1; `null` when the rule ties every pair of the list. */
  readonly tau: number | null;
  /** τ as printed. */
  readonly printed: string;
  /** No pair of names stands against the rule. */
  readonly fits: boolean;
}

/** A list of names, or an average of lists, with one cell for each rule. */
export interface RuledList {
  readonly block: string;
  readonly label: string;
  /** Whether the list itself could not be read, and others tell of it. Off by default. */
  readonly isTold?: boolean;
  readonly cells: readonly RuleFit[];
}

/** How many of the first lists each rule fits. */
interface Totals {
  /** How many lists are counted. */
  readonly lists: number;
  readonly label: string;
  readonly cells: readonly { readonly text: string; readonly isMost: boolean }[];
  /** What the counts at the end of the rows count. */
  readonly perList: string;
}

interface Cell extends RuleFit {
  readonly isTold: boolean;
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Count extends Label {
  readonly isMost: boolean;
}

/** Room in pixels: of the lists’ names, of the counts at the end of the rows, between columns, and of a cell. */
const rooms = {
  narrow: { left: 0, right: 0, gap: 4, cellHeight: 25, most: 22 },
  medium: { left: 190, right: 44, gap: 6, cellHeight: 30, most: 24 },
  wide: { left: 262, right: 76, gap: 8, cellHeight: 30, most: 30 },
} as const satisfies Record<DrawingSize['name'], object>;

/** A check mark, drawn as a line. */
const tick = {
  draw(context: Pick<CanvasPath, 'moveTo' | 'lineTo'>, size: number): void {
    const unit = Math.sqrt(size / Math.PI);
    context.moveTo(-unit, 0.1 * unit);
    context.lineTo(-0.3 * unit, 0.8 * unit);
    context.lineTo(1.1 * unit, -0.9 * unit);
  },
};

/** A grid of lists and rules: a tick for a list that follows the rule, a cross for one that does not. */
export function rulesAndListsPlot(
  rows: readonly RuledList[],
  totals: Totals,
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const { left, right, gap, cellHeight, most } = rooms[size.name];
  const isStacked = size.name === 'narrow';
  const rules = rows[0]?.cells.map((cell) => cell.rule) ?? [];
  const column = (width - left - right + gap) / rules.length;
  const centreOf = (position: number) => left + position * column + (column - gap) / 2;
  const columnHeads: readonly Label[] = rules.map((rule, index) => ({
    text: wrapText(rule, column - gap, size.fontSize).join('\n'),
    ...{ x: centreOf(index), y: 34 },
  }));
  const heads: Label[] = [];
  const lines: { readonly y: number }[] = [];
  const labels: Label[] = [];
  const cells: Cell[] = [];
  const counts: Count[] = [];
  const perList: Label[] = [];
  let y = 44;
  rows.forEach(({ isTold = false, ...list }, index) => {
    if (list.block !== rows[index - 1]?.block) {
      if (index > 0) y += 6;
      lines.push({ y });
      const wrapped = wrapText(list.block, width, size.fontSize);
      heads.push({ text: wrapped.join('\n'), x: 0, y: y + 8 });
      y += wrapped.length * 17 + 14;
    }
    const top = isStacked ? y + 19 : y;
    const labelY = isStacked ? y + 7 : top + cellHeight / 2;
    const name = wrapText(list.label, isStacked ? width : left - 12, size.fontSize);
    labels.push({ text: name.join('\n'), x: 0, y: labelY });
    const fits = list.cells.filter((cell) => cell.fits).length;
    perList.push({
      text: isStacked ? `fits ${String(fits)}` : String(fits),
      ...{ x: width - (isStacked ? 0 : right / 2 - gap), y: labelY },
    });
    list.cells.forEach((cell, position) => {
      cells.push({ ...cell, isTold, x: left + position * column, y: top });
    });
    y = top + cellHeight + (isStacked ? 11 : 7);
    if (index !== totals.lists - 1) return;
    const middle = isStacked ? y + 34 : y + 18;
    heads.push({ text: totals.label, x: 0, y: isStacked ? y : middle - 7 });
    totals.cells.forEach((total, position) => {
      counts.push({ ...total, x: centreOf(position), y: middle });
    });
    y = middle + 24;
  });
  const box = {
    x1: (d: Cell) => d.x,
    x2: (d: Cell) => d.x + column - gap,
    y1: (d: Cell) => d.y,
    y2: (d: Cell) => d.y + cellHeight,
    rx: 2.5,
    inset: 0.5,
  } as const;
  const centre = {
    x: (d: Cell) => d.x + (column - gap) / 2,
    y: (d: Cell) => d.y + cellHeight / 2,
  } as const;
  const told = cells.filter(({ fits, isTold }) => fits && isTold);
  const read = cells.filter(({ fits, isTold }) => fits && !isTold);
  const ticks = { ...centre, symbol: tick, r: 7, strokeWidth: 2.5 } as const;
  const at = { x: 'x', y: 'y', text: 'text', lineHeight: 1.25, dy: -1 } as const;
  return {
    ...pixelScales(width, y - (isStacked ? 6 : 0)),
    marks: [
      Plot.ruleY(lines, { y: 'y', stroke: 'var(--rule)' }),
      Plot.text(columnHeads, { ...at, lineAnchor: 'bottom' }),
      Plot.text(heads, { ...at, ...start, ...bold, lineAnchor: 'top' }),
      ...[true, false].flatMap((isMost) =>
        whenAny(
          counts.filter((count) => count.isMost === isMost),
          (some) => Plot.text(some, { ...at, ...bold, fontSize: isMost ? most : size.fontSize }),
        ),
      ),
      Plot.text(labels, { ...at, ...start }),
      ...(isStacked
        ? []
        : [
            Plot.text([totals.perList], {
              ...{ x: width - right / 2 + gap, y: 34, dy: -1, lineAnchor: 'bottom' },
              text: (text: string) => wrapText(text, 60, size.fontSize).join('\n'),
              lineHeight: 1.25,
            }),
          ]),
      Plot.text(perList, {
        ...{ ...at, ...bold, textAnchor: isStacked ? 'end' : 'middle' },
        ...(isStacked ? {} : { fontSize: 16 }),
      }),
      Plot.rect(read, { ...keyed('filled'), ...box, fill: 'var(--ink)' }),
      ...whenAny(told, (some) => Plot.rect(some, { ...box, ...inState('told', 'other') })),
      Plot.dot(read, { ...ticks, stroke: 'var(--paper)' }),
      ...whenAny(told, (some) => Plot.dot(some, { ...ticks, stroke: 'currentColor' })),
      Plot.dot(
        cells.filter(({ fits }) => !fits),
        {
          ...{ ...keyed('cross'), ...centre, symbol: 'times', r: 3.5 },
          ...{ stroke: 'var(--soft)', strokeWidth: 1.25 },
        },
      ),
    ],
  };
}
