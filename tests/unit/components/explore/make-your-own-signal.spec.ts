import * as fc from 'fast-check';
import {
  makeYourOwnSignalExplorable,
  signalGiven,
} from '#components/explore/make-your-own-signal/explorable.ts';
import {
  makeYourOwnSignal,
  orderValue,
  signal,
  signalCount,
  swapped,
  turnedRound,
} from '#components/explore/make-your-own-signal/model.ts';
import { combinations } from '#components/explore/define-explorable.ts';
import { initialState } from '#components/explore/settings.ts';
import { factById } from '#lib/facts.ts';
import { reversed } from '#models/orderings.ts';
import { expect, test } from '#tests/unit/test.ts';
import { anyStateOf, flawsOf } from './random-states.ts';

const { model, columns, surprise, drawn } = makeYourOwnSignalExplorable;
const { names, rules } = signalGiven;

const anyOrder = fc.shuffledSubarray([...names], { minLength: names.length });

const fitting = (order: readonly string[]) =>
  signal(signalGiven, order)
    .stories.filter(({ fits }) => fits)
    .map(({ rule }) => rule.id);

const fittingBackwards = (order: readonly string[]) =>
  signal(signalGiven, order)
    .stories.filter(({ fitsBackwards }) => fitsBackwards)
    .map(({ rule }) => rule.id);

/** The single number of a fact that the models of the book give. */
const counted = (id: Parameters<typeof factById>[0]) => factById(id).value;

test('the order shown first is the one told of, and confirms the alphabet and the subject', () => {
  expect(initialState(model.settings)).toEqual({ order: 'amazon-microsoft-nvidia-softbank' });
  expect(model.outcome(initialState(model.settings)).sentence).toBe(
    'Amazon, Microsoft, NVIDIA, SoftBank would have seemed to confirm two of the five stories: alphabet and subject. Odaily alone reports this order as that of Altman’s thanks.',
  );
});

test('pairs against a story are counted as by hand', () => {
  // By the cheque: Amazon, then NVIDIA and SoftBank as equals, then Microsoft. Of the pairs of Amazon, Microsoft,
  // NVIDIA, SoftBank two stand against it, Microsoft before NVIDIA and before SoftBank; three stand with it; one is tied.
  const row = model.outcome(initialState(model.settings)).rows[1];
  expect(row).toEqual(['Size of cheque', '2 pairs against', '3 pairs against']);
});

test('the order of the closing post confirms the size of the cheque, and the oldest stake backwards', () => {
  const { sentence, rows } = model.outcome({ order: 'amazon-nvidia-softbank-microsoft' });
  expect(sentence).toBe(
    'Amazon, NVIDIA, SoftBank, Microsoft would have seemed to confirm one of the five stories: size of cheque; and, read backwards, oldest stake. OpenAI’s closing post names the four in this order, Microsoft apart.',
  );
  expect(rows.filter((row) => row.includes('fits'))).toEqual([
    ['Size of cheque', 'fits', '5 pairs against'],
    ['Oldest stake', '5 pairs against', 'fits'],
  ]);
});

test('the opposite of the order told of confirms the same stories backwards', () => {
  expect(model.outcome(surprise.state).sentence).toBe(
    'SoftBank, NVIDIA, Microsoft, Amazon would have confirmed none of the five stories as told, but two read backwards: alphabet and subject.',
  );
});

test('an order that confirms nothing is said to', () => {
  expect(model.outcome({ order: 'amazon-microsoft-softbank-nvidia' }).sentence).toBe(
    'Amazon, Microsoft, SoftBank, NVIDIA would have confirmed none of the five stories, forwards or backwards.',
  );
});

test('all orders are drawn, each once, and counted as the book counts them', () => {
  const states = combinations(model, drawn);
  expect(states).toHaveLength(24);
  expect(new Set(states.map(({ order }) => order)).size).toBe(counted('calc.orders'));
  const shown = states.map((state) => model.outcome(state));
  const fit = (column: number) =>
    shown.filter(({ rows }) => rows.some((row) => row[column] === 'fits')).length;
  expect(fit(1)).toBe(counted('calc.orders.fitting'));
  const either = shown.filter(({ rows }) => rows.some((row) => row.includes('fits'))).length;
  expect(either).toBe(counted('calc.orders.fitting.both-ways'));
  expect(signalCount(signalGiven)).toEqual({
    orders: 24,
    forwards: fit(1),
    backwards: fit(2),
    eitherWay: either,
  });
});

test('an order turned round twice is the order again, and every story turned round with it', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const round = order.toReversed();
      expect(orderValue(round.toReversed())).toBe(orderValue(order));
      expect(fittingBackwards(round)).toEqual(fitting(order));
      expect(fitting(round)).toEqual(fittingBackwards(order));
    }),
  );
  for (const rule of rules) expect(reversed(reversed(rule)).ranking).toEqual(rule.ranking);
});

test('a column is as tall as its name is early in the story, and tied names share the mean', () => {
  const { shapes } = model.outcome(initialState(model.settings)).drawing;
  const heights = [...shapes.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  // Four steps of eight pixels for the first name, one for the last; NVIDIA and SoftBank are second and third
  // by the cheque, which is two and a half steps each.
  expect(heights.slice(4, 8)).toEqual([32, 24, 16, 8]);
  expect(heights.slice(8, 12)).toEqual([32, 8, 20, 20]);
});

test('a story fits where its columns never rise, and backwards where they never fall', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { shapes } = model.outcome({ order: orderValue(order) }).drawing;
      const heights = [...shapes.matchAll(/<rect [^>]*height="([\d.]+)"/g)]
        .map(([, height]) => Number(height))
        .slice(order.length);
      expect(heights).toHaveLength(order.length * rules.length);
      const isStair = (at: number, sign: 1 | -1) =>
        order.every((_, index) => {
          const [one, next] = [index, index + 1].map((place) => heights[at * order.length + place]);
          return (
            index === order.length - 1 || sign * ((one ?? Number.NaN) - (next ?? Number.NaN)) >= 0
          );
        });
      const stairs = (sign: 1 | -1) =>
        rules.filter((_, at) => isStair(at, sign)).map(({ id }) => id);
      expect(stairs(1)).toEqual(fitting(order));
      expect(stairs(-1)).toEqual(fittingBackwards(order));
    }),
  );
});

test('names swapped twice, or turned round twice, stand as they stood', () => {
  fc.assert(
    fc.property(anyOrder, fc.integer({ min: 0, max: names.length - 2 }), (order, place) => {
      const value = orderValue(order);
      expect(swapped(swapped(value, place), place)).toBe(value);
      expect(turnedRound(turnedRound(value))).toBe(value);
      expect(turnedRound(value)).toBe(orderValue(order.toReversed()));
    }),
  );
  expect(swapped('amazon-microsoft-nvidia-softbank', 1)).toBe('amazon-nvidia-microsoft-softbank');
});

test('swaps of neighbours lead to every order', () => {
  const reached = new Set([orderValue(names)]);
  for (const order of reached) for (const place of [0, 1, 2]) reached.add(swapped(order, place));
  expect(reached.size).toBe(24);
});

test('a guess is told how far it is off', () => {
  const { prediction } = model;
  expect(prediction?.said(7)).toMatch(/^You said 7 of 24, and that is how many there are\./);
  expect(prediction?.said(3)).toMatch(/^You said 3 of 24; there are 7, 4 more\./);
  expect(prediction?.said(24)).toMatch(/^You said 24 of 24; there are 7, 17 fewer\./);
  expect(prediction?.answer).toBe(
    'Seven of 24. An order drawn from a hat has a 29.2% chance of looking deliberate. With stories read backwards as well, ten orders fit.',
  );
});

test('every guess is drawn within the picture', () => {
  for (let guess = 0; guess <= 24; guess += 1) {
    const { height, shapes } = model.prediction?.drawing(guess) ?? { height: 0, shapes: '' };
    expect(shapes).toContain(`your guess: ${guess}<`);
    expect(shapes).not.toMatch(/NaN|undefined/);
    for (const [, x, y] of shapes.matchAll(/<text x="([\d.]+)%" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThanOrEqual(100);
      expect(Number(y)).toBeLessThan(height);
    }
  }
});

test('whatever the order, words, table and drawing are whole, as high as any, and the same again', () => {
  const again = makeYourOwnSignal(signalGiven);
  const { height } = model.outcome(initialState(model.settings)).drawing;
  fc.assert(
    fc.property(anyStateOf(model), (state) => {
      const outcome = model.outcome(state);
      expect(flawsOf(model, state, columns.length)).toEqual([]);
      expect(outcome.drawing.height).toBe(height);
      expect(again.outcome(state)).toEqual(outcome);
    }),
  );
});
