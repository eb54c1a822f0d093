import * as fc from 'fast-check';
import { expect, test } from '#tests/unit/test.ts';
import { thePriceWarExplorable as explorable } from '#components/explore/the-price-war/explorable.ts';
import type { ThePriceWarState } from '#components/explore/the-price-war/model.ts';
import { dollars, percent } from '#components/explore/the-price-war/words.ts';
import { initialState, type AnyState } from '#components/explore/settings.ts';
import { marginCases } from '#data/assumptions-margin.ts';
import { marginScenario } from '#lib/model-facts/margins.ts';
import { marginPath } from '#models/margin-scenario.ts';
import { anyStateOf, flawsOf } from './random-states.ts';

const { model, columns, scenarios } = explorable;

const aState = (set: Partial<ThePriceWarState> = {}): ThePriceWarState => ({
  'price-fall-percent': 50,
  'cost-fall-percent': 45,
  'volume-times': 4,
  'start-margin-percent': 33,
  ...set,
});
const always = (holds: (state: AnyState) => void) => {
  fc.assert(fc.property(anyStateOf(model), holds));
};
const columnOf = (state: AnyState, name: string) => {
  const at = columns.findIndex(({ label }) => label === name);
  return model.outcome(state).rows.map((row) => row[at] ?? '');
};
const number = (cell = '') =>
  cell.startsWith('almost') ? 100 : Number(cell.replaceAll(/[$,%]/g, '').replace('−', '-'));

test('what is shown first is the first of the book’s cases', () => {
  expect(initialState(model.settings)).toEqual(aState());
  expect(model.outcome(aState()).sentence).toBe(
    'The price falls by 50% a year and the cost falls by 45% a year: the margin falls from 33% to 1.9% in 4 years. Sales go from $100 to $1,600 a year. Volume hides it at first: the money kept grows from $33 to $87 in year 3, then comes down to $30.',
  );
});

test('two years worked by hand come out as on paper', () => {
  // Start: sales 100, cost 70, kept 30. Price halves, cost falls by 40%, volume triples.
  // Year 1: sales 150, cost 70 × 0.6 × 3 = 126, kept 24, margin 16%.
  // Year 2: sales 225, cost 126 × 1.8 = 226.80, kept −1.80, margin −0.8%.
  const state = aState({
    ...{ 'cost-fall-percent': 40, 'volume-times': 3, 'start-margin-percent': 30 },
  });
  expect(model.outcome(state).rows.slice(0, 3)).toEqual([
    ['Start', '$100', '$70', '$30', '30%'],
    ['Year 1', '$150', '$126', '$24', '16%'],
    ['Year 2', '$225', '$227', '−$1.80', '−0.8%'],
  ]);
});

test('the ready-made states are the book’s cases, with their margins', () => {
  expect(scenarios.map(({ label }) => label)).toEqual(marginCases.map(({ name }) => name));
  scenarios.forEach(({ state }, at) => {
    const marginCase = marginCases[at];
    const path = marginCase ? marginPath(marginScenario(marginCase)) : [];
    expect(columnOf(state, 'Margin')).toEqual(path.map((year) => percent(year.marginPercent)));
    expect(columnOf(state, 'Kept')).toEqual(path.map((year) => dollars(year.keptUsd)));
  });
});

test('whatever a reader sets, the sentence, the table and the picture are whole', () => {
  always((state) => {
    expect(flawsOf(model, state, columns.length)).toEqual([]);
    expect(model.outcome({ ...state })).toEqual(model.outcome(state));
  });
});

test('every corner of the settings is whole', () => {
  const corners = Object.entries(model.settings).reduce<readonly AnyState[]>(
    (states, [name, setting]) =>
      setting.kind === 'number'
        ? [setting.min, setting.max].flatMap((value) =>
            states.map((state) => ({ ...state, [name]: value })),
          )
        : states,
    [{}],
  );
  expect(corners).toHaveLength(16);
  for (const state of corners) expect(flawsOf(model, state, columns.length)).toEqual([]);
});

test('the margin falls if and only if the price falls faster than the cost', () => {
  always((state) => {
    const margins = columnOf(state, 'Margin').map(number);
    const [first = 0, last = 0] = [margins[0], margins.at(-1)];
    const race = Number(state['price-fall-percent']) - Number(state['cost-fall-percent']);
    expect(Math.sign(last - first)).toBe(race === 0 ? 0 : -Math.sign(race));
    const { sentence } = model.outcome(state);
    expect(/the margin (falls|grows|stays)/.exec(sentence)?.[1]).toBe(
      race === 0 ? 'stays' : race > 0 ? 'falls' : 'grows',
    );
  });
});

test('volume never changes a margin', () => {
  always((state) => {
    expect(columnOf({ ...state, 'volume-times': 1 }, 'Margin')).toEqual(columnOf(state, 'Margin'));
  });
});

test('what is kept never has another sign than the margin', () => {
  always((state) => {
    const kept = columnOf(state, 'Kept').map(number);
    const margins = columnOf(state, 'Margin').map(number);
    expect(kept.filter((value, year) => value * (margins[year] ?? 0) < 0)).toEqual([]);
  });
});

test('the first year is drawn as reported only while it is what was reported', () => {
  const { shapes } = model.outcome(aState()).drawing;
  expect(shapes).toContain('dashed: reported for 2025');
  expect(shapes.match(/stroke-dasharray/g)).toHaveLength(1);
  const other = model.outcome(aState({ 'start-margin-percent': 34 })).drawing.shapes;
  expect(other).not.toMatch(/reported|stroke-dasharray/);
});

test('bars that would leave the picture end, and the picture says so', () => {
  const { shapes } = model.outcome(aState({ 'cost-fall-percent': 0 })).drawing;
  expect(shapes).toContain('bars end at −100, numbers do not');
  // From 100 down to −100 on 120 pixels: 33 is 19.8 of them.
  expect(shapes).toContain('height="19.8"');
});

test('every year has its number in both panels, in thousands where there is no room for more', () => {
  const steep = aState({ 'price-fall-percent': 90, 'cost-fall-percent': 0 });
  const texts = (state: AnyState) =>
    [...model.outcome(state).drawing.shapes.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
  // By hand: 33, −570, −6,600, −66,900 and −669,900 percent; 33, −228, −1,056, −4,282 and −17,149 dollars.
  expect(texts(steep)).toEqual([
    ...['Kept of each $100 of sales', 'bars end at −100; k: thousands'],
    ...['start', '1', '2', '3', '4', '33', '−570', '−6,600', '−67k', '−670k'],
    ...['Dollars a year', 'kept; k: thousands', 'all sales'],
    ...['start', '1', '2', '3', '4', '33', '−228', '−1,056', '−4,282', '−17k'],
  ]);
  always((state) => {
    const numbers = texts(state).filter((text) => /^[−~]?[\d.,]+k?$/.test(text ?? ''));
    // A number and, but for the first, a name for each of the five years, twice.
    expect(numbers).toHaveLength(18);
  });
});

for (const [set, said] of [
  [{ 'price-fall-percent': 0, 'cost-fall-percent': 0 }, 'Neither price nor cost falls: the margin'],
  [{ 'cost-fall-percent': 50 }, 'Price and cost both fall by 50% a year: the margin stays at 33%'],
  [{ 'price-fall-percent': 0 }, 'The price stays where it is and the cost falls by 45% a year'],
  [{ 'cost-fall-percent': 0, 'volume-times': 1 }, 'it is gone after 0.6 years. Sales go from'],
  [
    { 'price-fall-percent': 90, 'cost-fall-percent': 0, 'start-margin-percent': 2 },
    'it is gone almost at once',
  ],
  [
    { 'price-fall-percent': 0, 'cost-fall-percent': 20, 'start-margin-percent': -50 },
    'the first year without a loss is year 2',
  ],
  [{ 'price-fall-percent': 0, 'volume-times': 1 }, 'Sales stay at $100.'],
  [{ 'cost-fall-percent': 49 }, 'Volume hides it: the money kept still grows, from $33 to'],
  [{ 'cost-fall-percent': 0 }, 'to a loss of $'],
] satisfies [Partial<ThePriceWarState>, string][]) {
  test(`it is said that ${said}`, () => {
    expect(model.outcome(aState(set)).sentence).toContain(said);
  });
}
