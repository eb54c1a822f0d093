import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One stage of the round: a price before the money, the new money, and the price with it. */
export interface PricedStage {
  readonly stage: string;
  readonly preUsdBn: number;
  readonly newUsdBn: number;
  readonly postUsdBn: number;
  /** New money of the stage before, already counted in this one; `null` in the first stage. */
  readonly announcedPostUsdBn: number | null;
  readonly labels: {
    readonly pre: string;
    readonly added: string;
    /** Said after `added` where there is room: promised or committed. */
    readonly standing: string;
    readonly post: string;
  };
}

const stageHeight = 148;
const bar = { top: 48, bottom: 80 };
const brace = { top: 88, bottom: 94 };

/** Two bars from zero, each with the new money as its end piece and the sum braced below. */
export function preAndPostPlot(rows: readonly PricedStage[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const topOf = (stage: PricedStage) => rows.indexOf(stage) * stageHeight;
  const at = (offset: number) => (stage: PricedStage) => topOf(stage) + offset;
  const pre = (stage: PricedStage) => stage.preUsdBn;
  const post = (stage: PricedStage) => stage.postUsdBn;
  const height = rows.length * stageHeight - 28;
  const ink = tones('openai').solid;
  const label = { textAnchor: 'start', fill: 'currentColor' } as const;
  const enlarged = rows.filter((stage) => stage.announcedPostUsdBn !== null);
  return {
    height,
    margin: 0,
    marginLeft: 1,
    marginRight: size.name === 'wide' ? 40 : width * 0.055,
    x: { axis: null, domain: [0, Math.max(...rows.map(post))] },
    y: { axis: null, domain: [height, 0] },
    marks: [
      Plot.ruleX(rows.slice(0, 1), {
        x: pre,
        y1: at(bar.bottom),
        y2: at(stageHeight + bar.top - 22),
        stroke: 'var(--soft)',
        strokeDasharray: '1 3',
      }),
      Plot.rect(rows, {
        x1: 0,
        x2: pre,
        y1: at(bar.top),
        y2: at(bar.bottom),
        fill: tones('openai').tint,
      }),
      Plot.rect(rows, {
        x1: pre,
        x2: post,
        y1: at(bar.top),
        y2: at(bar.bottom),
        fill: ink,
        fillOpacity: 0.24,
        stroke: ink,
        strokeWidth: 1.25,
      }),
      ...whenAny(enlarged, (some) =>
        Plot.ruleX(some, {
          x: (d: PricedStage) => d.announcedPostUsdBn,
          y1: at(bar.top),
          y2: at(bar.bottom),
          stroke: ink,
        }),
      ),
      Plot.ruleX(rows, { x: 0, y1: at(bar.top), y2: at(bar.bottom), stroke: ink, strokeWidth: 2 }),
      Plot.ruleY(rows, { x1: 0, x2: post, y: at(brace.bottom), stroke: 'var(--soft)' }),
      ...[() => 0, post].map((end) =>
        Plot.ruleX(rows, {
          x: end,
          y1: at(brace.top),
          y2: at(brace.bottom),
          stroke: 'var(--soft)',
        }),
      ),
      Plot.text(rows, {
        ...label,
        x: 0,
        y: at(10),
        text: (d: PricedStage) => d.stage,
        fill: 'var(--soft)',
      }),
      Plot.text(rows, {
        ...label,
        x: 0,
        y: at(36),
        text: (d: PricedStage) => d.labels.pre,
        fontWeight: 600,
      }),
      Plot.text(rows, {
        ...label,
        x: pre,
        y: at(36),
        text: ({ labels }: PricedStage) =>
          size.name === 'wide' ? `${labels.added} ${labels.standing}` : labels.added,
        fontWeight: 600,
        dx: 3,
      }),
      Plot.text(rows, {
        ...label,
        x: 0,
        y: at(107),
        text: (d: PricedStage) => d.labels.post,
        fontWeight: 600,
      }),
    ],
  };
}
