import { AstroError } from 'astro/errors';
import type { Figure } from '#components/figure/define-figure.ts';
import { nearest } from '#lib/nearest.ts';
import { verdictsByKind } from './verdicts-by-kind.figure.ts';
import { verdictsThenAndNow } from './verdicts-then-and-now.figure.ts';
import { whoPutInWhat } from './who-put-in-what.figure.ts';

/** Every figure of the book, in order of first appearance. Adding a figure adds its line here. */
export const figures = [
  whoPutInWhat,
  verdictsByKind,
  verdictsThenAndNow,
] as const satisfies readonly Figure[];

/**
 * The figure with an id.
 *
 * @throws AstroError that names the nearest ids when there is no such figure.
 */
export function figureById(id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure) return figure;
  const ids = figures.map((candidate) => candidate.id);
  throw new AstroError(
    `There is no figure "${id}". Nearest ids: ${nearest(id, ids).join(', ')}.`,
    'Correct the id, or add the figure to components/charts/figures.ts.',
  );
}
