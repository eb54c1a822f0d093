import { rules, thankedNames } from '#data/rules.ts';
import { countOrders, follows, isAmongFirst, luckyFit, reversed } from '#models/orderings.ts';
import { modelFact } from './define.ts';

const lucky = luckyFit(thankedNames, rules);
const luckyBothWays = luckyFit(thankedNames, [...rules, ...rules.map(reversed)]);
const microsoftNext = countOrders(thankedNames, follows('Microsoft', 'Amazon'));
const microsoftInFirstTwo = countOrders(thankedNames, isAmongFirst(2, 'Microsoft'));
const orders = [
  { name: 'the orders, one by one', address: '/figures/twenty-four-orders' },
] as const;
const ruleRows = [
  { name: 'the rules, against each list', address: '/figures/rules-and-lists' },
  ...orders,
] as const;
const orderSources = ['odaily-2026-02'] as const;

/** How easily four names fit a story. */
export const orderingFacts = [
  modelFact({
    id: 'calc.orders',
    label: 'Possible orders of four names',
    unit: 'count',
    value: () => lucky.orders,
    method: 'every arrangement of the four names, counted',
    rows: orders,
    sources: orderSources,
  }),
  modelFact({
    id: 'calc.orders.rules',
    label: 'Rival rules that this book compares with the lists',
    unit: 'count',
    value: () => rules.length,
    method: rules.map(({ name }) => name.toLowerCase()).join(', '),
    rows: ruleRows,
    sources: orderSources,
    note: 'Chosen by this book as the explanations a reader might offer. More rules would fit as many orders or more, never fewer.',
  }),
  modelFact({
    id: 'calc.orders.fitting',
    label: 'Possible orders that fit at least one of the rules exactly',
    unit: 'count',
    value: () => lucky.fitting,
    method: 'orders in which no pair of names stands against the rule, counted once each',
    rows: ruleRows,
    sources: orderSources,
  }),
  modelFact({
    id: 'calc.orders.chance',
    label: 'Chance that an order drawn blind fits at least one of the rules',
    unit: 'percent',
    value: () => 100 * lucky.chance,
    formula: 'fitting orders / possible orders × 100',
    inputs: { 'fitting orders': 'calc.orders.fitting', 'possible orders': 'calc.orders' },
    sources: orderSources,
    note: 'For names drawn from a hat. Nobody draws thanks from a hat: the number says how little an exact fit proves.',
  }),
  modelFact({
    id: 'calc.orders.fitting.both-ways',
    label: 'Possible orders that fit at least one rule read forwards or backwards',
    unit: 'count',
    value: () => luckyBothWays.fitting,
    method: 'as above, with each rule also read from its other end',
    rows: ruleRows,
    sources: orderSources,
  }),
  modelFact({
    id: 'calc.orders.chance.both-ways',
    label: 'Chance that an order drawn blind fits at least one rule, forwards or backwards',
    unit: 'percent',
    value: () => 100 * luckyBothWays.chance,
    formula: 'fitting orders / possible orders × 100',
    inputs: { 'fitting orders': 'calc.orders.fitting.both-ways', 'possible orders': 'calc.orders' },
    sources: orderSources,
  }),
  modelFact({
    id: 'calc.orders.microsoft-next',
    label: 'Possible orders in which Microsoft stands right after Amazon',
    unit: 'count',
    value: () => microsoftNext.holding,
    method: 'counted among all arrangements',
    rows: orders,
    sources: orderSources,
  }),
  modelFact({
    id: 'calc.orders.microsoft-first-two',
    label: 'Possible orders in which Microsoft stands first or second',
    unit: 'count',
    value: () => microsoftInFirstTwo.holding,
    method: 'counted among all arrangements',
    rows: orders,
    sources: orderSources,
  }),
] as const;
