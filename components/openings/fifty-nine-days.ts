import * as Plot from '@observablehq/plot';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { readUntil } from '#data/record.ts';
import { threads, timeline, type TimelineEvent } from '#data/timeline.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

const announced = dateOf('round.announced.date');
const amended = dateOf('after.amendment.date');
const radius = 6;
const day = panelScale({
  type: 'utc',
  domain: [new Date(announced), new Date(readUntil.products.day)],
  range: [radius, openingSize.width - radius],
});
const lane = openingSize.height / threads.length;

// Only what has a day of its own can stand at it.
const rows: readonly TimelineEvent[] = timeline;
const events = rows.filter(
  ({ date, when }) => date.length === 10 && when === undefined && date >= announced,
);

/** The events since the announcement on one scale of days, the time of the split shaded. */
export const fiftyNineDaysOpening: Opening = {
  slug: 'fifty-nine-days',
  says: 'Dots for dated events since the announcement, in rows for money, rights, products and words; in the shaded days of the split the row of products is empty',
  draw: () => ({
    ...openingScales,
    marks: [
      Plot.rect([announced], {
        x1: day(new Date(announced)),
        x2: day(new Date(amended)),
        y1: 0,
        y2: openingSize.height,
        fill: 'var(--rule)',
      }),
      Plot.ruleY(threads, {
        y: (_d, index: number) => (index + 0.5) * lane,
        stroke: 'var(--rule)',
      }),
      Plot.dot(events, {
        x: (d: TimelineEvent) => day(new Date(d.date)),
        y: (d: TimelineEvent) => (threads.indexOf(d.thread) + 0.5) * lane,
        r: radius,
        fill: 'var(--ink)',
      }),
    ],
  }),
};
