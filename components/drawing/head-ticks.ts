import * as Plot from '@observablehq/plot';
import { soft, start } from './text.ts';

/** A value marked at the head of a drawing. */
export interface HeadTick {
  readonly at: Date | number;
  readonly label: string;
}

/** Short ticks at the head of a drawing, each with its label at the right: an axis for lists and lanes. */
export function headTicks(ticks: readonly HeadTick[]): readonly Plot.Markish[] {
  return [
    Plot.ruleX(ticks, { x: 'at', y1: 4, y2: 17, stroke: 'var(--soft)' }),
    Plot.text(ticks, { ...start, ...soft, x: 'at', y: 10, text: 'label', dx: 5 }),
  ];
}

/** A tick for every January and July between two ISO dates: `Jan 2025`, `Jul`. */
export function halfYears(from: string, until: string): readonly HeadTick[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years
    .flatMap((year) => [
      { day: `${year}-01-01`, label: `Jan ${year}` },
      { day: `${year}-07-01`, label: 'Jul' },
    ])
    .filter(({ day }) => from <= day && day <= until)
    .map(({ day, label }) => ({ at: new Date(day), label }));
}
