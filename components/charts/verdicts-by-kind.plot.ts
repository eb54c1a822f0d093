import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, broken, end, lineStep, soft, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { ClaimKind } from '#data/claims.ts';
import type { Verdict } from '#data/verdicts.ts';

/** One claim in the rows of kinds. */
export interface KindRow {
  readonly number: number;
  readonly topic: string;
  readonly kind: ClaimKind;
  readonly kindName: string;
  readonly verdict: Verdict;
}

interface Block {
  readonly number: number;
  readonly verdict: Verdict;
  /** Left and top edge, in pixels from the line and from the top of the row’s blocks. */
  readonly left: number;
  readonly top: number;
}

interface Label {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** What stands: what the counts count, at the left of the line. */
const stands: Verdict = 'supported';
/** Verdicts that the record cannot reach, or not yet: their blocks are round. */
const unsettled: readonly Verdict[] = ['disputed', 'interpretation', 'open'];

/** Room in pixels: of the names, from block to block, over a row’s blocks. */
const rooms = {
  narrow: { names: 0, pitch: 28, above: 32 },
  medium: { names: 140, pitch: 29, above: 0 },
  wide: { names: 206, pitch: 33, above: 0 },
} as const satisfies Record<DrawingSize['name'], object>;
/** Head, room right of a block, of the verdict under a line of blocks, between groups and between rows. */
const [headHeight, gap, under, apart, between] = [24, 5, 22, 8, 14];

/** What does not stand of a kind, in groups by verdict, going on in the next line where one is full. */
function besides(
  rows: readonly KindRow[],
  order: readonly Verdict[],
  pitch: number,
  room: number,
  fontSize: number,
) {
  const blocks: Block[] = [];
  const labels: Label[] = [];
  let [left, top] = [0, 0];
  for (const verdict of order.filter((one) => one !== stands)) {
    const own = rows.filter((row) => row.verdict === verdict);
    if (own.length === 0) continue;
    const width = Math.max(own.length * pitch, textWidth(verdict, fontSize));
    if (left > 0 && left + width > room) [left, top] = [0, top + pitch - gap + under];
    labels.push({ text: verdict, left, top: top + pitch - gap + 9 });
    own.forEach(({ number }, index) => {
      blocks.push({ number, verdict, left: left + index * pitch, top });
    });
    left += width + apart;
  }
  return { blocks, labels, height: top + pitch - gap + under };
}

/** A row per kind: what is supported now at the left of a line, all else at its right, by verdict. */
export function verdictsByKindPlot(
  rows: readonly KindRow[],
  size: DrawingSize,
  order: readonly Verdict[],
): Plot.PlotOptions {
  const { names, pitch, above } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const kinds = [...new Set(rows.map(({ kindName }) => kindName))].map((name) => {
    const own = rows.filter(({ kindName }) => kindName === name);
    return { name, own, standing: own.filter(({ verdict }) => verdict === stands) };
  });
  const line = names + Math.max(...kinds.map(({ standing }) => standing.length)) * pitch + 6;
  const { placed, height } = stackDown(
    kinds
      .toSorted((a, b) => b.standing.length / b.own.length - a.standing.length / a.own.length)
      .map((kind) => ({
        ...kind,
        rest: besides(kind.own, order, pitch, size.width - line - 8, size.fontSize),
      })),
    ({ rest }) => above + rest.height + between,
    headHeight,
  );
  const side = pitch - gap;
  const from = line + 8;
  const blocks = placed.flatMap(({ top, standing, rest }) => [
    ...standing.map(({ number, verdict }, index) => ({
      ...{ number, verdict, top: top + above },
      left: line - 4 - (standing.length - index) * pitch,
    })),
    ...rest.blocks.map((block) => ({
      ...block,
      left: from + block.left,
      top: top + above + block.top,
    })),
  ]);
  const verdicts = placed.flatMap(({ top, rest }) =>
    rest.labels.map((label) => ({
      ...label,
      left: from + label.left,
      top: top + above + label.top,
    })),
  );
  type Kind = (typeof placed)[number];
  const shape = (isRound: boolean, isFilled: boolean) =>
    whenAny(
      blocks.filter(
        ({ verdict }) =>
          unsettled.includes(verdict) === isRound && (verdict === stands) === isFilled,
      ),
      (some) =>
        Plot.rect(some, {
          ...keyed(isFilled ? 'filled' : isRound ? 'round' : 'square'),
          x1: 'left',
          x2: ({ left }: Block) => left + side,
          y1: 'top',
          y2: ({ top }: Block) => top + side,
          rx: isRound ? side / 2 : 2,
          inset: 0.5,
          fill: isFilled ? 'var(--ink)' : 'var(--paper)',
          stroke: 'var(--ink)',
        }),
    );
  const count = ({ standing, own }: Kind) => `${String(standing.length)} of ${String(own.length)}`;
  const nameLines = ({ name, standing }: Kind) =>
    broken(name, line - 14 - standing.length * pitch, size);
  const numbers = (isFilled: boolean) =>
    whenAny(
      blocks.filter(({ verdict }) => (verdict === stands) === isFilled),
      (some) =>
        Plot.text(some, {
          x: ({ left }: Block) => left + side / 2,
          y: ({ top }: Block) => top + side / 2,
          text: ({ number }: Block) => String(number),
          fill: isFilled ? 'var(--paper)' : 'currentColor',
        }),
    );
  return {
    ...pixelScales(size.width, height - between),
    marks: [
      Plot.ruleX([line], {
        y1: headHeight - 4,
        y2: height - between,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      Plot.text(['stands'], { ...end, ...bold, x: line - 8, y: 9, text: String }),
      Plot.text(['does not, or cannot be settled'], {
        ...start,
        ...soft,
        x: from,
        y: 9,
        text: String,
      }),
      ...shape(false, true),
      ...shape(false, false),
      ...shape(true, false),
      ...numbers(true),
      ...numbers(false),
      Plot.text(verdicts, { ...start, ...soft, x: 'left', y: 'top', text: 'text' }),
      Plot.text(placed, {
        ...start,
        ...bold,
        x: isNarrow ? from : 0,
        y: ({ top }: Kind) => top + (isNarrow ? 18 : 12),
        text: count,
        fontSize: isNarrow ? 20 : 24,
      }),
      Plot.text(placed, {
        ...start,
        ...bold,
        x: (kind: Kind) => (isNarrow ? from + textWidth(count(kind), 20) + 8 : 0),
        y: ({ top }: Kind) => top + (isNarrow ? 11 : 27),
        text: (kind: Kind) => (isNarrow ? kind.name : nameLines(kind)),
        lineAnchor: 'top',
        lineHeight: lineStep(size) / size.fontSize,
      }),
    ],
  };
}
