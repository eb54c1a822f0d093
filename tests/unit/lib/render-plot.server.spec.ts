import { expect, test } from '#tests/unit/test.ts';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import { inState } from '#components/drawing/code.ts';
import { plotDrawing, renderPlot, type DrawingRequest } from '#lib/render-plot.server.ts';

interface Row {
  readonly year: number;
  readonly price: number;
}

const rows: readonly Row[] = [
  { year: 2024, price: 157 },
  { year: 2025, price: 300 },
  { year: 2026, price: 852.123456 },
];
const dots = Plot.dot(rows, { x: (d: Row) => d.year, y: (d: Row) => d.price });

const request: DrawingRequest = { id: 'rounds-medium', width: 600, fontSize: 12.5 };

function draw(options: Plot.PlotOptions, own: Partial<DrawingRequest> = {}): string {
  return renderPlot(options, { ...request, ...own }).svg;
}

/** The shapes under a mark's name, before the drawing is made slim. */
function shapesOf(mark: string, options: Plot.PlotOptions): readonly Element[] {
  return [...plotDrawing(options, request).querySelectorAll(`[data-mark="${mark}"] > *`)];
}

function parsed(svg: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document;
}

function idsIn(svg: string): readonly string[] {
  return [...parsed(svg).querySelectorAll('[id]')].map((element) => element.id);
}

test('every row becomes a shape under the name of its mark', () => {
  expect(shapesOf('dot', { marks: [dots] })).toHaveLength(3);
});

test('the drawing has a namespace, a label size, a frame and a ground; its name is left to the frame', () => {
  const svg = parsed(draw({ marks: [dots], height: 300 })).querySelector('svg');
  expect(svg?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  expect(svg?.getAttribute('font-size')).toBe('12.5');
  expect(svg?.getAttribute('viewBox')).toBe('0 0 600 300');
  expect(svg?.children[0]?.outerHTML).toMatch(
    /^<rect(?=.* width="100%")(?=.* fill="var\(--paper\)")/,
  );
  expect(draw({ marks: [dots], className: 'chart' })).not.toMatch(/aria-|role=|class=|data-mark/);
});

test('nothing is left that a strict policy or a screen reader would refuse', () => {
  const raw = Plot.plot({
    marks: [dots, Plot.text(rows, { x: 'year', y: 'price', text: 'price' })],
    document: parsed(''),
  }).outerHTML;
  // Plot writes all of these by itself: without them the test would prove nothing.
  for (const part of ['<style', ' font-variant=', ' aria-hidden=']) expect(raw).toContain(part);
  const svg = draw({
    marks: [dots, Plot.text(rows, { x: 'year', y: 'price', text: 'price' })],
    style: { color: 'red' },
  });
  expect(svg).not.toMatch(
    /<style|\sstyle=|font-variant=|aria-hidden=|aria-label=|aria-description=/,
  );
});

test('two drawings in one page share no id', () => {
  const options: Plot.PlotOptions = {
    clip: true,
    marks: [
      Plot.rect(rows, {
        x1: (d: Row) => d.year,
        x2: (d: Row) => d.year + 1,
        y: (d: Row) => d.price,
        ...inState('unsaid', 'nvidia'),
        clip: true,
      }),
      Plot.line(rows, { x: 'year', y: 'price', marker: 'dot' }),
    ],
  };
  const first = idsIn(draw(options));
  const second = idsIn(draw(options, { id: 'rounds-wide' }));
  expect(first.length).toBeGreaterThan(2);
  expect([...first, ...second].filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  expect(first.every((id) => id.startsWith('rounds-medium-'))).toBe(true);
});

test('a reference to a prefixed id is prefixed too', () => {
  const svg = draw({
    marks: [
      Plot.rectY(rows, {
        x: 'year',
        y: 'price',
        interval: 1,
        ...inState('unsaid', 'nvidia'),
        clip: true,
      }),
    ],
  });
  const targets = [...svg.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(1);
  for (const target of targets) expect(idsIn(svg)).toContain(target);
});

test('the same drawing twice is the same to the byte', () => {
  const options: Plot.PlotOptions = {
    marks: [Plot.line(rows, { x: 'year', y: 'price', clip: true })],
  };
  expect(draw(options)).toBe(draw(options));
});

test('a place on the drawing is given to a tenth of a pixel', () => {
  const places = [...parsed(draw({ marks: [dots] })).querySelectorAll('circle')].flatMap((dot) => [
    dot.getAttribute('cx'),
    dot.getAttribute('cy'),
  ]);
  expect(places).toHaveLength(6);
  for (const place of places) expect(place).toMatch(/^\d+(?:\.\d)?$/);
});

test("Plot's warnings stop the build instead of filling its log", () => {
  const text = [{ day: '2024-10-02', price: 157 }];
  expect(() => draw({ marks: [Plot.dot(text, { x: 'day', y: 'price' })] })).toThrow(
    new RangeError(
      'Drawing "rounds-medium" made Plot warn: Warning: some data associated with the x scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "point" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the x scale to "point". ' +
        'Mend the cause: a warning often means a misspelt column or a scale of the wrong type.',
    ),
  );
});

test('a warning that was caught leaves the console as it was', () => {
  const { warn } = console;
  draw({ marks: [dots] });
  expect(console.warn).toBe(warn);
});

for (const { label, mark } of [
  { label: 'dot', mark: Plot.dot(rows, { x: 'yaer', y: 'price' }) },
  { label: 'text', mark: Plot.text(rows, { x: 'year', y: 'price', text: 'pirce' }) },
  { label: 'line', mark: Plot.line(rows, { x: 'year', y: 'pirce' }) },
  { label: 'rule', mark: Plot.ruleX(rows, { x: 'yaer' }) },
  { label: 'rect', mark: Plot.rect(rows, { x1: 'year', x2: 'yaer', y: 'price' }) },
]) {
  test(`a misspelt column of a ${label} is refused, though other marks are drawn`, () => {
    expect(() => draw({ marks: [Plot.frame(), dots, mark] })).toThrow(
      new RangeError(
        `Drawing "rounds-medium" has a mark that drew nothing ("${label}"). ` +
          'A misspelt column gives empty channels: read them as (d: Row) => d.column. Leave the mark out where it has no rows.',
      ),
    );
  });
}

test('a mark that has no rows to show may stand in the list', () => {
  const none: readonly Row[] = [];
  const nothing = Plot.text(none, { x: 'year', y: 'price', text: 'price' });
  expect(shapesOf('text', { marks: [dots, nothing] })).toEqual([]);
});

test('a shape outside of the frame is refused, with its mark and how far it goes', () => {
  const paid = [{ amountUsdBn: 50 }];
  const bar = Plot.barX(paid, { x1: 0, x2: (d: { amountUsdBn: number }) => d.amountUsdBn });
  const options = { height: 60, marginLeft: 0, marginRight: 20, marks: [bar] };
  expect(() => draw({ ...options, x: { domain: [0, 50], axis: null } })).not.toThrow();
  expect(() => draw({ ...options, x: { domain: [0, 40], axis: null } })).toThrow(
    new RangeError(
      'Drawing "rounds-medium" has a rect of the mark "bar" that ends 125.0 px outside of its frame of 600 × 60 px, on the right. ' +
        'Give the scale a domain that holds its rows, or the drawing a wider margin or more height.',
    ),
  );
});

test('a drawing without marks is refused', () => {
  expect(() => draw({ marks: [] })).toThrow(
    new RangeError('Drawing "rounds-medium" has no marks. Add the marks that show its rows.'),
  );
});

test("Plot's own headline is left to the frame", () => {
  expect(draw({ marks: [dots], title: 'The price rose', figure: true })).not.toContain('<h2');
});
