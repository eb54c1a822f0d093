import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { companyOf } from '#components/drawing/named-lists.layout.ts';
import { wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** One possible order of the four names. */
export interface DrawnOrder {
  readonly names: readonly string[];
  /** Names of the rules that it fits, as one text; empty for none. */
  readonly rules: string;
  /** Where this order stands on the record, in a few words; `null` for nowhere. */
  readonly found: string | null;
  /** The record of it is only somebody's account. */
  readonly isRelayed: boolean;
}

interface Chip {
  readonly letter: string;
  readonly company: CompanyId | 'other';
  readonly isLit: boolean;
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const chip = 24;
const chipPitch = 27;
const textLine = 16;

/** The orders in blocks by first name, four chips each; those that fit a rule are in colour. */
export function twentyFourOrdersPlot(
  rows: readonly DrawnOrder[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const isStacked = size.name === 'narrow';
  const columns = size.name === 'wide' ? 4 : 2;
  const firstNames = [...new Set(rows.map((order) => order.names[0] ?? ''))];
  const starts = columns === 2 ? [0, (width + 16) / 2] : [0, 276, 552, 698];
  const chips: Chip[] = [];
  const heads: Label[] = [];
  const fits: Label[] = [];
  const founds: Label[] = [];
  const frames: { x: number; y: number; width: number; isRelayed: boolean }[] = [];
  const ends = Array.from({ length: columns }, () => 0);
  let top = 0;
  firstNames.forEach((name, block) => {
    const start = starts[block % columns] ?? 0;
    const x = start + 4;
    const right = (starts[(block % columns) + 1] ?? width + 16) - 16;
    if (block > 0 && block % columns === 0) top = Math.max(...ends) + 14;
    const orders = rows.filter((order) => order.names[0] === name);
    const lit = orders.filter((order) => order.rules !== '').length;
    const count = lit === 0 ? 'none' : `${lit} of ${orders.length} fit`;
    heads.push({ text: `${name} first: ${count}`, x: start, y: top + 9 });
    const pitch = lit === 0 && columns === 2 ? 33 : 44;
    let y = top + 30;
    for (const order of orders) {
      order.names.forEach((each, index) => {
        const [letter = ''] = each;
        const isLit = order.rules !== '';
        chips.push({ letter, company: companyOf(each), isLit, x: x + index * chipPitch, y });
      });
      const textX = isStacked ? x : x + 4 * chipPitch + 8;
      const lines = order.rules === '' ? [] : wrapText(order.rules, right - textX, size.fontSize);
      const all = lines.length + (order.found === null ? 0 : 1);
      let lineY = isStacked ? y + chip + 14 : y + chip / 2 - ((all - 1) * textLine) / 2;
      for (const text of lines) {
        fits.push({ text, x: textX, y: lineY });
        lineY += textLine;
      }
      if (order.found !== null) {
        founds.push({ text: order.found, x: textX, y: lineY });
        const { isRelayed } = order;
        frames.push({ x: start + 0.7, y: y - 4, width: 4 * chipPitch + 3.6, isRelayed });
      }
      y += isStacked ? chip + 9 + (all === 0 ? 0 : all * textLine + 8) : pitch;
    }
    ends[block % columns] = y;
  });
  const height = Math.max(...ends);
  const lit = chips.filter((each) => each.isLit);
  const unlit = chips.filter((each) => !each.isLit);
  const box = {
    x1: (d: Chip) => d.x,
    x2: (d: Chip) => d.x + chip,
    y1: (d: Chip) => d.y,
    y2: (d: Chip) => d.y + chip,
    rx: 2.5,
  };
  const letters = {
    x: (d: Chip) => d.x + chip / 2,
    y: (d: Chip) => d.y + chip / 2,
    text: (d: Chip) => d.letter,
  };
  const at = {
    x: (d: Label) => d.x,
    y: (d: Label) => d.y,
    text: (d: Label) => d.text,
    textAnchor: 'start',
  } as const;
  const frame = (relayed: boolean) =>
    Plot.rect(
      frames.filter((each) => each.isRelayed === relayed),
      {
        x1: (d: { x: number }) => d.x,
        x2: (d: { x: number; width: number }) => d.x + d.width,
        y1: (d: { y: number }) => d.y,
        y2: (d: { y: number }) => d.y + chip + 8,
        ...(relayed
          ? inState('told', 'openai')
          : { ...keyed('frame'), stroke: 'var(--ink)', strokeWidth: 1.25 }),
        fill: 'none',
        rx: 4,
      },
    );
  return {
    height,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [height, 0] },
    marks: [
      Plot.text(heads, { ...at, fontWeight: 600 }),
      Plot.rect(unlit, { ...box, fill: 'none', stroke: 'var(--other)' }),
      Plot.text(unlit, { ...letters, fill: 'var(--soft)' }),
      Plot.rect(lit, { ...box, fill: (d: Chip) => tones(d.company).tint }),
      Plot.text(lit, { ...letters, fontWeight: 600, fill: (d: Chip) => tones(d.company).text }),
      ...[true, false].filter((kind) => frames.some((each) => each.isRelayed === kind)).map(frame),
      Plot.text(fits, { ...at, fontWeight: 600 }),
      ...whenAny(founds, (some) => Plot.text(some, { ...at, fill: 'var(--soft)' })),
    ],
  };
}
