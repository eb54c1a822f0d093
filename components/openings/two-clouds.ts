import { barsByLook, type Look } from '#components/drawing/bars-by-look.ts';
import { hatches, type Colour } from '#components/drawing/marks.ts';
import { clouds } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { hostingMatrix } from '#models/hosting.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

const products = ['stateless-api', 'stateful-runtime', 'frontier', 'first-party'] as const;
const cloudIds = ['azure', 'aws'] as const;

const looks = {
  'not-allowed': { fill: 'paper' },
  exclusive: { fill: 'solid' },
  offered: { fill: 'solid' },
  preview: { fill: 'solid' },
  allowed: { fill: 'tint' },
  announced: { fill: 'tint' },
  unclear: { fill: 'hatch' },
} as const satisfies Record<HostingRight['right'], Look>;

const cells = hostingMatrix(dateOf('stmt.date'), hostingRights, products, cloudIds).map(
  ({ cloud, right }, index) => {
    const look = right?.right ?? 'unclear';
    const colour: Colour = look === 'not-allowed' ? 'other' : clouds[cloud].company;
    return {
      colour,
      look,
      column: index % cloudIds.length,
      row: Math.floor(index / cloudIds.length),
    };
  },
);
type Cell = (typeof cells)[number];
const [width, height] = [openingSize.width / cloudIds.length, openingSize.height / products.length];

/** Who could host what on the day of the announcement, as a grid. */
export const twoCloudsOpening: Opening = {
  slug: 'two-clouds',
  says: 'A grid of four products and two clouds, Azure’s in blue and AWS’s in orange: solid where a product was hosted, tinted where it was promised, hatched where no text decides it, empty where it was ruled out',
  draw: () => ({
    ...openingScales,
    marks: [
      hatches(cells.filter(({ look }) => look === 'unclear').map(({ colour }) => colour)),
      ...barsByLook(cells, looks, {
        x1: (d: Cell) => d.column * width,
        x2: (d: Cell) => (d.column + 1) * width,
        y1: (d: Cell) => d.row * height,
        y2: (d: Cell) => (d.row + 1) * height,
        inset: 3,
      }),
    ],
  }),
};
