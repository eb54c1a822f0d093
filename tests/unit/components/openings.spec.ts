import { expect, test } from '#tests/unit/test.ts';
import { readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { drawOpening } from '#components/openings/draw-opening.server.ts';
import { openingOf, openings } from '#components/openings/openings.ts';
import { claims } from '#data/claims.ts';
import { amount } from '#lib/recorded-facts.ts';
import { colours } from '#styles/tokens.ts';

const slugs = readdirSync(new URL('../../../content/chapters', import.meta.url))
  .toSorted()
  .map((file) => file.slice(3).replace(/\.mdx$/, ''));

/** The shapes of an opening picture, its ground left out. */
function shapesOf(slug: string): readonly Element[] {
  const { document } = parseHTML(drawOpening(openingOf(slug)));
  return [...document.querySelectorAll('rect, circle')].filter(
    (shape) => shape.closest('defs') === null && shape.getAttribute('width') !== '100%',
  );
}

const fillOf = (shape: Element) =>
  shape.getAttribute('fill') ?? shape.parentElement?.getAttribute('fill');

test('every chapter has an opening picture, in the order of the book', () => {
  expect(openings.map(({ slug }) => slug)).toEqual(slugs);
});

test('an opening picture has no words, and the shape in which sites show a link', () => {
  for (const opening of openings) {
    const drawing = drawOpening(opening);
    expect.soft(drawing, opening.slug).toContain('viewBox="0 0 240 126"');
    expect.soft(drawing, opening.slug).not.toContain('<text');
    expect.soft(opening.says, opening.slug).toMatch(/^[A-Z].*[^.]$/);
  }
});

test('an opening picture has the colours of the night when it is asked for them', () => {
  const [opening] = openings;
  expect(opening && drawOpening(opening, { theme: 'dark' })).toContain(colours.amazon.dark);
});

test('the round is drawn to the last two billion, in the colours of who promised them', () => {
  const shapes = shapesOf('the-round');
  const squares = (colour: string) => shapes.filter((shape) => fillOf(shape) === colour).length;
  expect(shapes).toHaveLength(amount('round.announced.total', 'usd-bn') / 2);
  expect(squares(colours.amazon.light)).toBe(amount('round.amazon.total', 'usd-bn') / 2);
});

test('the threads of the order of thanks cross: what is first at the left is last at the right', () => {
  const ends = shapesOf('the-order-of-thanks')
    .filter(({ tagName }) => tagName.toLowerCase() === 'circle')
    .filter((shape) => fillOf(shape) === colours.amazon.light)
    .map((shape) => Number(shape.getAttribute('cy')));
  expect(ends).toHaveLength(2);
  expect(ends[0]).toBeLessThan(Number(ends[1]));
});

test('a tile is filled for each claim that the record now supports', () => {
  const filled = shapesOf('the-post-checked').filter(
    (shape) => fillOf(shape) === colours.ink.light,
  );
  expect(filled).toHaveLength(claims.filter(({ verdictNow }) => verdictNow === 'supported').length);
});

test('a chapter without an opening picture is refused with what to do', () => {
  expect(() => openingOf('the-ruond')).toThrow(
    /^The chapter "the-ruond" has no opening picture \(nearest: the-round\b.*components\/openings\/the-ruond\.ts/,
  );
});
