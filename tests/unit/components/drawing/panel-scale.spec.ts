import { expect, test } from '#tests/unit/test.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';

test('the ends of a domain stand at the ends of its range', () => {
  const at = panelScale({ domain: [-50, 250], range: [100, 400] });
  expect([-50, 0, 250].map(at)).toEqual([100, 150, 400]);
});

test('days stand where Plot’s axis of time would put them', () => {
  const [begins, ends] = [new Date('2025-01-01'), new Date('2025-01-11')];
  const at = panelScale({ type: 'utc', domain: [begins, ends], range: [0, 100] });
  expect(at(new Date('2025-01-04'))).toBe(30);
});

test('a value beyond the domain goes on in line', () => {
  expect(panelScale({ domain: [0, 10], range: [0, 100] })(12)).toBe(120);
});
