import type { Markish, PlotOptions } from '@observablehq/plot';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { plotDrawing } from '#lib/render-plot.server.ts';

/**
 * The svg of some marks on a canvas of 400 by 200 pixels, one unit a pixel unless `options` say
 * otherwise, to look into.
 */
export function drawn(marks: readonly Markish[], options: PlotOptions = {}) {
  const svg = plotDrawing(
    { ...pixelScales(400, 200), ...options, marks: [...marks] },
    { id: 'test', width: 400, fontSize: 13 },
  );
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    /** The elements of a kind, in paint order. */
    all,
    /** What is written, a line break for each new line. */
    texts: all('text').map((text) =>
      text.querySelector('tspan') === null
        ? text.textContent
        : [...text.querySelectorAll('tspan')].map((line) => line.textContent).join('\n'),
    ),
  };
}
