import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, broken, lineStep, soft, start } from '#components/drawing/text.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatAmount } from '#lib/format.ts';

/** OpenAI's share under one set of rules, where a part of the value is left to it. */
export interface SharePoint {
  readonly game: 'one cloud' | 'one cloud with other customers' | 'two clouds';
  /** What OpenAI could still make if a cloud walked away, in percent of the whole value. */
  readonly leftPercent: number;
  readonly openaiPercent: number;
  readonly cloudsPercent: number;
}

/** The cases, and what their panels are called. */
const panels = [
  { game: 'two clouds', name: 'Two clouds', remark: 'without other customers', isMain: true },
  { game: 'one cloud', name: 'One cloud', remark: 'without other customers', isMain: false },
  {
    game: 'one cloud with other customers',
    name: 'One cloud',
    remark: 'the cloud has other customers',
    isMain: false,
  },
] as const satisfies readonly {
  readonly game: SharePoint['game'];
  readonly name: string;
  readonly remark: string;
  /** Whether the title is about it; the others are thinner. */
  readonly isMain: boolean;
}[];

/** What OpenAI could still make, in words at the ends. */
function leftInWords(percent: number): string {
  if (percent === 0) return 'nothing';
  return percent === 100 ? 'all of it' : formatAmount(percent, 'percent');
}

const rowHeight = 27;
const barHeights = { main: 19, other: 11 } as const;
const even = 50;

/** Room for the words left of the bars, for the numbers right of them, and between panels. */
const rooms = {
  narrow: { words: 78, numbers: 46, gap: 0, headHeight: 44 },
  medium: { words: 126, numbers: 46, gap: 10, headHeight: 66 },
  wide: { words: 150, numbers: 48, gap: 26, headHeight: 66 },
} as const satisfies Record<DrawingSize['name'], object>;

/** A panel a case, a bar for each thing OpenAI may be left with; what lies beyond the line is over half. */
export function bargainingSplitPlot(
  rows: readonly SharePoint[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { words, numbers, gap, headHeight } = rooms[size.name];
  const isStacked = size.name === 'narrow';
  const lefts = [...new Set(rows.map(({ leftPercent }) => leftPercent))];
  const question = broken(
    'What OpenAI could still make if a cloud left:',
    isStacked ? size.width : words - 8,
    size,
  );
  const top = isStacked ? lineStep(size) * question.split('\n').length + 6 : 0;
  const bodyHeight = lefts.length * rowHeight;
  const panelHeight = headHeight + bodyHeight + 16;
  const columns = isStacked ? 1 : panels.length;
  const room = (size.width - words - gap * (columns - 1)) / columns;
  const perPercent = (room - numbers) / 100;
  const placed = panels.map((panel, index) => ({
    ...panel,
    x: words + (isStacked ? 0 : Math.round(index * (room + gap))),
    y: top + (isStacked ? index * panelHeight : 0),
  }));
  type Panel = (typeof placed)[number];
  const bars = placed.flatMap(({ game, x, y, isMain }) =>
    lefts.map((left, index) => ({
      left,
      x,
      isMain,
      half: (isMain ? barHeights.main : barHeights.other) / 2,
      middle: y + headHeight + (index + 0.5) * rowHeight,
      share: rows.find((row) => row.game === game && row.leftPercent === left)?.openaiPercent,
    })),
  );
  type Bar = (typeof bars)[number];
  const headOf = ({ name, remark }: Panel) =>
    isStacked ? inTwoTones(name, remark) : inTwoTones(name, broken(remark, room, size), '\n');
  const share = (bar: Bar) => bar.share ?? 0;
  const dealt = bars.filter(({ share: own }) => own !== undefined);
  const band = {
    x1: ({ x }: Bar) => x,
    y1: ({ middle, half }: Bar) => middle - half,
    y2: ({ middle, half }: Bar) => middle + half,
  };
  const scale = pixelScales(size.width, top + (isStacked ? placed.length : 1) * panelHeight - 10);
  return {
    ...scale,
    marks: [
      // Thick strokes are one path in the end, where bars would be one shape each.
      ...[true, false].map((isMain) =>
        Plot.ruleY(
          bars.filter((bar) => bar.isMain === isMain),
          {
            y: ({ middle }: Bar) => middle,
            x1: ({ x }: Bar) => x,
            x2: ({ x }: Bar) => Math.round(x + 100 * perPercent),
            stroke: 'var(--other-tint)',
            strokeWidth: isMain ? barHeights.main : barHeights.other,
          },
        ),
      ),
      ...[true, false].flatMap((isMain) =>
        [true, false].map((isOver) =>
          Plot.rect(
            dealt.filter((bar) => bar.isMain === isMain && share(bar) > even === isOver),
            {
              ...keyed(isOver ? 'ink' : 'grey'),
              ...band,
              x2: (bar: Bar) => Math.round(bar.x + share(bar) * perPercent),
              fill: isOver ? 'var(--openai)' : 'var(--other)',
            },
          ),
        ),
      ),
      Plot.ruleX(placed, {
        x: ({ x }: Panel) => x + even * perPercent,
        y1: ({ y }: Panel) => y + headHeight - 4,
        y2: ({ y }: Panel) => y + headHeight + bodyHeight,
        stroke: 'var(--paper)',
        strokeWidth: 2,
      }),
      Plot.text(placed, {
        ...soft,
        x: ({ x }: Panel) => x + even * perPercent,
        y: ({ y }: Panel) => y + headHeight - 6,
        text: () => 'half for OpenAI',
      }),
      twoToneText(
        bars,
        (bar) => {
          if (bar.share === undefined) return inTwoTones('', 'no deal');
          const percent = formatAmount(bar.share, 'percent');
          return bar.share > even && bar.isMain ? percent : inTwoTones('', percent);
        },
        {
          ...start,
          // One column right of the bars, clear of the line at half.
          x: ({ x, share: own }: Bar) => (own === undefined ? x : x + 100 * perPercent),
          y: ({ middle }: Bar) => middle,
          dx: 6,
        },
      ),
      twoToneText(placed, headOf, {
        ...start,
        lineAnchor: 'top',
        lineHeight: 1.2,
        x: ({ x }: Panel) => (isStacked ? 0 : x),
        y: ({ y }: Panel) => y + (isStacked ? 12 : 3),
      }),
      Plot.text([question], {
        ...start,
        ...soft,
        x: 0,
        y: 3,
        lineAnchor: 'top',
        lineHeight: 1.25,
        text: (text: string) => text,
      }),
      Plot.text(
        bars.filter(({ x }) => x === words),
        {
          ...start,
          ...bold,
          x: 0,
          y: ({ middle }: Bar) => middle,
          text: ({ left }: Bar) => leftInWords(left),
        },
      ),
    ],
  };
}
