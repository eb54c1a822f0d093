import type { NumberUnit, Qualifier, Range } from '#data/types.ts';
import { units, type UnitDescription } from '#data/units.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';
import type { Fact } from '#models/resolve-facts.ts';

/** How much room a number has: `long` in prose, `short` in figures, `number` without its unit. */
export type Form = 'long' | 'short' | 'number' | 'words';

/**
 * A number with the digits its unit allows, grouped in thousands. Trailing zeros go, except that
 * dollar amounts under a thousand keep two digits when they have any (`$0.50`). Below zero it starts
 * with a minus sign.
 */
export function formatNumber(value: number, unit: NumberUnit): string {
  const { digits } = units[unit];
  const isPrice = unit === 'usd-per-mtok' || unit === 'usd' || unit === 'usd-billed';
  const rounded = Number(value.toFixed(digits));
  const minimum = isPrice && !Number.isInteger(rounded) ? 2 : 0;
  return numberFormat(minimum, Math.max(digits, minimum))
    .format(rounded === 0 ? 0 : rounded)
    .replace('-', '−');
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** The format with so many decimals: made once each, because making one takes longer than using it. */
function numberFormat(minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${minimum}-${maximum}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  });
  numberFormats.set(key, made);
  return made;
}

const ones = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number from 0 to 99 in words: `fifty-nine`.
 *
 * @throws RangeError outside that range.
 */
export function inWords(value: number): string {
  const small = ones[value];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(value / 10)];
  const one = ones[value % 10];
  if (!Number.isInteger(value) || value < 0 || value > 99 || !ten || one === undefined) {
    throw new RangeError(
      `The number ${value} cannot be printed in words: only whole numbers from 0 to 99 can. Use form="long".`,
    );
  }
  return value % 10 === 0 ? ten : `${ten}-${one}`;
}

/**
 * A thousand billion dollars is a trillion, ten and more of them without decimals, and a thousand million
 * users are a billion; other units keep their name.
 */
function scaled(value: number, unit: NumberUnit): { value: number; long: string; short: string } {
  const { long, short }: { long: string; short: string } = units[unit];
  if (unit === 'million-users' && Math.abs(value) >= 1000) {
    return { value: value / 1000, long: '{} billion', short: '{}B' };
  }
  if (unit !== 'usd-bn' || Math.abs(value) < 1000) return { value, long, short };
  const trillions = value / 1000;
  return {
    value: trillions < 10 ? trillions : Math.round(trillions),
    long: '${} trillion',
    short: '${}T',
  };
}

function insert(pattern: string, number: string): string {
  return pattern.replace('{}', () => number);
}

/** A number in its unit: `$110 billion`, `$110B`, `110` or `fifty-nine days`. */
export function formatAmount(value: number, unit: NumberUnit, form: Form = 'long'): string {
  if (form === 'number') return formatNumber(value, unit);
  // What rounds to nothing has no sign.
  if (value < 0 && Number(value.toFixed(units[unit].digits)) === 0)
    return formatAmount(0, unit, form);
  if (value < 0) return `−${formatAmount(-value, unit, form)}`;
  const { value: shown, long, short } = scaled(value, unit);
  const { one }: UnitDescription = units[unit];
  const pattern = form === 'short' ? short : value === 1 && one !== undefined ? one : long;
  return insert(pattern, form === 'words' ? inWords(shown) : formatNumber(shown, unit));
}

function formatRange(range: Range, unit: NumberUnit, form: Form): string {
  if (form !== 'number' && [range.low, range.high].some((end) => scaled(end, unit).value !== end)) {
    // Ends that carry different words, billion and trillion, each carry their own.
    const [from, to] = [range.low, range.high].map((end) => formatAmount(end, unit, form));
    return form === 'short' ? `${from ?? ''}–${to ?? ''}` : `${from ?? ''} to ${to ?? ''}`;
  }
  const low = formatNumber(range.low, unit);
  const high = formatNumber(range.high, unit);
  if (form === 'number') return `${low} to ${high}`;
  return insert(
    form === 'short' ? units[unit].short : units[unit].long,
    form === 'short' ? `${low}–${high}` : `${low} to ${high}`,
  );
}

const qualifierSigns: Readonly<Record<Qualifier, string>> = {
  about: '~',
  'more than': '> ',
  'at least': '≥ ',
  'up to': '≤ ',
  'less than': '< ',
};

/** A value of a fact as a reader sees it, its qualifier included; `not disclosed` for `null`. */
export function formatFact(fact: Fact, form: Form = 'long'): string {
  if (fact.unit === 'text') return fact.value;
  if (fact.unit === 'date') return formatDate(fact.value);
  const { unit, value } = fact;
  if (value === null) return 'not disclosed';
  const print = (single: number | Range) =>
    isRange(single) ? formatRange(single, unit, form) : formatAmount(single, unit, form);
  const printed = isDisputed(value)
    ? value.disputed.map((rival) => print(rival.value)).join(' or ')
    : print(value);
  if (!fact.qualifier || form === 'number') return printed;
  return form === 'short'
    ? `${qualifierSigns[fact.qualifier]}${printed}`
    : `${fact.qualifier} ${printed}`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** An ISO date in words, as exact as it is given: `27 February 2026`, `February 2026`, `2026`. */
export function formatDate(iso: string): string {
  const { year, month, day } = dateParts(iso);
  return [day, month, year].filter((part) => part !== undefined).join(' ');
}

/** An ISO date where room is short: `27 Feb 2026`, or `27 Feb` without its year. */
export function formatDateShort(iso: string, { showYear = true } = {}): string {
  const { year, month, day } = dateParts(iso);
  return [day, month?.slice(0, 3), showYear ? year : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
}

function dateParts(iso: string): { year: string; month?: string; day?: string } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const year = match?.[1];
  const month = match?.[2] === undefined ? undefined : months[Number(match[2]) - 1];
  if (year === undefined || (match?.[2] !== undefined && month === undefined)) {
    throw new RangeError(
      `"${iso}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, as exact as the record allows.`,
    );
  }
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(match?.[3] === undefined ? {} : { day: String(Number(match[3])) }),
  };
}

const lists = {
  and: new Intl.ListFormat('en-GB'),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** A list as a sentence has it: `a, b and c`. The last is joined by “and” unless `joint` says otherwise. */
export function formatList(items: readonly string[], joint: keyof typeof lists = 'and'): string {
  return lists[joint].format(items);
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
