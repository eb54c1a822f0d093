import * as Plot from '@observablehq/plot';
import { modelPrices, type ModelPrice } from '#data/prices.ts';
import { readUntil } from '#data/record.ts';
import { openingSize, type Opening } from './opening.ts';

const rows: readonly ModelPrice[] = modelPrices;
const everyday = rows.filter(({ line }) => line === 'everyday');
const others = rows.filter(({ line }) => line !== 'everyday');
const until = readUntil.products.day;
const x = (d: Pick<ModelPrice, 'from'>) => new Date(d.from);
const y = (d: ModelPrice) => d.inputUsdPerMtok;

/** The list price of OpenAI’s everyday model, step by step, among its other prices. */
export const theMeterAndTheWorkerOpening: Opening = {
  slug: 'the-meter-and-the-worker',
  says: 'A line in steps: the list price of OpenAI’s everyday model, on a logarithmic scale, among dots for its other models',
  draw: () => ({
    height: openingSize.height,
    margin: 6,
    x: { type: 'utc', axis: null, domain: [new Date('2021'), new Date(until)] },
    y: { type: 'log', axis: null },
    marks: [
      Plot.dot(others, { x, y, r: 3.5, fill: 'var(--other)' }),
      Plot.line([...everyday, ...everyday.slice(-1).map((row) => ({ ...row, from: until }))], {
        x,
        y,
        curve: 'step-after',
        stroke: 'var(--ink)',
        strokeWidth: 5,
      }),
    ],
  }),
};
