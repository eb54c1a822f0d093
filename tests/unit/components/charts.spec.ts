import { expect, test } from '@playwright/test';
import { AstroError } from 'astro/errors';
import { parseHTML } from 'linkedom';
import { figureById, figureFromText, figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { sourceById } from '#lib/facts.ts';

const all: readonly Figure[] = figures;

/** What is wrong with a drawing that its maker cannot have wanted; nothing where all is well. */
function flawsOf(svg: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const marks = [...document.querySelectorAll('g[data-mark]')];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const targets = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, target = '']) => target);
  return [
    ...(marks.length === 0 ? ['no marks'] : []),
    ...marks.filter(({ children }) => children.length === 0).map(() => 'a mark without shapes'),
    ...(svg.match(/NaN|undefined|Infinity|\[object/g) ?? []),
    ...targets.filter((target) => !ids.includes(target)).map((target) => `no fill "${target}"`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of "${id}"`),
  ];
}

/** One tag a line, so that a change shows where it is. */
function legible(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

for (const figure of all) {
  const drawings = () => drawingSizes.map((size) => ({ size, svg: drawFigure(figure, size) }));

  test(`all that ${figure.id} draws is there, and its drawings share no id`, () => {
    for (const { size, svg } of drawings()) {
      expect.soft(flawsOf(svg), `the ${size.name} drawing`).toEqual([]);
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
      const foreign = ids.filter((id) => !id.startsWith(`${figure.id}-${size.name}-`));
      expect.soft(foreign, `ids that are not the ${size.name} drawing's own`).toEqual([]);
    }
  });

  test(`${figure.id} looks as it did: narrow, medium and wide`, () => {
    for (const { size, svg } of drawings()) {
      expect.soft(legible(svg)).toMatchSnapshot(`${figure.id}-${size.name}.svg`);
    }
  });

  test(`the words of ${figure.id} keep their form: title, sources, keys of columns`, () => {
    // One sentence without its full stop.
    expect.soft(figure.title).toMatch(/^\S.*[^\s.]$/s);
    for (const id of figure.sources) expect.soft(sourceById(id).id).toBe(id);
    for (const { key } of figure.table.columns) {
      expect.soft(key).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    }
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
