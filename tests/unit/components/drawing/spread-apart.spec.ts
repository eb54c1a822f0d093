import { expect, test } from '#tests/unit/test.ts';
import { spreadApart } from '#components/drawing/spread-apart.ts';

test('labels with room stay at their own places', () => {
  expect(spreadApart([10, 40, 90], 20, 0)).toEqual([10, 40, 90]);
});

test('labels that would overlap share the way', () => {
  // 50 and 50 stand 20 apart, each 10 from its place.
  expect(spreadApart([50, 50], 20, 0)).toEqual([40, 60]);
  // The third joins them: together they stray 10 up, nothing and 10 down.
  expect(spreadApart([50, 60, 70], 20, 0)).toEqual([40, 60, 80]);
});

test('a label that is pushed pushes its neighbours', () => {
  expect(spreadApart([50, 70, 72], 20, 0)).toEqual([44, 64, 84]);
});

test('no label stands before the first place', () => {
  expect(spreadApart([0, 0, 0, 100], 20, 5)).toEqual([5, 25, 45, 100]);
});

test('labels out of order are refused', () => {
  expect(() => spreadApart([10, 90, 40], 20, 0)).toThrow(
    'Label 3 belongs to 40, before the label above it at 90. Give the places to spreadApart in ascending order.',
  );
});
