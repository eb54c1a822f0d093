import { nearest } from '#lib/nearest.ts';
import { isCalendarDate, isCalendarDay } from './dates.ts';

/** What a field of a row may hold. */
export interface Field {
  readonly holds: (value: unknown) => boolean;
  /** What to write instead of a value that it may not hold; goes on from “Write”. */
  readonly expects: (value: unknown) => string;
  readonly isOptional?: true;
}

function field(holds: Field['holds'], expects: string): Field {
  return { holds, expects: () => expects };
}

/** A text with words in it. */
export const text = field(
  (value) => typeof value === 'string' && value.trim() !== '',
  'a text of at least a word',
);

/** A number above zero. */
export const positive = field(
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  'a number above zero, without quotes and commas',
);

/** A whole number from 0. */
export const whole = field(
  (value) => Number.isInteger(value) && Number(value) >= 0,
  'a whole number, 0 or more',
);

/** A percentage between 0 and 100. */
export const percent = field(
  (value) => typeof value === 'number' && value >= 0 && value <= 100,
  'a percentage, from 0 to 100',
);

/** `true` and `false`. */
export const truth = field((value) => typeof value === 'boolean', 'true or false');

/** A day, a month or a year, as exact as the record allows. */
export const date = field(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'a date that the calendar has, as exact as the record allows: YYYY, YYYY-MM or YYYY-MM-DD',
);

/** A day. */
export const day = field(
  (value) => typeof value === 'string' && isCalendarDay(value),
  'a day that the calendar has: YYYY-MM-DD',
);

/** An address on the web. */
export const webAddress: Field = field((value) => {
  if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}, 'an address that a browser can open, with https:// or http://');

/** A text of a certain form; `like` is an instance of it. */
export function form(pattern: RegExp, name: string, like: string): Field {
  return field(
    (value) => typeof value === 'string' && pattern.test(value),
    `${name}, as in "${like}"`,
  );
}

/** One of some texts. */
export function oneOf(known: Iterable<string>, where?: string): Field {
  const all = new Set(known);
  return {
    holds: (value) => typeof value === 'string' && all.has(value),
    expects: (value) => {
      const ids = [...all];
      const few =
        ids.length <= 7 || typeof value !== 'string'
          ? `one of ${ids.slice(0, 7).join(', ')}${ids.length > 7 ? ' …' : ''}`
          : `one that is there (nearest: ${nearest(value, ids).join(', ')})`;
      return where === undefined ? few : `${few}, or add it in ${where}`;
    },
  };
}

/** What a field may hold, or nothing. */
export function optional(inner: Field): Field {
  return { ...inner, isOptional: true };
}

/** What a field may hold, or `null`. */
export function orNull(inner: Field): Field {
  return {
    holds: (value) => value === null || inner.holds(value),
    expects: (value) => `${inner.expects(value)}; or null where nothing is known`,
  };
}

/** A list of values, each once. */
export function listOf(inner: Field, { least = 0, isRepeatable = false } = {}): Field {
  const isWrong = (value: unknown) => !inner.holds(value);
  const isTwice = (value: unknown, index: number, all: readonly unknown[]) =>
    !isRepeatable && all.indexOf(value) !== index;
  return {
    holds: (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      !value.some(isWrong) &&
      !value.some((each: unknown, index, all: readonly unknown[]) => isTwice(each, index, all)),
    expects: (value) => {
      const each = `a list${least > 0 ? ` of at least ${least}` : ''}`;
      if (!Array.isArray(value) || value.length < least) return each;
      const all: readonly unknown[] = value;
      const wrong = all.find(isWrong);
      if (wrong !== undefined) return `for ${JSON.stringify(wrong)} ${inner.expects(wrong)}`;
      return `each of the list once: ${JSON.stringify(all.find(isTwice))} stands there twice`;
    },
  };
}
