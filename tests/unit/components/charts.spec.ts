import { expect, test } from '#tests/unit/test.ts';
import { AstroError } from 'astro/errors';
import { parseHTML } from 'linkedom/worker';
import { figureById, figureFromText, figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { colours, drawnColourStyles } from '#styles/tokens.ts';

const all: readonly Figure[] = figures;

/** What is wrong with a drawing that its maker cannot have wanted; nothing where all is well. */
function flawsOf(svg: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const marks = [...document.querySelectorAll('svg > g')];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const targets = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, target = '']) => target);
  return [
    ...(marks.length === 0 ? ['no marks'] : []),
    ...marks.filter(({ children }) => children.length === 0).map(() => 'a mark without shapes'),
    ...(svg.match(/NaN|undefined|Infinity|\[object/g) ?? []),
    // A readers' mode, an e-book maker or a picture viewer has no style sheet of ours, and knows SVG by its namespace.
    ...(svg.match(/var\(|currentColor/g) ?? []),
    ...(svg.startsWith('<svg') && svg.includes(' xmlns="http://www.w3.org/2000/svg"')
      ? []
      : ['no namespace']),
    ...targets.filter((target) => !ids.includes(target)).map((target) => `no fill "${target}"`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of "${id}"`),
  ];
}

/** One tag a line, so that a change shows where it is. */
function legible(svg: string): string {
  return `${svg.replaceAll(/> ?</g, '>\n<')}\n`;
}

test('all that a figure draws is there, and its drawings share no id', () => {
  const flaws = all.flatMap((figure) =>
    drawingSizes.flatMap((size) => {
      const svg = drawFigure(figure, size);
      const own = `${figure.id}-${size.name}-`;
      const foreign = [...svg.matchAll(/ id="([^"]*)"/g)]
        .filter(([, id = '']) => !id.startsWith(own))
        .map(([, id = '']) => `an id that is not its own: "${id}"`);
      return [...flawsOf(svg), ...foreign].map((flaw) => `${figure.id}, ${size.name}: ${flaw}`);
    }),
  );
  expect(flaws).toEqual([]);
});

test('every drawing can stand alone, by day and by night: no colour is left to a style sheet', () => {
  const dependent = (['light', 'dark'] as const).flatMap((theme) =>
    all.flatMap((figure) =>
      drawingSizes
        .map((size) => drawFigure(figure, size, { theme }))
        .filter((alone) => /var\(|currentColor/.test(alone) || !alone.includes(colours.ink[theme]))
        .map(() => `${figure.id}, ${theme}`),
    ),
  );
  expect(dependent).toEqual([]);
});

test('every colour that is drawn is the reader’s own in the page', () => {
  const drawn = all.flatMap((figure) => drawingSizes.map((size) => drawFigure(figure, size)));
  const painted = [...new Set(drawn.join('').match(/(?:fill|stroke)="#[0-9a-f]{6}"/g))];
  expect(painted.length).toBeGreaterThan(20);
  expect(painted.filter((paint) => !drawnColourStyles.includes(`[${paint}]{`))).toEqual([]);
});

test('a title is one sentence without its full stop, and a key of a column is a plain name', () => {
  const titles = all.map(({ title }) => title).filter((title) => !/^\S.*[^\s.]$/s.test(title));
  const keys = all
    .flatMap(({ table }) => table.columns.map(({ key }) => key))
    .filter((key) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(key));
  expect({ titles, keys }).toEqual({ titles: [], keys: [] });
});

for (const figure of all) {
  test(`${figure.id} looks as it did: narrow, medium and wide`, () => {
    for (const size of drawingSizes) {
      const svg = drawFigure(figure, size);
      expect
        .soft(
          legible(svg),
          'A first drawing is written now: look at it, run the tests again, and commit it. A drawing changed on purpose: see “A figure” in CONTRIBUTING.md',
        )
        .toMatchSnapshot(`${figure.id}-${size.name}.svg`);
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
