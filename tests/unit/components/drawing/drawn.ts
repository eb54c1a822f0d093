import type { Markish, PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { renderPlot } from '#lib/render-plot.server.ts';

/**
 * The svg of some marks on a canvas of 400 by 200 pixels, one unit a pixel unless `options` say
 * otherwise, as a document to look into.
 */
export function drawn(marks: readonly Markish[], options: PlotOptions = {}) {
  const svg = renderPlot(
    { ...pixelScales(400, 200), ...options, marks: [...marks] },
    { id: 'test', name: 'A test', width: 400, fontSize: 13, className: 'drawing' },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
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
