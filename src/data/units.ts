import type { Unit } from './types.ts';

/** What a unit means and how numbers in it print. */
export interface UnitDescription {
  /** For a table head or an axis: `billions of US dollars`. */
  readonly name: string;
  /** `{}` is the number: `${} billion` prints 110 as `$110 billion`. `null` for dates and text. */
  readonly long: string | null;
  /** The same where room is short: `$110B`. */
  readonly short: string | null;
  /** Used instead of `long` when the number is 1. */
  readonly one?: string;
  /** Digits after the point that a reader needs at the most. */
  readonly digits: number;
}

/** Every unit, described once. */
export const units = {
  'usd-bn': { name: 'billions of US dollars', long: '${} billion', short: '${}B', digits: 2 },
  'usd-mn': { name: 'millions of US dollars', long: '${} million', short: '${}M', digits: 1 },
  'usd-billed': { name: 'US dollars, to the cent', long: '${}', short: '${}', digits: 2 },
  cents: { name: 'US cents', long: '{} cents', short: '{}¢', digits: 1 },
  usd: { name: 'US dollars', long: '${}', short: '${}', digits: 5 },
  'usd-per-mtok': {
    name: 'US dollars per million tokens',
    long: '${} per million tokens',
    short: '${}',
    digits: 3,
  },
  percent: { name: 'percent', long: '{}%', short: '{}%', digits: 1 },
  ratio: { name: 'ratio, 0 to 1', long: '{}', short: '{}', digits: 2 },
  factor: { name: 'times', long: '{} times', short: '{}×', digits: 1 },
  gw: { name: 'gigawatts', long: '{} gigawatts', short: '{} GW', one: '{} gigawatt', digits: 2 },
  mw: { name: 'megawatts', long: '{} megawatts', short: '{} MW', one: '{} megawatt', digits: 0 },
  'million-users': { name: 'millions of users', long: '{} million', short: '{}M', digits: 1 },
  days: { name: 'days', long: '{} days', short: '{} d', one: '{} day', digits: 0 },
  years: { name: 'years', long: '{} years', short: '{} y', one: '{} year', digits: 1 },
  tokens: { name: 'tokens', long: '{} tokens', short: '{}', one: '{} token', digits: 0 },
  count: { name: 'number', long: '{}', short: '{}', digits: 2 },
  date: { name: 'date', long: null, short: null, digits: 0 },
  text: { name: 'statement', long: null, short: null, digits: 0 },
} as const satisfies Record<Unit, UnitDescription>;
