import { expect, test } from '#tests/unit/test.ts';
import { checkPicture } from '#components/figure/check-picture.ts';

const picture = (shapes: string) => `<svg id="rounds-picture">${shapes}</svg>`;
const messageFor = (shapes: string) => {
  try {
    checkPicture('rounds', picture(shapes));
  } catch (error) {
    return error instanceof RangeError ? error.message : error;
  }
  return null;
};

test('a picture of shapes in the site’s colours, with ids of its own, stands alone', () => {
  expect(
    messageFor(
      '<defs><pattern id="rounds-hatch"/></defs><rect fill="url(#rounds-hatch)" stroke="#c2570c"/><path fill="none"/>',
    ),
  ).toBeNull();
});

const outside = 'leads outside of itself: $. Draw what it would fetch, or leave it out.';
const cases: readonly (readonly [string, string, string])[] = [
  [
    'a colour that is named',
    '<rect fill="var(--amazon)"/>',
    'names a colour instead of writing it: var(--amazon). Give the drawing a token of src/styles/tokens.ts, as fill or stroke, which is written out.',
  ],
  [
    'the colour of the page’s text',
    '<rect fill="currentColor"/>',
    'names a colour instead of writing it: currentColor. Give the drawing a token of src/styles/tokens.ts, as fill or stroke, which is written out.',
  ],
  [
    'a class',
    '<rect class="bar"/>',
    'depends on a style sheet: class="bar". Set fill, stroke and the like as attributes of the shape in the drawing.',
  ],
  [
    'a style',
    '<rect style="fill:red"/>',
    'depends on a style sheet: style="fill:red". Set fill, stroke and the like as attributes of the shape in the drawing.',
  ],
  [
    'a text',
    '<text>2026</text>',
    'has an element that needs a font, a file or a browser: <text. Draw it as a shape.',
  ],
  ['a link', '<a href="facts.html"/>', outside.replace('$', 'href="facts.html"')],
  ['a paint of another file', '<rect fill="url(a.svg#b)"/>', outside.replace('$', 'url(a.svg#b)')],
  [
    'a colour of nobody',
    '<rect fill="red"/>',
    'has the colour "red", which has no counterpart by night. Use a token of src/styles/tokens.ts, or add it there.',
  ],
  [
    'an id that another picture may have',
    '<g id="clip-1"/>',
    'has the id "clip-1", which another picture in the same page may have too. Begin it with "rounds-": src/lib/render-plot.server.ts does so for the ids of Plot and of hatches.',
  ],
  [
    'an id twice',
    '<g id="rounds-clip"/><g id="rounds-clip"/>',
    'has the id "rounds-clip" twice. Give each element an id of its own in the drawing.',
  ],
  [
    'an id that is not there',
    '<rect fill="url(#rounds-hatch)"/>',
    'names "#rounds-hatch", which is not in it. Draw what it names in the same drawing.',
  ],
];

for (const [what, shapes, problem] of cases) {
  test(`a picture with ${what} stops the build`, () => {
    expect(messageFor(shapes)).toBe(`The picture of figure "rounds" ${problem}`);
  });
}
