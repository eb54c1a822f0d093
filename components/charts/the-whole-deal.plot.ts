import * as Plot from '@observablehq/plot';
import { hatches, tones, whenAny } from '#components/drawing/marks.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import { bold, halfBar, soft, toLeft, toRight } from './money-in-money-back-labels.ts';

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
  readonly company: CompanyId;
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

interface Bar {
  readonly row: DealRow;
  readonly side: 'in' | 'back';
  readonly fromUsdBn: number;
  readonly toUsdBn: number;
  readonly fill: string;
}

function barsOf(row: DealRow): readonly Bar[] {
  const { solid, tint, hatch } = tones(row.company);
  const { moneyInUsdBn, paidUsdBn, backUsdBn } = row;
  const moneyIn = { row, side: 'in' } as const;
  return [
    ...(paidUsdBn === null
      ? [{ ...moneyIn, fromUsdBn: 0, toUsdBn: moneyInUsdBn, fill: hatch }]
      : [
          { ...moneyIn, fromUsdBn: 0, toUsdBn: paidUsdBn, fill: solid },
          { ...moneyIn, fromUsdBn: paidUsdBn, toUsdBn: moneyInUsdBn, fill: tint },
        ]),
    { row, side: 'back' as const, fromUsdBn: 0, toUsdBn: backUsdBn ?? 0, fill: tint },
  ].filter((bar) => bar.toUsdBn > bar.fromUsdBn);
}

const head = 26;
const line = 16;
/** Half the height of a bar of days. */
const halfDays = 4;

/** Money either side of a dark line, and at its right, or under it on a phone, what could be hosted. */
export function theWholeDealPlot(
  rows: readonly DealRow[],
  size: DrawingSize,
  day: string,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const roomy = size.name === 'wide';
  // On a phone, a line is as tall as what it says about hosting.
  const tall = ({ hosting }: DealRow) => (narrow ? (hosting ? 106 : 88) : 78);
  const sum = (some: readonly DealRow[]) => some.reduce((total, row) => total + tall(row), head);
  const top = (row: DealRow) => sum(rows.slice(0, rows.indexOf(row)));
  const height = sum(rows) + (narrow ? 0 : 6);
  const middle = (row: DealRow) => top(row) + (narrow ? 40 : tall(row) / 2);
  // From left to right: names, money in, dark line, purchases, and what could be hosted.
  const panel = narrow ? 0 : roomy ? 222 : 178;
  const left = (narrow ? 2 : roomy ? 112 : 76) + 42;
  const right = width - panel - (narrow ? 53 : 62);
  const most = {
    in: Math.max(...rows.map((d) => d.moneyInUsdBn)),
    back: Math.max(...rows.map((d) => d.backUsdBn ?? 0)),
  };
  const perUsdBn = (right - left) / (most.in + most.back);
  const zero = left + most.in * perUsdBn;
  const at = ({ side }: Bar, usdBn: number) => zero + (side === 'in' ? -usdBn : usdBn) * perUsdBn;
  const first = width - panel;
  const hosts = rows.flatMap((row) => (row.hosting ? [{ row, ...row.hosting }] : []));
  type Host = (typeof hosts)[number];
  const perDay = (panel - 12) / Math.max(...hosts.map((d) => d.days));
  // What could be hosted: a square under the line on a phone, else a bar of days at its right.
  const host = narrow
    ? {
        lead: 'Could host: ',
        from: 1,
        to: 11,
        words: 19,
        half: 5,
        below: 31,
        what: 31,
        howLong: 31 + line,
      }
    : {
        ...{ lead: '', from: first, to: (d: Host) => first + d.days * perDay, words: first + 8 },
        ...{ half: halfDays, below: 0, what: -line, howLong: line },
      };
  const bars = rows.flatMap(barsOf);
  const edge = (d: { readonly company: CompanyId }) => tones(d.company).solid;
  const inText = (d: { readonly company: CompanyId }) => tones(d.company).text;
  const held = (d: Host) => (d.standing === 'held alone' ? edge(d.row) : tones(d.row.company).tint);
  const outside = rows.filter((d) => d.remark !== '');
  const unpriced = rows.filter((d) => d.backUsdBn === null);
  const idle = rows.filter((d) => d.hosting === null);
  const above = (d: DealRow) => middle(d) - halfBar - 11;
  return {
    height,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [height, 0] },
    marks: [
      hatches(rows.filter((d) => d.paidUsdBn === null).map((d) => d.company)),
      Plot.ruleY(narrow ? rows.slice(1) : outside, {
        y: top,
        stroke: 'var(--rule)',
      }),
      Plot.rect(bars, {
        x1: (d: Bar) => at(d, d.fromUsdBn),
        x2: (d: Bar) => at(d, d.toUsdBn),
        y1: (d: Bar) => middle(d.row) - halfBar,
        y2: (d: Bar) => middle(d.row) + halfBar,
        fill: (d: Bar) => d.fill,
        stroke: (d: Bar) => edge(d.row),
        strokeWidth: 1.25,
      }),
      narrow
        ? Plot.ruleX(rows, {
            x: zero,
            y1: (d: DealRow) => middle(d) - halfBar - 18,
            y2: (d: DealRow) => middle(d) + halfBar + 4,
            stroke: 'var(--ink)',
            strokeWidth: 1.5,
          })
        : Plot.ruleX([zero], { y1: 0, y2: height, stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text(['Money in'], { ...toLeft, ...soft, x: zero, y: 9, dx: -8 }),
      Plot.text(['Purchases promised'], { ...toRight, ...soft, x: zero, y: 9, dx: 8 }),
      Plot.text(rows, {
        ...toLeft,
        ...bold,
        x: (d: DealRow) => (narrow ? zero - 8 : zero - d.moneyInUsdBn * perUsdBn - 7),
        y: narrow ? above : middle,
        text: 'moneyIn',
      }),
      Plot.text(rows, {
        ...toRight,
        ...bold,
        x: narrow ? zero + 8 : 0,
        y: narrow ? above : middle,
        text: (d: DealRow) => (narrow && d.remark !== '' ? `${d.name}, ${d.remark}` : d.name),
        fill: inText,
      }),
      ...whenAny(narrow ? [] : outside, (some) =>
        Plot.text(some, {
          ...toRight,
          ...soft,
          x: 0,
          y: middle,
          text: (d: DealRow) => wrapText(d.remark, roomy ? 120 : 76, size.fontSize).join('\n'),
          lineAnchor: 'top',
          lineHeight: 1.2,
          dy: 10,
        }),
      ),
      Plot.text(
        rows.filter((d) => d.backUsdBn !== null),
        {
          ...toRight,
          ...bold,
          x: (d: DealRow) => zero + (d.backUsdBn ?? 0) * perUsdBn + 7,
          y: middle,
          text: 'back',
        },
      ),
      Plot.text(unpriced, { ...toRight, ...soft, x: zero + 8, y: middle, text: 'back' }),
      ...(narrow
        ? []
        : [
            Plot.ruleX([first], { y1: 0, y2: height, stroke: 'var(--ink)', strokeWidth: 1.5 }),
            Plot.text([`Could host, ${day}`], { ...toRight, ...soft, x: first, y: 9, dx: 8 }),
          ]),
      Plot.rect(hosts, {
        x1: host.from,
        x2: host.to,
        y1: (d: Host) => middle(d.row) + host.below - host.half,
        y2: (d: Host) => middle(d.row) + host.below + host.half,
        fill: held,
        stroke: (d: Host) => edge(d.row),
        strokeWidth: 1.25,
      }),
      Plot.text(hosts, {
        ...toRight,
        ...bold,
        x: host.words,
        y: (d: Host) => middle(d.row) + host.what,
        text: (d: Host) => host.lead + d.what,
        fill: (d: Host) => inText(d.row),
      }),
      Plot.text(hosts, {
        ...toRight,
        ...soft,
        x: host.words,
        y: (d: Host) => middle(d.row) + host.howLong,
        text: 'howLong',
      }),
      Plot.text(idle, {
        ...toRight,
        ...soft,
        x: narrow ? host.from : host.words,
        y: (d: DealRow) => middle(d) + host.below,
        text: () => `${host.lead}–`,
      }),
    ],
  };
}
