import { expect, test } from '#tests/unit/test.ts';
import { parseHTML } from 'linkedom/worker';
import { swatchesOf } from '#lib/swatches.ts';

function swatches(marks: string) {
  const { document } = parseHTML(`<body><svg>${marks}</svg></body>`);
  const svg = document.querySelector('svg');
  return svg === null ? [] : swatchesOf(svg);
}

const only = (marks: string) => swatches(marks)[0]?.svg ?? '';

test('a swatch is as the first shape of its mark: filled, outlined, dashed', () => {
  const swatch = only(
    '<g data-key="told" fill="var(--paper)" stroke="var(--amazon)" stroke-dasharray="4 3"><rect width="90" height="20"></rect></g>',
  );
  for (const part of ['<rect', 'fill="var(--paper)"', 'stroke="var(--amazon)"', 'dasharray="4 3"'])
    expect(swatch).toContain(part);
});

test('a dot stays a dot, a line a line', () => {
  expect(only('<g data-key="done" fill="var(--ink)"><circle r="3"></circle></g>')).toContain(
    'r="3"',
  );
  expect(
    only('<g data-key="thick" stroke="var(--ink)" stroke-width="3"><line></line></g>'),
  ).toMatch(/<path d="M0 6H18"(?=.* stroke-width="3")/);
});

test('a hatch is drawn in lines of its own: the pattern may be out of sight', () => {
  const swatch = only(
    '<g data-key="unsaid" fill="url(#hatch-nvidia)"><rect width="9" height="9"></rect></g>',
  );
  expect(swatch).not.toContain('url(');
  expect(swatch).toMatch(/fill="var\(--nvidia-tint\)".*<path .*stroke="var\(--nvidia\)"/);
});

test('where states are told of several companies, their swatches have the colour of none', () => {
  const mark = (key: string, company: string) =>
    `<g data-key="${key}" fill="var(--${company})"><rect width="9" height="9"></rect></g>`;
  const [done, promised, ink] = swatches(
    mark('done', 'amazon') +
      mark('done', 'nvidia') +
      mark('promised', 'amazon-tint') +
      mark('ink', 'openai'),
  );
  expect(done?.svg).toContain('fill="var(--other)"');
  expect(promised?.svg).toContain('fill="var(--other-tint)"');
  expect(ink?.svg).toContain('fill="var(--openai)"');
  expect(only(mark('done', 'amazon') + mark('promised', 'amazon-tint'))).toContain('--amazon)');
});

test('boxes of one state are as high beside one another as in the drawing', () => {
  const box = (key: string, height: number) =>
    `<g data-key="${key}" fill="var(--ink)"><rect width="9" height="${height}"></rect></g>`;
  const heights = swatches(box('done', 40) + box('done low', 20) + box('told', 8)).map(
    ({ svg }) => /<rect[^>]* height="(\d+)"/.exec(svg)?.[1],
  );
  expect(heights).toEqual(['10', '5', '10']);
});

test('a mark without a name, or without a shape, has no swatch', () => {
  expect(swatches('<g fill="red"><rect></rect></g><g data-key="words"><text>a</text></g>')).toEqual(
    [],
  );
});
