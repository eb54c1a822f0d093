import * as Plot from '@observablehq/plot';
import { inState, lineInState } from '#components/drawing/code.ts';
import { labelsBeside } from '#components/drawing/labels-beside.ts';
import { tones } from '#components/drawing/marks.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, broken, soft } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** Microsoft's share on one day. */
interface Stake {
  readonly date: Date;
  readonly sharePercent: number;
  readonly share: string;
  /** What the share is, in a few words; empty where the time axis says enough. */
  readonly label: string;
}

/** What Microsoft’s filings say, and what they do not. */
export interface Stakes {
  /** In filings, by date. */
  readonly filed: readonly Stake[];
  /** On the day of the first, on another basis, told by others. */
  readonly told: Stake;
  /** Worked out: once all promised money is in. Its date is where it stands. */
  readonly ahead: Stake;
  readonly closing: { readonly day: Date; readonly label: string };
  /** Said of the time in which the share fell. */
  readonly fall: string;
}

/** Percent at the lower and upper edge: a line, so that it need not begin at zero. A phone needs room for the last label. */
const domains = { narrow: [18, 34], medium: [20, 34], wide: [20, 34] } as const;
const gridPercents = [20, 25, 30];

/** The share as a line in time: level in the filings, hatched where nobody has said when it fell. */
export function microsoftsStakePlot(
  { filed, told, ahead, closing, fall }: Stakes,
  size: DrawingSize,
): Plot.PlotOptions {
  const isNarrow = size.name === 'narrow';
  const domain = domains[size.name];
  const { text } = tones('microsoft');
  const [first, before, last] = [filed.at(0), filed.at(-2), filed.at(-1)];
  if (!first || !before || !last) {
    throw new RangeError('The drawing of Microsoft’s share needs at least two filings.');
  }
  const height = isNarrow ? 370 : 320;
  const [marginTop, marginBottom] = [28, 24];
  const at = { x: 'date', y: 'sharePercent' } as const;
  const unsaid = { state: 'unsaid', from: before, to: last } as const;
  const promised = { state: 'promised', from: last, to: ahead } as const;
  type Fall = typeof unsaid | typeof promised;
  const words = (stake: Stake) =>
    [
      stake.share,
      ...(stake.label === ''
        ? []
        : [broken(stake.label, isNarrow ? (stake === told ? 112 : 125) : 190, size)]),
    ].join('\n');
  const lines = [
    filed.slice(0, -1).map((d) => ({ x: d.date, y: d.sharePercent })),
    [told, first].map((d) => ({ x: d.date, y: d.sharePercent })),
    [
      { x: closing.day, y: domain[0] },
      { x: closing.day, y: domain[1] },
    ],
  ];
  return {
    height,
    marginTop,
    marginBottom,
    marginLeft: 36,
    marginRight: isNarrow ? 8 : 16,
    x: { type: 'utc', axis: null, domain: [new Date(Date.UTC(2025, 9)), ahead.date] },
    y: { axis: null, domain },
    marks: [
      Plot.gridY(gridPercents, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY(gridPercents, {
        label: null,
        tickFormat: (d: number) => `${String(d)}%`,
        tickSize: 0,
        color: 'var(--soft)',
      }),
      Plot.axisX({
        ticks: '3 months',
        tickFormat: '%b %Y',
        tickSize: 4,
        color: 'var(--soft)',
      }),
      Plot.ruleX([closing.day], { stroke: 'var(--soft)', strokeDasharray: '2,3' }),
      Plot.text([closing.label], {
        ...bold,
        x: closing.day,
        frameAnchor: 'top',
        dy: -14,
        fill: 'currentColor',
      }),
      ...stateBars(
        [unsaid, promised].map((d) => ({ ...d, colour: 'microsoft' as const })),
        {
          x1: (d: Fall) => d.from.date,
          x2: (d: Fall) => d.to.date,
          y1: (d: Fall) => d.to.sharePercent,
          y2: (d: Fall) => d.from.sharePercent,
        },
      ),
      Plot.line([told, first], { ...at, ...lineInState('told', 'microsoft'), strokeWidth: 1.5 }),
      Plot.line(filed.slice(0, -1), { ...at, ...lineInState('done', 'microsoft'), strokeWidth: 4 }),
      Plot.dot(filed, { ...at, ...inState('done', 'microsoft'), r: 5 }),
      Plot.dot([told], { ...at, ...inState('told', 'microsoft'), r: 5, strokeWidth: 1.5 }),
      Plot.dot([ahead], {
        ...at,
        ...inState('promised ring', 'microsoft'),
        r: 5,
        strokeWidth: 1.5,
      }),
      ...[
        { some: filed.slice(0, -1), sides: ['above left', 'below left'] as const },
        { some: [last, ahead], sides: ['above right', 'right', 'below left'] as const },
        { some: [told], sides: ['right'] as const },
      ].map(({ some, sides }) =>
        labelsBeside(
          some,
          {
            place: (d) => ({ x: d.date, y: d.sharePercent }),
            text: words,
            lines,
            sides,
            overhang: -4,
            margins: ['Bottom', 'Left'],
            fontSize: size.fontSize,
          },
          { fill: text, fontWeight: 600 },
        ),
      ),
      Plot.text([broken(fall, isNarrow ? 70 : 150, size)], {
        ...soft,
        x: new Date((before.date.getTime() + last.date.getTime()) / 2),
        y: before.sharePercent,
        lineAnchor: 'bottom',
        dy: -8,
      }),
    ],
  };
}
