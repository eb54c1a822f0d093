import { expect, test } from '#tests/unit/test.ts';
import { figureFromText } from '#components/charts/figures.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { plotDrawing } from '#lib/render-plot.server.ts';

/** Shapes of a figure on a phone, by a selector. */
function shapesOf(id: string, selector: string): readonly Element[] {
  const [size] = drawingSizes;
  const svg = plotDrawing(figureFromText(id).draw(size), { id, ...size });
  return [...svg.querySelectorAll(selector)];
}

const numberOf = (shape: Element | undefined, name: string) =>
  Number(shape?.getAttribute(name) ?? NaN);

test('what ran on a cloud and is since merely allowed there is hatched: no text says that it still runs', () => {
  const hatched = shapesOf('rights-over-time', '[data-key="unsaid"] rect').filter(
    (shape) => shape.getAttribute('fill')?.includes('microsoft') ?? false,
  );
  const ends = hatched.map((shape) => numberOf(shape, 'x') + numberOf(shape, 'width'));
  // Frontier, and OpenAI’s other own products; the runtime only until the amendment allows it there.
  expect(ends.filter((end) => end === Math.max(...ends))).toHaveLength(2);
  expect(hatched).toHaveLength(3);
});

test('a preview for a few is thinner than one for all', () => {
  for (const id of ['rights-over-time', 'stateful-features'] as const) {
    const heights = shapesOf(id, '[data-key="done low"] rect')
      .filter((shape) => shape.getAttribute('fill')?.includes('amazon') ?? false)
      .map((shape) => numberOf(shape, 'height'));
    const [thin, thick] = [Math.min(...heights), Math.max(...heights)];
    expect(thick / thin, id).toBeGreaterThanOrEqual(2);
  }
});

test('a service without a first day on record has no edge on the left', () => {
  const stubs = shapesOf('stateful-features', '[data-key="unsaid"] rect');
  expect(stubs.length).toBeGreaterThan(1);
  expect(stubs.map((shape) => shape.closest('[stroke]')?.getAttribute('stroke'))).not.toContain(
    'var(--microsoft)',
  );
});

test('a model with which no price of the cache changed is in the table alone', () => {
  const { rows } = figureFromText('cache-discounts').table;
  const dots = shapesOf('cache-discounts', 'circle');
  expect(rows.length - dots.length).toBe(1);
});

test('every tick of the other lists counts towards the total at the head of its column', () => {
  const totals = shapesOf('other-lists', 'text')
    .map(({ textContent }) => /^(\d+) of \d+$/.exec(textContent)?.[1])
    .filter((total) => total !== undefined);
  expect(totals).toHaveLength(2);
  const ticks = shapesOf('other-lists', '[data-mark="line"] path');
  expect(totals.reduce((sum, total) => sum + Number(total), 0)).toBe(ticks.length);
});

test('a price that was only talked about stands off the line', () => {
  const ends = shapesOf('valuations', '[data-mark="line"] path');
  const tops = shapesOf('valuations', 'circle').map((dot) => numberOf(dot, 'cy'));
  const heights = ends.flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/[ML][\d.]+,([\d.]+)|V([\d.]+)/g)].map(
      ([, line, up]) => Number(line ?? up),
    ),
  );
  expect(Math.min(...tops)).toBeLessThan(Math.min(...heights) - 10);
});
