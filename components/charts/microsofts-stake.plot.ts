import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** Microsoft's share on one day or on one assumption. */
export interface Stake {
  /** Place from the left, from 0. */
  readonly index: number;
  readonly sharePercent: number;
  readonly share: string;
  /** Whether a filing gives it. */
  readonly isFiled: boolean;
  /** The day, or the basis where it is not a filing's. */
  readonly label: string;
}

const top = 26;
const barHeight = 190;

/** One bar per figure, in order of time, all from zero. */
export function microsoftsStakePlot(stakes: readonly Stake[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const { solid, text } = tones('microsoft');
  const slot = width / stakes.length;
  const inset = narrow ? 5 : slot * 0.2;
  const labelHeight = narrow ? 62 : 46;
  const ground = top + barHeight;
  const most = Math.max(...stakes.map((stake) => stake.sharePercent));
  const filed = stakes.filter((stake) => stake.isFiled);
  const others = stakes.filter((stake) => !stake.isFiled);
  const bar = {
    x1: (d: Stake) => d.index * slot + inset,
    x2: (d: Stake) => (d.index + 1) * slot - inset,
    y1: (d: Stake) => ground - (barHeight * d.sharePercent) / most,
    y2: ground,
  };
  return {
    ...pixelScales(width, ground + labelHeight),
    marks: [
      Plot.rect(filed, { ...bar, fill: solid }),
      Plot.rect(others, { ...bar, stroke: solid, strokeWidth: 1.25, strokeDasharray: '4 4' }),
      Plot.ruleY([ground], { stroke: 'currentColor' }),
      Plot.text(stakes, {
        x: (d: Stake) => (d.index + 0.5) * slot,
        y: bar.y1,
        text: (d: Stake) => d.share,
        fontWeight: 600,
        fill: text,
        dy: -11,
      }),
      Plot.text(stakes, {
        x: (d: Stake) => (d.index + 0.5) * slot,
        y: ground + 10,
        text: (d: Stake) => wrapText(d.label, slot - (narrow ? 2 : 8), size.fontSize).join('\n'),
        fill: (d: Stake) => (d.isFiled ? 'currentColor' : 'var(--soft)'),
        lineAnchor: 'top',
        lineHeight: 1.25,
      }),
    ],
  };
}
