import { expect, test } from '#tests/unit/test.ts';
import { telephoneLayout, type RetoldCopy } from '#components/charts/telephone-game.layout.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';

const [narrow, medium, wide] = drawingSizes;

const aCopy = (theme: string, copy: Partial<RetoldCopy> = {}): RetoldCopy => ({
  theme,
  teller: 'Odaily',
  station: 1,
  state: 'kept',
  words: 'it will run on Trainium',
  change: null,
  ...copy,
});

const copiesOf = (theme: string): readonly RetoldCopy[] => [
  aCopy(theme, { station: 0, state: 'told', teller: 'The companies' }),
  aCopy(theme, { station: 1 }),
  aCopy(theme, { station: 2, state: 'changed', change: 'a use became the cause' }),
  aCopy(theme, { station: null, state: 'lost', teller: 'A portal', words: null }),
];

const rows = ['Stateful', 'Trainium', 'Frontier'].flatMap(copiesOf);

for (const size of [narrow, medium, wide]) {
  test(`every copy has one node, ${size.name}`, () => {
    expect(telephoneLayout(rows, size).nodes).toHaveLength(rows.length);
  });

  test(`the wire joins the three stations of each detail and no other copy, ${size.name}`, () => {
    const { wires } = telephoneLayout(rows, size);
    expect(wires).toHaveLength(6);
    expect(wires.map(({ state }) => state)).toEqual(
      Array.from({ length: 3 }, () => ['kept', 'changed']).flat(),
    );
  });

  test(`nothing stands outside the drawing, ${size.name}`, () => {
    const { nodes, labels, height } = telephoneLayout(rows, size);
    const outside = [...nodes, ...labels].filter(
      ({ x, y }) => x < 0 || x >= size.width || y < 0 || y > height,
    );
    expect(outside).toEqual([]);
  });
}

test('two columns are cut where they come out most nearly equal', () => {
  const four = ['One', 'Two', 'Three', 'Four'].flatMap(copiesOf);
  const { rules, height } = telephoneLayout(four, medium);
  expect(rules.filter(({ x1 }) => x1 === 0)).toHaveLength(2);
  expect(height).toBeLessThan(telephoneLayout(four, narrow).height * 0.6);
});

test('words that say nothing are not invented', () => {
  const { labels } = telephoneLayout(rows, wide);
  expect(labels.filter(({ text }) => text.endsWith('not recorded'))).toHaveLength(3);
});
