import * as Plot from '@observablehq/plot';
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
  readonly cells: readonly RuleFit[];
}

interface Cell extends RuleFit {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const cellHeight = 30;
const largestRadius = 9.5;

/** A grid of lists and rules: disc for an order with the rule, ring for one against it. */
export function rulesAndListsPlot(rows: readonly RuledList[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const isStacked = size.name === 'narrow';
  const left = isStacked ? 0 : size.name === 'medium' ? 196 : 290;
  const rules = rows[0]?.cells.map((cell) => cell.rule) ?? [];
  const gap = isStacked ? 4 : 8;
  const column = (width - left + gap) / rules.length;
  const columnHeads: readonly Label[] = rules.map((rule, index) => ({
    text: wrapText(rule, column - gap, size.fontSize).join('\n'),
    x: left + index * column + (column - gap) / 2,
    y: 34,
  }));
  const heads: Label[] = [];
  const lines: { readonly y: number }[] = [];
  const labels: Label[] = [];
  const cells: Cell[] = [];
  let y = 44;
  rows.forEach((list, index) => {
    if (list.block !== rows[index - 1]?.block) {
      if (index > 0) y += 6;
      lines.push({ y });
      const wrapped = wrapText(list.block, width, size.fontSize);
      heads.push({ text: wrapped.join('\n'), x: 0, y: y + 8 });
      y += wrapped.length * 17 + 14;
    }
    const top = isStacked ? y + 22 : y;
    labels.push({
      text: wrapText(list.label, isStacked ? width : left - 12, size.fontSize).join('\n'),
      x: 0,
      y: isStacked ? y + 8 : top + cellHeight / 2,
    });
    list.cells.forEach((cell, position) => {
      cells.push({ ...cell, x: left + position * column, y: top, size: Math.abs(cell.tau ?? 0) });
    });
    y = top + cellHeight + (isStacked ? 12 : 8);
  });
  /** How far a disc and the end of its number stand from the middle of their cell. */
  const apart = isStacked
    ? { dot: 19, value: 29 }
    : size.name === 'medium'
      ? { dot: 24, value: 31 }
      : { dot: 28, value: 35 };
  const middle = (d: Cell) => d.y + cellHeight / 2;
  const dotX = (d: Cell) => d.x + (column - gap) / 2 - apart.dot;
  const fitting = cells.filter((cell) => cell.fits);
  const agreeing = cells.filter((cell) => (cell.tau ?? 0) > 0);
  const opposing = cells.filter((cell) => (cell.tau ?? 0) < 0);
  const at = {
    x: (d: Label) => d.x,
    y: (d: Label) => d.y,
    text: (d: Label) => d.text,
    lineHeight: 1.25,
    dy: -1,
  };
  const value = {
    x: (d: Cell) => d.x + (column - gap) / 2 + apart.value,
    y: middle,
    text: (d: Cell) => d.printed,
    textAnchor: 'end',
  } as const;
  return {
    height: y,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [y, 0] },
    r: { type: 'linear', domain: [0, 1], range: [1.5, largestRadius] },
    marks: [
      Plot.ruleY(lines, { y: (d: { y: number }) => d.y, stroke: 'var(--rule)' }),
      Plot.text(columnHeads, { ...at, lineAnchor: 'bottom' }),
      Plot.text(heads, { ...at, textAnchor: 'start', lineAnchor: 'top', fontWeight: 600 }),
      Plot.text(labels, { ...at, textAnchor: 'start' }),
      Plot.rect(fitting, {
        x1: (d: Cell) => d.x,
        x2: (d: Cell) => d.x + column - gap,
        y1: (d: Cell) => d.y,
        y2: (d: Cell) => d.y + cellHeight,
        rx: 2.5,
        fill: 'var(--other-tint)',
      }),
      Plot.dot(agreeing, {
        x: dotX,
        y: middle,
        r: (d: Cell) => d.size,
        fill: 'currentColor',
        stroke: 'none',
      }),
      Plot.dot(opposing, {
        x: dotX,
        y: middle,
        r: (d: Cell) => d.size,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      Plot.text(fitting, { ...value, fontWeight: 600 }),
      Plot.text(
        cells.filter((cell) => !cell.fits),
        { ...value, fill: 'var(--soft)' },
      ),
    ],
  };
}
