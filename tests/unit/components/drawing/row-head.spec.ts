import { expect, test } from '#tests/unit/test.ts';
import { drawingSizes, type DrawingSize } from '#components/figure/drawing-sizes.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { drawn } from './drawn.ts';

interface Row {
  readonly name: string;
  readonly remark: string;
  readonly y: number;
}

const rows: readonly Row[] = [
  { name: 'Amazon', remark: '', y: 40 },
  { name: 'Microsoft', remark: 'before this round', y: 120 },
];

const [narrow, medium, wide] = drawingSizes;

const draw = (size: DrawingSize, some = rows) =>
  drawn(
    rowHead(
      some,
      {
        name: (d) => d.name,
        detail: (d) => d.remark,
        middle: (d) => d.y,
        above: (d) => d.y - 20,
        margin: 100,
        width: size === wide ? 120 : 76,
      },
      size,
    ),
    { marginLeft: 100, x: { axis: null, domain: [0, 400] } },
  );

const places = ({ all }: ReturnType<typeof draw>) =>
  all('text').map((text) => text.getAttribute('transform'));

test('a name stands left of its row, and its detail under it in as many lines as it needs', () => {
  expect(draw(medium).texts).toEqual(['Amazon', 'Microsoft', 'before\nthis round']);
  expect(draw(wide).texts).toEqual(['Amazon', 'Microsoft', 'before this round']);
  expect(places(draw(wide))).toEqual([
    'translate(100,40)',
    'translate(100,120)',
    'translate(100,120)',
  ]);
});

test('on a phone the name stands above the row, and its detail at the other edge', () => {
  expect(draw(narrow).texts).toEqual(['Amazon', 'Microsoft', 'before this round']);
  expect(places(draw(narrow))).toEqual([
    'translate(100,20)',
    'translate(100,100)',
    'translate(400,100)',
  ]);
});

test('rows without a detail leave no empty mark', () => {
  expect(draw(medium, rows.slice(0, 1)).all('[data-mark]')).toHaveLength(1);
});
