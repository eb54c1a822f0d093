import * as Plot from '@observablehq/plot';
import { amountBars, type AmountState } from '#components/drawing/amount-bars.ts';
import { barsByLook } from '#components/drawing/bars-by-look.ts';
import { hatches, tones, whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, end, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** What a company could host on the day of the announcement. */
interface HostingTerm {
  readonly what: string;
  /** Whether it held the right alone, or had been promised one. */
  readonly standing: 'held alone' | 'promised';
  /** Days until the right was no longer exclusive, or until something could be had. */
  readonly days: number;
  readonly howLong: string;
}

/** One company: money in, purchases promised to it, and what it could host. */
export interface DealRow {
  readonly colour: CompanyId;
  readonly name: string;
  /** Under the name; empty for the investors of this round. */
  readonly remark: string;
  readonly moneyInUsdBn: number;
  readonly moneyIn: string;
  /** What is known to be paid of it; `null` where the payer has not said. */
  readonly paidUsdBn: number | null;
  /** `null` where no price is given. */
  readonly backUsdBn: number | null;
  readonly back: string;
  readonly hosting: HostingTerm | null;
}

/** A company’s row with its place: the upper edge, and the middle of its bars. */
export type PlacedDeal = DealRow & { readonly top: number; readonly middle: number };

/** Half the height of a bar of money, in pixels. */
const halfBar = 16;

/** Colour of a row’s words. */
export const inText = ({ colour }: { readonly colour: CompanyId }) => tones(colour).text;

/** The pixel of an amount: money in to the left of a dark line, purchases to the right of it. */
export function moneyScale(rows: readonly DealRow[], left: number, right: number) {
  const mostIn = Math.max(...rows.map((d) => d.moneyInUsdBn));
  const mostBack = Math.max(...rows.map((d) => d.backUsdBn ?? 0));
  return panelScale({ domain: [-mostIn, mostBack], range: [left, right] });
}

/** The bars of money and the words at the end of the purchases, or in their place. */
export function moneyMarks(rows: readonly PlacedDeal[], usd: (usdBn: number) => number) {
  const parts = rows.flatMap((row) => {
    const part = (look: AmountState, from: number, to: number) => ({ ...row, look, from, to });
    const { moneyInUsdBn, paidUsdBn, backUsdBn } = row;
    return [
      paidUsdBn === null
        ? part('reported', -moneyInUsdBn, 0)
        : part('promised', -moneyInUsdBn, -paidUsdBn),
      part('paid', -(paidUsdBn ?? 0), 0),
      part('promised', 0, backUsdBn ?? 0),
    ].filter(({ from, to }) => from < to);
  });
  type Part = (typeof parts)[number];
  const words = { ...start, y: 'middle', text: 'back' };
  return [
    hatches(rows.filter((d) => d.paidUsdBn === null).map((d) => d.colour)),
    ...amountBars(parts, {
      x1: (d: Part) => usd(d.from),
      x2: (d: Part) => usd(d.to),
      y1: (d: Part) => d.middle - halfBar,
      y2: (d: Part) => d.middle + halfBar,
    }),
    Plot.text(['Money in'], { ...end, ...soft, x: usd(0), y: 9, dx: -8 }),
    Plot.text(['Purchases promised'], { ...start, ...soft, x: usd(0), y: 9, dx: 8 }),
    ...whenAny(
      rows.filter((d) => d.backUsdBn !== null),
      (some) =>
        Plot.text(some, { ...words, ...bold, x: (d: DealRow) => usd(d.backUsdBn ?? 0), dx: 7 }),
    ),
    ...whenAny(
      rows.filter((d) => d.backUsdBn === null),
      (some) => Plot.text(some, { ...words, ...soft, x: usd(0), dx: 8 }),
    ),
  ];
}

/** The rows of the companies that could host something, with what it was. */
export function hostsOf<Row extends PlacedDeal>(rows: readonly Row[]) {
  return rows.flatMap((row) =>
    row.hosting ? [{ ...row, ...row.hosting, look: row.hosting.standing }] : [],
  );
}

/** Bars of what could be hosted: solid where the right was held alone, tinted where it was promised. */
export function hostingBars(hosts: ReturnType<typeof hostsOf>, place: Plot.RectOptions) {
  return barsByLook(hosts, { 'held alone': { fill: 'solid' }, promised: { fill: 'tint' } }, place);
}

/** One company under another: the drawing for a phone. */
export function dealList(rows: readonly DealRow[], size: DrawingSize): Plot.PlotOptions {
  const stack = stackDown(rows, ({ hosting }) => (hosting ? 106 : 88), 26);
  const placed = stack.placed.map((row) => ({ ...row, middle: row.top + 40 }));
  const usd = moneyScale(rows, 44, size.width - 53);
  const hosts = hostsOf(placed);
  type Host = (typeof hosts)[number];
  const zero = usd(0);
  const above = (d: PlacedDeal) => d.middle - halfBar - 11;
  const under = (d: PlacedDeal) => d.middle + 31;
  return {
    ...pixelScales(size.width, stack.height),
    marks: [
      Plot.ruleY(placed.slice(1), { y: 'top', stroke: 'var(--rule)' }),
      ...moneyMarks(placed, usd),
      Plot.ruleX(placed, {
        x: zero,
        y1: (d: PlacedDeal) => d.middle - halfBar - 18,
        y2: (d: PlacedDeal) => d.middle + halfBar + 4,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      Plot.text(placed, { ...end, ...bold, x: zero, y: above, text: 'moneyIn', dx: -8 }),
      Plot.text(placed, {
        ...start,
        ...bold,
        x: zero,
        y: above,
        text: (d: DealRow) => (d.remark === '' ? d.name : `${d.name}, ${d.remark}`),
        fill: inText,
        dx: 8,
      }),
      ...hostingBars(hosts, {
        x1: 1,
        x2: 11,
        y1: (d: Host) => under(d) - 5,
        y2: (d: Host) => under(d) + 5,
      }),
      Plot.text(hosts, {
        ...start,
        ...bold,
        x: 19,
        y: under,
        text: (d: Host) => `Could host: ${d.what}`,
        fill: inText,
      }),
      Plot.text(hosts, { ...start, ...soft, x: 19, y: under, text: 'howLong', dy: lineStep(size) }),
      ...whenAny(
        placed.filter((d) => d.hosting === null),
        (some) =>
          Plot.text(some, { ...start, ...soft, x: 1, y: under, text: () => 'Could host: –' }),
      ),
    ],
  };
}
