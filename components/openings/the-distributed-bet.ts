import type { Colour } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { cloudAgreements, contractedClouds } from '#data/cloud-agreements.ts';
import { readUntil } from '#data/record.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

const colours: Partial<Record<(typeof contractedClouds)[number], Colour>> = {
  Azure: 'microsoft',
  AWS: 'amazon',
};

// Before 2025 there was one cloud.
const day = panelScale({
  type: 'utc',
  domain: [new Date('2025-01-01'), new Date(readUntil.books.day)],
  range: [2, openingSize.width - 2],
  clamp: true,
});

const lane = openingSize.height / contractedClouds.length;
const bars = contractedClouds.map((cloud, index) => {
  const first = cloudAgreements.find((agreement) => agreement.cloud === cloud);
  return {
    colour: colours[cloud] ?? ('other' as const),
    state: first?.basis === 'company' ? ('done' as const) : ('told' as const),
    from: day(new Date(first?.date ?? readUntil.books.day)),
    middle: (index + 0.5) * lane,
  };
});
type Bar = (typeof bars)[number];

/** OpenAI’s clouds, each from its first agreement on. */
export const theDistributedBetOpening: Opening = {
  slug: 'the-distributed-bet',
  says: 'Five bars one under another, each a cloud from its first contract on: Azure’s in blue, AWS’s in orange, dashed where the contract is known from the press alone',
  draw: () => ({
    ...openingScales,
    marks: [
      ...stateBars(bars, {
        x1: (d: Bar) => d.from,
        x2: openingSize.width - 2,
        y1: (d: Bar) => d.middle - 8,
        y2: (d: Bar) => d.middle + 8,
      }),
    ],
  }),
};
