import { expect, test } from '#tests/unit/test.ts';
import { parseHTML } from 'linkedom/worker';
import { largestOverhang } from '#lib/overhang.ts';

/** What leaves a frame of 100 × 50 px the furthest. */
function overhangOf(shapes: string) {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${shapes}</svg></body></html>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new TypeError('The svg of the test was lost.');
  return largestOverhang(svg, 100, 50);
}

test('shapes that touch the frame from within do not leave it', () => {
  expect(
    overhangOf(
      '<rect x="0" y="0" width="100" height="50"/><circle cx="5" cy="45" r="5"/><line x1="0" x2="100" y1="50" y2="0"/>',
    ),
  ).toBeNull();
});

for (const { shape, side, pixels } of [
  { shape: '<rect x="90" y="0" width="14" height="5"/>', side: 'right', pixels: 4 },
  { shape: '<circle cx="3" cy="20" r="5"/>', side: 'left', pixels: 2 },
  { shape: '<line x1="5" x2="9" y1="10" y2="-3"/>', side: 'top', pixels: 3 },
  { shape: '<path d="M0,0L10,57"/>', side: 'bottom', pixels: 7 },
] as const) {
  test(`how far it goes is told of ${shape}`, () => {
    expect(overhangOf(`<g data-mark="bar">${shape}</g>`)).toEqual({
      shape: shape.split(' ')[0]?.slice(1),
      mark: 'bar',
      side,
      pixels,
    });
  });
}

test('of several shapes the one that goes furthest is told', () => {
  expect(
    overhangOf(
      '<g data-mark="dot"><circle cx="3" cy="9" r="4"/></g><g data-mark="bar"><rect y="-9" width="4" height="4"/></g>',
    ),
  ).toMatchObject({ mark: 'bar', side: 'top', pixels: 9 });
});

test('a shape is looked for where its groups have moved it', () => {
  const moved =
    '<g transform="translate(60,0)"><rect transform="translate(30,4)" width="15" height="2"/></g>';
  expect(overhangOf(moved)).toMatchObject({ side: 'right', pixels: 5 });
});

test('a turned shape is looked for where it points to', () => {
  // Ten pixels up from (50, 4): six of them outside.
  const turned = '<line transform="translate(50,4) rotate(-90)" x1="0" x2="10" y1="0" y2="0"/>';
  expect(overhangOf(turned)).toMatchObject({ side: 'top', pixels: 6 });
  expect(
    overhangOf('<line transform="rotate(90,50,45)" x1="50" x2="60" y1="45" y2="45"/>'),
  ).toMatchObject({ side: 'bottom', pixels: 5 });
});

test('patterns, clipped shapes and texts are no shapes that leave', () => {
  expect(
    overhangOf(
      '<defs><pattern><rect width="400" height="6"/></pattern></defs><g clip-path="url(#frame)"><rect width="400" height="6"/></g><text x="400">far</text>',
    ),
  ).toBeNull();
});

test('a transform that is not known is refused instead of overlooked', () => {
  expect(() => overhangOf('<rect transform="skewX(30)" width="4" height="4"/>')).toThrow(
    new RangeError(
      'The transform "skewX(30)" is none of translate and rotate. Teach it to src/lib/overhang.ts, which looks for shapes outside of drawings.',
    ),
  );
});
