import { figures } from '#components/charts/figures.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { median } from './median.ts';

const passes = 5;

/** Milliseconds for one drawing, warm: the median over all figures and sizes of five passes. */
export function chartTimes(): { drawings: number; medianMs: number; slowestMs: number } {
  const times: number[] = [];
  for (let pass = 0; pass < passes + 1; pass += 1) {
    for (const figure of figures) {
      for (const size of drawingSizes) {
        // A copy, since a figure is drawn only once.
        const copy = { ...figure };
        const started = performance.now();
        drawFigure(copy, size);
        if (pass > 0) times.push(performance.now() - started);
      }
    }
  }
  return {
    drawings: figures.length * drawingSizes.length,
    medianMs: median(times),
    slowestMs: Math.max(...times),
  };
}
