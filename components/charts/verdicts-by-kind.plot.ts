import * as Plot from '@observablehq/plot';
import { claimBlocks, type BlockSize, type ClaimBlock } from '#components/drawing/claim-blocks.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, end, start } from '#components/drawing/text.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { ClaimKind } from '#data/claims.ts';
import type { Verdict } from '#data/verdicts.ts';

/** One claim in the grid of kinds and verdicts. */
export interface KindRow {
  readonly number: number;
  readonly topic: string;
  readonly kind: ClaimKind;
  readonly kindName: string;
  readonly verdict: Verdict;
}

interface Label {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

interface Layout {
  readonly height: number;
  readonly blocks: readonly ClaimBlock[];
  /** Names of kinds: bold. */
  readonly kinds: readonly Label[];
  readonly verdicts: readonly Label[];
  /** How many claims of each kind are supported now, at the right end of its place on a phone: large. */
  readonly counts: readonly Label[];
  /** Heights of the thin lines between rows. */
  readonly rules: readonly number[];
  /** Height of the line under what stands; `null` where it is no row of its own. */
  readonly standing: number | null;
}

/** What stands: what the counts count. */
const stands: Verdict = 'supported';

function countOf(rows: readonly KindRow[]): string {
  return `${String(rows.filter((row) => row.verdict === stands).length)} of ${String(rows.length)}`;
}

const blockHeight = 26;
const pitch = 33;

/** Three blocks fit a column of the medium drawing with air to the next. */
function blockSize({ name }: DrawingSize): BlockSize {
  return { blockWidth: name === 'medium' ? 25 : 28, blockHeight };
}

function inOrder<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** For a phone: kind under kind, a line per verdict. */
function listed(rows: readonly KindRow[], width: number): Layout {
  const blocks: ClaimBlock[] = [];
  const kinds: Label[] = [];
  const counts: Label[] = [];
  const verdicts: Label[] = [];
  const rules: number[] = [];
  let top = 0;
  for (const kindName of inOrder(rows.map((row) => row.kindName))) {
    const own = rows.filter((row) => row.kindName === kindName);
    if (top > 0) rules.push(top + 4);
    kinds.push({ text: kindName, left: 0, top: top + 22 });
    counts.push({ text: `${countOf(own)} supported`, left: width, top: top + 22 });
    top += 38;
    for (const verdict of inOrder(own.map((row) => row.verdict))) {
      verdicts.push({ text: verdict, left: 0, top: top + blockHeight / 2 });
      own
        .filter((row) => row.verdict === verdict)
        .forEach(({ number }, index) => {
          blocks.push({ number, verdict, left: 104 + index * pitch, top });
        });
      top += pitch;
    }
    top += 6;
  }
  return { height: top, blocks, kinds, verdicts, counts, rules, standing: null };
}

/** Kinds across, verdicts down. */
function gridded(rows: readonly KindRow[], size: DrawingSize, order: readonly Verdict[]): Layout {
  const names = inOrder(rows.map((row) => row.kindName));
  const labelWidth = size.name === 'medium' ? 98 : 128;
  const step = size.name === 'medium' ? 28 : pitch;
  const columnWidth = (size.width - labelWidth) / names.length;
  const perLine = 3;
  const blocks: ClaimBlock[] = [];
  const verdicts: Label[] = [];
  const rules: number[] = [];
  const kinds = names.map((text, index) => ({
    text: wrapText(text, columnWidth - 12, size.fontSize).join('\n'),
    left: labelWidth + index * columnWidth,
    top: 34,
  }));
  const counts = names.map((kindName, index) => ({
    text: countOf(rows.filter((row) => row.kindName === kindName)),
    left: labelWidth + index * columnWidth,
    top: 58,
  }));
  verdicts.push({ text: 'supported now', left: 0, top: 58 });
  let standing: number | null = null;
  let top = 90;
  for (const verdict of order.filter((one) => rows.some((row) => row.verdict === one))) {
    if (verdict !== stands) rules.push(top - 8);
    verdicts.push({ text: verdict, left: 0, top: top + blockHeight / 2 });
    let lines = 1;
    names.forEach((kindName, column) => {
      const own = rows.filter((row) => row.kindName === kindName && row.verdict === verdict);
      lines = Math.max(lines, Math.ceil(own.length / perLine));
      own.forEach(({ number }, index) => {
        blocks.push({
          number,
          verdict,
          left: labelWidth + column * columnWidth + (index % perLine) * step,
          top: top + Math.floor(index / perLine) * pitch,
        });
      });
    });
    top += lines * pitch + 10;
    if (verdict === stands) standing = top - 8;
  }
  return { height: top, blocks, kinds, verdicts, counts, rules, standing };
}

/** A block per claim: its kind by column (or heading), its verdict by row. */
export function verdictsByKindPlot(
  rows: readonly KindRow[],
  size: DrawingSize,
  order: readonly Verdict[],
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const layout = narrow ? listed(rows, width) : gridded(rows, size, order);
  return {
    ...pixelScales(width, layout.height),
    marks: [
      Plot.ruleY(layout.rules, { x1: 0, x2: width, stroke: 'var(--rule)' }),
      ...whenAny(layout.standing === null ? [] : [layout.standing], (some) =>
        Plot.ruleY(some, { x1: 0, x2: width, stroke: 'var(--ink)', strokeWidth: 1.5 }),
      ),
      Plot.text(layout.counts, {
        ...(narrow ? end : start),
        ...bold,
        x: (d: Label) => d.left,
        y: (d: Label) => d.top,
        text: (d: Label) => d.text,
        fontSize: narrow ? 17 : 26,
      }),
      ...claimBlocks(layout.blocks, blockSize(size)),
      Plot.text(layout.kinds, {
        x: (d: Label) => d.left,
        y: (d: Label) => d.top,
        text: (d: Label) => d.text,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        lineAnchor: narrow ? 'middle' : 'bottom',
        lineHeight: 1.25,
      }),
      Plot.text(layout.verdicts, {
        x: (d: Label) => d.left,
        y: (d: Label) => d.top,
        text: (d: Label) => d.text,
        fill: 'var(--soft)',
        textAnchor: 'start',
      }),
    ],
  };
}
