import * as Plot from '@observablehq/plot';
import { claims } from '#data/claims.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

const columns = 11;
const cell = openingSize.width / columns;
const top = (openingSize.height - Math.ceil(claims.length / columns) * cell) / 2;
const tiles = claims.map(({ verdictNow }, index) => ({
  isSupported: verdictNow === 'supported',
  left: (index % columns) * cell,
  top: top + Math.floor(index / columns) * cell,
}));
type Tile = (typeof tiles)[number];

/** The claims of the post in its order, filled where the record says so. */
export const thePostCheckedOpening: Opening = {
  slug: 'the-post-checked',
  says: 'A tile for each claim of the post, in its order: filled where the record now says so, empty where it says otherwise, no more, not plainly or nothing',
  draw: () => ({
    ...openingScales,
    marks: [
      Plot.rect(tiles, {
        x1: (d: Tile) => d.left,
        x2: (d: Tile) => d.left + cell,
        y1: (d: Tile) => d.top,
        y2: (d: Tile) => d.top + cell,
        inset: 3,
        fill: (d: Tile) => (d.isSupported ? 'var(--ink)' : 'var(--paper)'),
        stroke: 'var(--ink)',
      }),
    ],
  }),
};
