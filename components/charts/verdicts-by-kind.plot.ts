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
  /** Whether the finding is about its kind. */
  readonly isMain: boolean;
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
  narrow: { names: 0, pitch: 28, above: 34 },
  medium: { names: 140, pitch: 29, above: 0 },
  wide: { names: 206, pitch: 33, above: 0 },
} as const satisfies Record<DrawingSize['name'], object>;
/** Head, room right of a block, of the verdict under a line of blocks, between groups and between rows. */
const [headHeight, gap, under, apart, between] = [24, 5, 22, 8, 12];
/** Room for the head of the kinds that the finding is not about. */
const otherHead = 28;

/** What does not stand of a kind, in groups by verdict, going on in the next line where one is full. */
function besides(
  rows: readonly KindRow[],
  order: readonly Verdict[],
  pitch: number,
  room: number,
  fontSize: number,
) {
  const blocks: Omit<Block, 'isMain'>[] = [];
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

/**
 * A row per kind: what is supported now at the left of a line, all else at its right, by verdict.
 *
 * @param mains The kinds that the finding is about: they stand first, and the others are quieter.
 */
export function verdictsByKindPlot(
  rows: readonly KindRow[],
  size: DrawingSize,
  order: readonly Verdict[],
  mains: readonly ClaimKind[],
): Plot.PlotOptions {
  const { names, pitch, above } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const standing = own.filter(({ verdict }) => verdict === stands);
    return { name: own[0]?.kindName ?? '', own, standing, isMain: mains.includes(kind) };
  });
  const line = names + Math.max(...kinds.map(({ standing }) => standing.length)) * pitch + 6;
  const { placed, height } = stackDown(
    kinds
      .toSorted(
        (a, b) =>
          Number(b.isMain) - Number(a.isMain) ||
          b.standing.length / b.own.length - a.standing.length / a.own.length,
      )
      .map((kind) => ({
        ...kind,
        rest: besides(kind.own, order, pitch, size.width - line - 8, size.fontSize),
      })),
    ({ rest }, index) => (index === mains.length ? otherHead : 0) + above + rest.height + between,
    headHeight,
  );
  const rowTop = (kind: (typeof placed)[number]) =>
    kind.top + (placed.indexOf(kind) === mains.length ? otherHead : 0);
  const side = pitch - gap;
  const from = line + 8;
  const blocks = placed.flatMap((kind): readonly Block[] => {
    const { standing, rest, isMain } = kind;
    const top = rowTop(kind) + above;
    return [
      ...standing.map(({ number, verdict }, index) => ({
        ...{ number, verdict, top, isMain },
        left: line - 4 - (standing.length - index) * pitch,
      })),
      ...rest.blocks.map((block) => ({
        ...{ ...block, isMain, left: from + block.left, top: top + block.top },
      })),
    ];
  });
  const verdicts = placed.flatMap((kind) =>
    kind.rest.labels.map((label) => ({
      ...{ ...label, left: from + label.left, top: rowTop(kind) + above + label.top },
    })),
  );
  type Kind = (typeof placed)[number];
  /** What the finding is about in ink, the rest quieter. */
  const tone = ({ isMain }: { readonly isMain: boolean }) =>
    isMain ? 'var(--ink)' : 'var(--soft)';
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
          ...(isFilled
            ? { fill: tone, stroke: tone }
            : {
                fill: 'var(--paper)',
                stroke: ({ isMain }: Block) => (isMain ? 'var(--ink)' : 'var(--other)'),
              }),
        }),
    );
  const count = ({ standing, own }: Kind) => `${String(standing.length)} of ${String(own.length)}`;
  const countSize = (isMain: boolean) =>
    isMain ? { narrow: 24, medium: 28, wide: 32 }[size.name] : 16;
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
          fill: isFilled ? 'var(--paper)' : tone,
        }),
    );
  return {
    ...pixelScales(size.width, height - between),
    marks: [
      // On a phone it leaves room for what names a row.
      Plot.ruleX(isNarrow ? placed : placed.slice(0, 1), {
        x: () => line,
        y1: (kind: Kind) => (isNarrow ? rowTop(kind) + above - 4 : headHeight - 4),
        y2: (kind: Kind) =>
          isNarrow ? rowTop(kind) + above + kind.rest.height - 8 : height - between,
        ...{ stroke: 'var(--ink)', strokeWidth: 1.5 },
      }),
      ...whenAny(placed.slice(mains.length, mains.length + 1), (some) =>
        Plot.text(some, {
          ...{ ...start, ...soft, x: 0, y: ({ top }: Kind) => top + 8 },
          text: () => 'The other kinds',
        }),
      ),
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
      ...[true, false].flatMap((isMain) =>
        whenAny(
          placed.filter((kind) => kind.isMain === isMain),
          (some) => {
            const fontSize = countSize(isMain);
            const words = { ...start, ...bold, fill: tone } as const;
            return Plot.marks(
              Plot.text(some, {
                ...{ ...words, x: 0, text: count, fontSize },
                y: (kind: Kind) => rowTop(kind) + (!isNarrow ? 12 : isMain ? 16 : 18),
              }),
              Plot.text(some, {
                ...words,
                x: (kind: Kind) => (isNarrow ? textWidth(count(kind), fontSize) + 8 : 0),
                y: (kind: Kind) => rowTop(kind) + (isNarrow ? 10 : 14 + fontSize / 2),
                text: (kind: Kind) => (isNarrow ? kind.name : nameLines(kind)),
                lineAnchor: 'top',
                lineHeight: lineStep(size) / size.fontSize,
              }),
            );
          },
        ),
      ),
    ],
  };
}
