import { parseHTML } from 'linkedom/worker';
import { slimDrawing } from '#lib/slim-drawing.ts';
import { expect, test } from '#tests/unit/test.ts';

/** What is left in a drawing whose labels are ten pixels high. */
function slim(inside: string): string {
  const { document } = parseHTML(`<html><body><svg font-size="10">${inside}</svg></body></html>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new TypeError('The drawing is not there.');
  slimDrawing(svg);
  return svg.innerHTML.replaceAll('" />', '"/>');
}

test('a text stands at a whole pixel, its own and its groups’ shifts reckoned in', () => {
  expect(slim('<text transform="translate(4.6,20)" y="0.32em">one</text>')).toBe(
    '<text y="23" x="5">one</text> ',
  );
  expect(
    slim('<g transform="translate(-8,0)"><text transform="translate(50,30)" dy="3">one</text></g>'),
  ).toBe('<g><text y="33" x="42">one</text> </g>');
  expect(slim('<text font-size="20" transform="translate(1,2)" y="0.5em">big</text>')).toContain(
    ' y="12" x="1"',
  );
});

test('a line keeps the part of it that has another tone', () => {
  const soft = '<tspan fill="grey">paid</tspan>';
  expect(slim(`<text transform="translate(2,10)">$50B ${soft}</text>`)).toBe(
    `<text y="10" x="2">$50B ${soft}</text> `,
  );
  expect(
    slim(`<text><tspan x="0">$50B</tspan><tspan x="0" dy="1.2em">${soft}</tspan></text>`),
  ).toBe(`<text y="0" x="0">$50B</text> <text y="12" x="0">${soft}</text> `);
});

test('each line is a text of its own with a blank behind it, so that words are words', () => {
  expect(
    slim(
      '<text fill="red" transform="translate(2,10)"><tspan x="0" y="-0.5em">one</tspan><tspan x="0" dy="1.2em">two</tspan></text>',
    ),
  ).toBe('<text y="5" x="2" fill="red">one</text> <text y="17" x="2" fill="red">two</text> ');
  const turned = 'transform="translate(1,2) rotate(90)"';
  expect(slim(`<text ${turned}>one</text>`)).toBe(`<text ${turned}>one</text> `);
});

test('straight strokes that look alike become one path, in their order', () => {
  expect(
    slim(
      '<g><line x1="1" x2="9" y1="2" y2="2"/><line x1="3" x2="3" y1="4" y2="8"/><line stroke="red" x1="0" y1="0" x2="1.5" y2="2"/><line x1="5" x2="6" y1="0" y2="0"/></g>',
    ),
  ).toBe('<g><path d="M1 2H9M3 4V8"/><path d="M0 0L1.5 2" stroke="red"/><path d="M5 0H6"/></g>');
  expect(
    slim(
      '<g><path transform="translate(50,9)" d="M0,0L0,5"/><path transform="translate(60,9)" d="M0,0L0,5"/></g>',
    ),
  ).toBe('<g><path d="M50 9V14M60 9V14"/></g>');
});

test('what is more than a straight stroke is left as it was', () => {
  for (const shape of [
    '<path d="M0,0L5,5L9,0"/>',
    '<path d="M0,0L0,5" marker-start="url(#a)"/>',
    '<line x1="1" x2="9" stroke-opacity="0.5"/>',
    '<circle r="3" transform="translate(1,2)"/>',
  ]) {
    expect.soft(slim(`<g data-mark="dot">${shape}</g>`)).toBe(`<g>${shape}</g>`);
  }
});
