import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, broken, end, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** Microsoft's share on one day. */
interface Stake {
  readonly date: Date;
  /** Its month, under the time axis. */
  readonly month: string;
  readonly sharePercent: number;
  readonly share: string;
  /** What the share is, in a few words under it. */
  readonly label: string;
}

/** What Microsoft’s filings say, and what they do not. */
export interface Stakes {
  /** In filings, by date; the same share in all but the last. */
  readonly filed: readonly Stake[];
  /** Worked out: once all promised money is in. It has no day. */
  readonly ahead: Omit<Stake, 'date'>;
  readonly closing: { readonly day: Date; readonly label: string };
}

/** Room in pixels: left of the scale, of the share that has no day, before that, and of a percent. */
const rooms = {
  narrow: { left: 34, ahead: 94, gap: 14, perPercent: 7.4 },
  medium: { left: 38, ahead: 150, gap: 34, perPercent: 7.2 },
  wide: { left: 38, ahead: 210, gap: 44, perPercent: 7.6 },
} as const satisfies Record<DrawingSize['name'], object>;
const [head, foot, inset] = [30, 26, 10];
const gridPercents = [0, 10, 20, 30];

interface Block {
  readonly colour: 'microsoft';
  readonly state: 'done' | 'unsaid' | 'promised';
  readonly from: number;
  readonly until: number;
  readonly low: number;
  readonly high: number;
}

/** The share as a block in time, from zero: hatched where nobody has said when it fell, and what would be left apart. */
export function microsoftsStakePlot(
  { filed, ahead, closing }: Stakes,
  size: DrawingSize,
): Plot.PlotOptions {
  const room = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const [first, before, last] = [filed.at(0), filed.at(-2), filed.at(-1)];
  if (!first || !before || !last) {
    throw new RangeError('The drawing of Microsoft’s share needs at least two filings.');
  }
  const ground = head + Math.max(...gridPercents) * room.perPercent;
  const y = (percent: number) => Math.round(ground - percent * room.perPercent);
  const aheadLeft = size.width - room.ahead;
  const time = panelScale({
    type: 'utc',
    domain: [first.date, last.date],
    range: [room.left + 2, aheadLeft - room.gap],
  });
  const at = (date: Date) => Math.round(time(date));
  const colour = 'microsoft';
  const blocks: readonly Block[] = [
    { state: 'done', from: at(first.date), until: at(before.date), high: before.sharePercent },
    { state: 'done', from: at(before.date), until: at(last.date), high: last.sharePercent },
    { state: 'promised', from: aheadLeft, until: size.width - 1, high: ahead.sharePercent },
  ].map((block) => ({ ...block, colour, low: 0 }) as Block);
  const fall: Block = {
    ...{ colour, state: 'unsaid', from: at(before.date), until: at(last.date) },
    ...{ low: last.sharePercent, high: before.sharePercent },
  };
  const shares = [
    { ...before, left: at(first.date), width: at(before.date) - at(first.date) },
    { ...last, left: at(before.date), width: at(last.date) - at(before.date) },
    { ...ahead, left: aheadLeft, width: room.ahead },
  ].map((share) => ({ ...share, isAhead: share.sharePercent === ahead.sharePercent }));
  type Share = (typeof shares)[number];
  const months = [
    ...filed.map(({ date, month }) => ({ x: at(date), month })),
    { x: aheadLeft + room.ahead / 2, month: ahead.month },
  ];
  const numberSize = isNarrow ? 25 : 34;
  const words = (isAhead: boolean) => {
    const own = shares.filter((share) => share.isAhead === isAhead);
    const place = {
      ...{ ...start, lineAnchor: 'top', x: ({ left }: Share) => left + inset },
      fill: isAhead ? tones('microsoft').text : 'var(--paper)',
    } as const satisfies Plot.TextOptions;
    return [
      Plot.text(own, {
        ...{ ...place, ...bold, fontSize: numberSize, text: 'share' },
        y: ({ sharePercent }: Share) => y(sharePercent) + inset,
      }),
      Plot.text(own, {
        ...{ ...place, lineHeight: lineStep(size) / size.fontSize },
        y: ({ sharePercent }: Share) => y(sharePercent) + inset + numberSize + 4,
        text: ({ label, width }: Share) => broken(label, width - 2 * inset + 4, size),
      }),
    ];
  };
  return {
    ...pixelScales(size.width, ground + foot),
    marks: [
      Plot.ruleY(gridPercents.slice(1), {
        ...{ x1: room.left, x2: size.width, y, stroke: 'var(--rule)' },
      }),
      Plot.text(gridPercents, {
        ...{ ...end, ...soft, x: room.left - 6, y },
        text: (percent: number) => `${String(percent)}%`,
      }),
      ...stateBars([...blocks, fall], {
        ...{ x1: 'from', x2: 'until' },
        y1: ({ high }: Block) => y(high),
        y2: ({ low }: Block) => y(low),
      }),
      Plot.ruleY([ground], { x1: room.left, x2: size.width, stroke: 'currentColor' }),
      Plot.ruleX([closing.day], {
        ...{ x: at, y1: head - 12, y2: y(before.sharePercent) },
        ...{ stroke: 'var(--soft)', strokeDasharray: '2,3' },
      }),
      Plot.text([closing], {
        ...{ ...bold, x: ({ day }: Stakes['closing']) => at(day), y: 9 },
        text: 'label',
        fill: 'currentColor',
      }),
      // Each filing as a notch on the edge of what it says.
      Plot.dot(filed, {
        x: ({ date }: Stake) => at(date),
        y: ({ sharePercent }: Stake) => y(sharePercent),
        ...{ ...inState('done', 'microsoft'), r: 4.5, stroke: 'var(--paper)', strokeWidth: 1.5 },
      }),
      ...words(false),
      ...words(true),
      Plot.text(months, { ...soft, x: 'x', y: ground + 14, text: 'month' }),
    ],
  };
}
