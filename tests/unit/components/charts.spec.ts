import { expect, test } from '@playwright/test';
import { AstroError } from 'astro/errors';
import { parseHTML } from 'linkedom';
import { figureById, figureFromText, figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { sourceById } from '#lib/facts.ts';

const all: readonly Figure[] = figures;

function elementsIn(svg: string, selector: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll(selector)];
}

/** One tag a line and three decimals at most, so that a change shows where it is. */
function legible(svg: string): string {
  const lines = svg.replaceAll('><', '>\n<');
  return `${lines.replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))}\n`;
}

for (const figure of all) {
  for (const size of drawingSizes) {
    test(`every mark of ${figure.id} has shapes, ${size.name}`, () => {
      const marks = elementsIn(drawFigure(figure, size), '[data-mark]');
      expect(marks.length).toBeGreaterThan(0);
      const empty = marks.filter((mark) => mark.tagName === 'g' && mark.children.length === 0);
      expect(empty.map((mark) => mark.getAttribute('data-mark'))).toEqual([]);
    });

    test(`no number of ${figure.id} went missing on the way to the drawing, ${size.name}`, () => {
      expect(drawFigure(figure, size)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    });

    test(`every fill that ${figure.id} refers to is in the drawing, ${size.name}`, () => {
      const svg = drawFigure(figure, size);
      const ids = elementsIn(svg, '[id]').map(({ id }) => id);
      for (const [, target] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(target);
    });
  }

  test(`the three drawings of ${figure.id} share no id`, () => {
    const ids = drawingSizes.flatMap((size) =>
      elementsIn(drawFigure(figure, size), '[id]').map(({ id }) => id),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${figure.id} looks as it did`, () => {
    const [, medium] = drawingSizes;
    expect(legible(drawFigure(figure, medium))).toMatchSnapshot(`${figure.id}.svg`);
  });

  test(`the title of ${figure.id} is one sentence without its full stop`, () => {
    expect(figure.title).toMatch(/^\S.*[^\s.]$/s);
  });

  test(`the sources of ${figure.id} are on the list`, () => {
    for (const id of figure.sources) expect(sourceById(id).id).toBe(id);
  });

  test(`the columns of ${figure.id} have keys that a spreadsheet takes`, () => {
    for (const { key } of figure.table.columns)
      expect(key).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
  });
}

test('no two figures share an id, and each is words joined by hyphens', () => {
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('a figure is found by its id', () => {
  expect(figureById('who-put-in-what').title).toContain('NVIDIA');
});

test('a misspelt figure is refused with the nearest id', () => {
  expect(() => figureFromText('who-put-in-waht')).toThrow(
    /^There is no figure "who-put-in-waht"\. Nearest ids: who-put-in-what\b.*\.$/,
  );
  expect(() => figureFromText('who-put-in-waht')).toThrow(AstroError);
});
