import { expect, test } from '#tests/unit/test.ts';
import { chips, type Chip } from '#components/drawing/chips.ts';
import { drawn } from './drawn.ts';

const aChip = (chip: Partial<Chip> = {}): Chip => ({
  text: 'Amazon',
  colour: 'amazon',
  x: 10,
  y: 20,
  width: 90,
  height: 28,
  isRelayed: false,
  ...chip,
});

const draw = (some: readonly Chip[]) => drawn(chips(some, { fontSize: 13 }));

test('a name stands in the middle of its chip', () => {
  const { all, texts } = draw([aChip()]);
  expect(texts).toEqual(['Amazon']);
  expect(all('text')[0]?.getAttribute('transform')).toBe('translate(55,34)');
});

test('words that a chip is too narrow for are broken at spaces', () => {
  expect(draw([aChip({ text: 'AWS Trainium', width: 76 })]).texts).toEqual(['AWS\nTrainium']);
});

test('what is only somebody’s account is an outline in dashes', () => {
  const { all } = draw([aChip(), aChip({ y: 60, isRelayed: true })]);
  const marks = all('[data-mark="rect"]');
  expect(marks.map((mark) => mark.getAttribute('stroke-dasharray'))).toEqual([null, '4 3']);
  expect(marks.map((mark) => mark.children.length)).toEqual([1, 1]);
});
