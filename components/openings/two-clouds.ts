import * as Plot from '@observablehq/plot';
import type { StateKey } from '#components/drawing/code.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { clouds } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { hostingMatrix } from '#models/hosting.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

const products = ['stateless-api', 'stateful-runtime', 'frontier', 'first-party'] as const;
const cloudIds = ['azure', 'aws'] as const;

/** The state of a right; `null` for what was allowed or ruled out: an empty cell. */
const states = {
  exclusive: 'done',
  offered: 'done',
  preview: 'done',
  announced: 'promised',
  unclear: 'unsaid',
  allowed: null,
  'not-allowed': null,
} as const satisfies Record<HostingRight['right'], StateKey | null>;

const cells = hostingMatrix(dateOf('stmt.date'), hostingRights, products, cloudIds).map(
  ({ cloud, right }, index) => {
    return {
      colour: clouds[cloud].company,
      state: states[right?.right ?? 'unclear'],
      column: index % cloudIds.length,
      row: Math.floor(index / cloudIds.length),
    };
  },
);
type Cell = Pick<(typeof cells)[number], 'column' | 'row'>;
const [width, height] = [openingSize.width / cloudIds.length, openingSize.height / products.length];

const box = {
  x1: (d: Cell) => d.column * width,
  x2: (d: Cell) => (d.column + 1) * width,
  y1: (d: Cell) => d.row * height,
  y2: (d: Cell) => (d.row + 1) * height,
  inset: 3,
};

/** Who could host what on the day of the announcement, as a grid. */
export const twoCloudsOpening: Opening = {
  slug: 'two-clouds',
  says: 'A grid of four products and two clouds, Azure’s in blue and AWS’s in orange: solid where a product was hosted, tinted where it was promised to run or to distribute, hatched where the texts read do not decide it, empty where it was ruled out',
  draw: () => ({
    ...openingScales,
    marks: [
      Plot.rect(
        cells.filter(({ state }) => state === null),
        { ...box, stroke: 'var(--other)' },
      ),
      ...stateBars(
        cells.flatMap(({ state, ...cell }) => (state === null ? [] : [{ ...cell, state }])),
        box,
      ),
    ],
  }),
};
