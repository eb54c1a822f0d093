import { expect, test } from '#tests/unit/test.ts';
import { stackDown } from '#components/drawing/stack-down.ts';

const things = [{ name: 'low' }, { name: 'high' }, { name: 'last' }];
const heightOf = ({ name }: { readonly name: string }) => (name === 'high' ? 50 : 20);

test('each thing begins where the one above it ends', () => {
  const { placed } = stackDown(things, heightOf, 10);
  expect(placed).toEqual([
    { name: 'low', top: 10, height: 20, middle: 20 },
    { name: 'high', top: 30, height: 50, middle: 55 },
    { name: 'last', top: 80, height: 20, middle: 90 },
  ]);
});

test('the whole is as high as its things and the room above them', () => {
  expect(stackDown(things, heightOf, 10).height).toBe(100);
  expect(stackDown(things, heightOf).height).toBe(90);
});

test('a stack of nothing is as high as the room above it', () => {
  expect(stackDown([], () => 20, 26)).toEqual({ placed: [], height: 26 });
});

test('the first of a group can be taller than those that follow', () => {
  const { placed } = stackDown(things, (_, index) => (index === 0 ? 40 : 20));
  expect(placed.map(({ top }) => top)).toEqual([0, 40, 60]);
});
