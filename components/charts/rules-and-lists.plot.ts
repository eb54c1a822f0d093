import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
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

/** How many of the first lists each rule fits. */
interface Totals {
  /** How many lists are counted. */
  readonly lists: number;
  readonly label: string;
  readonly cells: readonly string[];
}

interface Cell extends RuleFit {
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const cellHeight = 30;

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
  const counts: Label[] = [];
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
      cells.push({ ...cell, x: left + position * column, y: top });
    });
    y = top + cellHeight + (isStacked ? 12 : 8);
    if (index !== totals.lists - 1) return;
    const middle = isStacked ? y + 28 : y + 10;
    heads.push({ text: totals.label, x: 0, y: isStacked ? y : middle - 7 });
    totals.cells.forEach((text, position) => {
      counts.push({ text, x: left + position * column + (column - gap) / 2, y: middle });
    });
    y = middle + 18;
  });
  const centre = {
    x: (d: Cell) => d.x + (column - gap) / 2,
    y: (d: Cell) => d.y + cellHeight / 2,
  } as const;
  const fitting = cells.filter((cell) => cell.fits);
  const at = {
    x: (d: Label) => d.x,
    y: (d: Label) => d.y,
    text: (d: Label) => d.text,
    lineHeight: 1.25,
    dy: -1,
  };
  return {
    height: y,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [y, 0] },
    marks: [
      Plot.ruleY(lines, { y: (d: { y: number }) => d.y, stroke: 'var(--rule)' }),
      Plot.text(columnHeads, { ...at, lineAnchor: 'bottom' }),
      Plot.text(heads, { ...at, textAnchor: 'start', lineAnchor: 'top', fontWeight: 600 }),
      Plot.text(counts, { ...at, fontWeight: 600 }),
      Plot.text(labels, { ...at, textAnchor: 'start' }),
      Plot.rect(fitting, {
        x1: (d: Cell) => d.x,
        x2: (d: Cell) => d.x + column - gap,
        y1: (d: Cell) => d.y,
        y2: (d: Cell) => d.y + cellHeight,
        rx: 2.5,
        fill: 'var(--other-tint)',
      }),
      Plot.dot(fitting, {
        ...keyed('tick'),
        ...centre,
        symbol: tick,
        r: 7,
        stroke: 'currentColor',
        strokeWidth: 2.25,
      }),
      Plot.dot(
        cells.filter((cell) => !cell.fits),
        {
          ...keyed('cross'),
          ...centre,
          symbol: 'times',
          r: 5,
          stroke: 'var(--soft)',
          strokeWidth: 1.5,
        },
      ),
    ],
  };
}
