import * as fc from 'fast-check';
import { theBargainExplorable as explorable } from '#components/explore/the-bargain/explorable.ts';
import { tableOf, type TheBargainState } from '#components/explore/the-bargain/split.ts';
import { initialState } from '#components/explore/settings.ts';
import { factById } from '#lib/facts.ts';
import { expect, test } from '#tests/unit/test.ts';
import { anyStateOf, flawsOf } from './random-states.ts';

const { model, columns, scenarios, surprise } = explorable;

const aState = (set: Partial<TheBargainState> = {}): TheBargainState => ({
  clouds: 'one',
  'openai-fallback': 50,
  'cloud-fallback': 25,
  'openai-weight': 50,
  ...set,
});
const openaiOf = (state: TheBargainState) => tableOf(100, state).sides[0]?.share ?? Number.NaN;

/** States by name rather than by their text, for the properties of the arithmetic. */
const anyState: fc.Arbitrary<TheBargainState> = fc.record({
  clouds: fc.constantFrom('one', 'two'),
  'openai-fallback': fc.integer({ min: 0, max: 100 }),
  'cloud-fallback': fc.integer({ min: 0, max: 100 }),
  'openai-weight': fc.integer({ min: 0, max: 10 }).map((tenth) => 10 * tenth),
});
const nearly = (value: number) => value - 1e-9;

test('the example of the chapter is what is shown first', () => {
  // 100 − 50 − 25 = 25 to share. OpenAI: 50 + half of 25 = 62.5. The cloud: 25 + 12.5 = 37.5.
  // Leaving for good: half of 100 is 50, as much as OpenAI’s fallback and more than the cloud’s.
  expect(initialState(model.settings)).toEqual(aState());
  const { sentence, rows } = model.outcome(aState());
  expect(sentence).toBe(
    'OpenAI gets 62.5% of what the two can make together, the cloud 37.5%. Apart they would have 50% and 25%; the deal adds 25%, of which OpenAI takes 12.5%. If what each falls back on could be had only by leaving for good, OpenAI would get 50%.',
  );
  expect(rows).toEqual([
    ['OpenAI', '50%', '12.5%', '62.5%', '50%'],
    ['The cloud', '25%', '12.5%', '37.5%', '50%'],
    ['All together', '75%', '25%', '100%', '100%'],
  ]);
});

test('it gives the numbers that the chapter prints', () => {
  const printed = {
    'calc.bargain.alone': aState({ 'openai-fallback': 0, 'cloud-fallback': 0 }),
    'calc.bargain.fallback': aState({ 'cloud-fallback': 0 }),
    'calc.bargain.both-fallback': aState(),
    'calc.bargain.two-replaceable': aState({
      clouds: 'two',
      'openai-fallback': 100,
      'cloud-fallback': 0,
    }),
    'calc.bargain.two-needed': aState({
      clouds: 'two',
      'openai-fallback': 0,
      'cloud-fallback': 0,
    }),
  };
  for (const id of [
    'calc.bargain.alone',
    'calc.bargain.fallback',
    'calc.bargain.both-fallback',
    'calc.bargain.two-replaceable',
    'calc.bargain.two-needed',
  ] as const) {
    expect(factById(id).value, id).toBeCloseTo(openaiOf(printed[id]), 9);
  }
  const [openai] = tableOf(100, aState({ 'cloud-fallback': 0 })).sides;
  expect(factById('calc.bargain.walk-out').value).toBe(openai?.ifLeaving);
});

test('the shares add up to all that can be made, with a deal or apart', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { sides, gain } = tableOf(100, state);
      const sum = (part: 'share' | 'withoutDeal') =>
        sides.reduce((total, side) => total + side[part], 0);
      const best = Math.max(
        100,
        sum('withoutDeal'),
        state.clouds === 'two' ? state['openai-fallback'] + state['cloud-fallback'] : 0,
      );
      expect(sum('share')).toBeCloseTo(best, 9);
      expect(sum('share')).toBeCloseTo(sum('withoutDeal') + gain, 9);
    }),
  );
});

test('no side gets less than it would have without a deal', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      for (const { share, withoutDeal, ifLeaving } of tableOf(100, state).sides) {
        expect(share).toBeGreaterThanOrEqual(nearly(withoutDeal));
        expect(ifLeaving ?? share).toBeGreaterThanOrEqual(nearly(withoutDeal));
      }
    }),
  );
});

test('no side gains from a worse outside option', () => {
  fc.assert(
    fc.property(anyState, fc.integer({ min: 0, max: 100 }), (state, other) => {
      for (const [name, place] of [
        ['openai-fallback', 0],
        ['cloud-fallback', 1],
      ] as const) {
        const [worse, better] = [Math.min(other, state[name]), Math.max(other, state[name])];
        const at = (value: number) => tableOf(100, { ...state, [name]: value }).sides[place];
        expect(at(better)?.share).toBeGreaterThanOrEqual(nearly(at(worse)?.share ?? 0));
        expect(at(better)?.ifLeaving ?? 0).toBeGreaterThanOrEqual(
          nearly(at(worse)?.ifLeaving ?? 0),
        );
      }
    }),
  );
});

test('more weight never gives OpenAI less, and with two clouds changes nothing', () => {
  fc.assert(
    fc.property(anyState, fc.integer({ min: 0, max: 10 }), (state, tenth) => {
      const more = { ...state, 'openai-weight': Math.max(state['openai-weight'], 10 * tenth) };
      expect(openaiOf(more)).toBeGreaterThanOrEqual(nearly(openaiOf(state)));
      if (state.clouds === 'two') expect(openaiOf(more)).toBe(openaiOf(state));
    }),
  );
});

test('where the sides make more apart there is no deal, and it says so', () => {
  expect(model.outcome(aState({ 'openai-fallback': 80, 'cloud-fallback': 45 })).sentence).toBe(
    'No deal: apart they make 80% and 45%, 125% in all, and together they could make only 100%. Each keeps what it has.',
  );
  fc.assert(
    fc.property(anyState, (state) => {
      const isBetterApart = state['openai-fallback'] + state['cloud-fallback'] > 100;
      const { sentence } = model.outcome({ ...state, clouds: 'one' });
      expect(sentence.startsWith('No deal')).toBe(isBetterApart);
    }),
  );
});

test('two clouds that are both needed leave OpenAI less than one cloud does', () => {
  // What is there to try: 100 / 3 against 100 / 2.
  expect(surprise.state).toEqual(
    aState({ clouds: 'two', 'openai-fallback': 0, 'cloud-fallback': 0 }),
  );
  expect(model.outcome(surprise.state).sentence).toBe(
    'OpenAI gets 33.3% of what the three can make together, each cloud 33.3%: what its coming adds, on average over every order in which they can come. With one cloud at the table, and the rest as it is, it would get 50%.',
  );
});

test('of two clouds of which either will do, it says why one alone would leave OpenAI more', () => {
  const either = aState({ clouds: 'two', 'openai-fallback': 100, 'cloud-fallback': 0 });
  expect(model.outcome(either).sentence).toContain(
    'it would get 100%; its way out would then need nobody’s consent.',
  );
});

test('with one cloud the printed shares add up to the digit', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { rows } = model.outcome({ ...state, clouds: 'one' });
      for (const column of [1, 2, 3, 4]) {
        const [openai = 0, cloud = 0, all = 0] = rows.map((row) =>
          Number.parseFloat(row[column] ?? ''),
        );
        expect(openai + cloud).toBeCloseTo(all, 9);
      }
    }),
  );
});

test('each ready-made scenario is another', () => {
  expect(new Set(scenarios.map(({ state }) => JSON.stringify(state))).size).toBe(scenarios.length);
});

test('whatever is set reads and draws without a flaw, at one height, and always alike', () => {
  const { height } = model.outcome(aState()).drawing;
  fc.assert(
    fc.property(anyStateOf(model), (state) => {
      expect(flawsOf(model, state, columns.length)).toEqual([]);
      expect(model.outcome(state).drawing.height).toBe(height);
      expect(model.outcome(state)).toEqual(model.outcome(state));
    }),
  );
});

test('with one cloud and too much to fall back on there is no deal, and OpenAI keeps what it has', () => {
  const { sentence } = model.outcome({
    clouds: 'two',
    'openai-fallback': 90,
    'cloud-fallback': 90,
    'openai-weight': 100,
  });
  expect(sentence).toContain('there would be no deal, and it would keep 90%.');
});
