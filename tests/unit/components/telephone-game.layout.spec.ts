import { expect, test } from '#tests/unit/test.ts';
import { telephoneLayout, type RetoldCopy } from '#components/charts/telephone-game.layout.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';

const [narrow, , wide] = drawingSizes;

const aCopy = (theme: string, copy: Partial<RetoldCopy> = {}): RetoldCopy => ({
  theme,
  teller: 'Odaily',
  station: 1,
  state: 'kept',
  words: 'it will run on Trainium',
  change: null,
  key: null,
  ...copy,
});

const copiesOf = (theme: string, keys: readonly (string | null)[]): readonly RetoldCopy[] => [
  aCopy(theme, { station: 0, state: 'told', teller: 'The companies', key: keys[0] ?? null }),
  aCopy(theme, { station: 1, state: 'not recorded', words: null, key: keys[1] ?? null }),
  aCopy(theme, {
    station: 2,
    state: 'changed',
    teller: 'The source post',
    change: 'a use became the cause',
    key: keys[2] ?? null,
  }),
  aCopy(theme, { station: null, state: 'lost', teller: 'A portal', words: 'nothing of it' }),
];

const rows = [
  ...copiesOf('Frontier', []),
  ...copiesOf('Stateful', ['by', null, 'to']),
  ...copiesOf('Trainium', ['announced', 'announced', 'closed']),
];

for (const size of drawingSizes) {
  test(`a detail that turns on a word has one at each station, joined by wires, ${size.name}`, () => {
    const { keys, wires } = telephoneLayout(rows, size);
    expect(keys.map(({ text }) => text)).toEqual([
      ...['by', '?', 'to'],
      ...['announced', 'announced', 'closed'],
    ]);
    expect(wires).toHaveLength(4);
  });

  test(`no wire runs through a large word, ${size.name}`, () => {
    const { keys, wires } = telephoneLayout(rows, size);
    const crossed = wires.filter((wire) =>
      keys.some(
        ({ x, y, width }) =>
          wire.x2 > x && wire.x1 < x + width && wire.y1 <= y + 10 && wire.y2 >= y - 10,
      ),
    );
    expect(crossed).toEqual([]);
    expect(wires.filter(({ x1, y1, x2, y2 }) => x2 - x1 + y2 - y1 < 13)).toEqual([]);
  });

  test(`nothing stands outside the drawing, ${size.name}`, () => {
    const { keys, labels, height } = telephoneLayout(rows, size);
    const words = [
      ...keys.map((key) => ({ ...key, half: key.size / 2 })),
      ...labels.map((label) => ({
        ...label,
        width: textWidth(label.text, size.fontSize),
        half: 8,
      })),
    ];
    const outside = words.filter(
      ({ x, y, width, half }) =>
        x < 0 || x + width > size.width || y - half < 0 || y + half > height,
    );
    expect(outside).toEqual([]);
  });
}

test('details that turn on a word lead, in their order, and the others follow', () => {
  const themes = ['Frontier', 'Stateful', 'Trainium'];
  const { labels } = telephoneLayout(rows, narrow);
  const heads = labels
    .filter(({ text, x, tone }) => x === 0 && tone !== 'strong' && themes.includes(text))
    .map(({ text }) => text);
  expect([...new Set(heads)]).toEqual(['Stateful', 'Trainium', 'Frontier']);
});

test('copies outside the line are left to the table', () => {
  const { labels } = telephoneLayout(rows, wide);
  expect(labels.filter(({ text }) => /nothing of it/i.test(text))).toEqual([]);
});

test('words that say nothing are not invented', () => {
  const { labels } = telephoneLayout(rows, wide);
  expect(labels.filter(({ text }) => text === 'not recorded')).toHaveLength(3);
});
