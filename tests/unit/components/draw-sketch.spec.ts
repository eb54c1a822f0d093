import { expect, test } from '#tests/unit/test.ts';
import { parseHTML } from 'linkedom/worker';
import { figureById, figures } from '#components/charts/figures.ts';
import { drawSketch } from '#components/figure/draw-sketch.server.ts';

const sketchOf = (svg: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document;
};

test('a sketch has no word, and a bar where there was one', () => {
  for (const figure of figures) {
    const svg = sketchOf(drawSketch(figure));
    expect(svg.querySelectorAll('text, tspan'), figure.id).toHaveLength(0);
    const bars = [...svg.querySelectorAll('path[fill-opacity=".4"]')].map(
      (path) => path.getAttribute('d')?.split('z').length ?? 0,
    );
    expect(Math.max(...bars), figure.id).toBeGreaterThan(2);
  }
});

test('of a drawing as high as a page its upper part is shown', () => {
  const { firstElementChild } = sketchOf(drawSketch(figureById('timeline'))).body;
  expect(firstElementChild?.getAttribute('viewBox')).toBe('0 0 600 436');
});
