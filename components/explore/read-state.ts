import {
  initialState,
  isSameState,
  onStep,
  type AnyState,
  type NumberSetting,
  type Setting,
  type Settings,
} from './settings.ts';

/** A state read from an address, and what in the address could not be used, each as a short sentence for the reader. */
export interface ReadState {
  readonly state: AnyState;
  readonly problems: readonly string[];
}

/** A text from an address as a reader may be shown it: short, on one line. */
function shown(text: string): string {
  // Signs that cannot be seen may turn the words around them.
  const line = text.replaceAll(/\p{C}/gu, '').replaceAll(/\s+/g, ' ').trim();
  return line === '' ? 'nothing' : `“${line.length > 24 ? `${line.slice(0, 23)}…` : line}”`;
}

/** What a text typed into a number’s control comes to: the nearest value there is, or the one that it had; and why. */
export function typedNumber(
  setting: NumberSetting,
  text: string,
  before: number,
): { readonly value: number; readonly problem: string } {
  const { label, min, max } = setting;
  const asked = Number(text);
  const isNumber = text.trim() !== '' && Number.isFinite(asked);
  const value = isNumber ? onStep(Math.min(max, Math.max(min, asked)), setting) : before;
  return {
    value,
    problem: isNumber
      ? `${label}: ${shown(text)} is shown as ${value}; it goes from ${min} to ${max}.`
      : `${label}: that is not a number; ${value} is shown.`,
  };
}

/** What a text from an address sets, or why it sets nothing. */
function readValue(setting: Setting, text: string): { value: number | string; problem?: string } {
  const { initial, label } = setting;
  const instead = (why: string) => ({ value: initial, problem: `${label}: ${why}` });
  if (setting.kind === 'text') {
    const kept = text.slice(0, setting.maxLength);
    return kept === text
      ? { value: text }
      : { value: kept, problem: `${label}: only the first ${setting.maxLength} signs were read.` };
  }
  if (setting.kind === 'choice') {
    const option = setting.options.find(({ value }) => value === text);
    const fallback = setting.options.find(({ value }) => value === initial)?.label ?? initial;
    return option === undefined
      ? instead(`${shown(text)} is none of the choices; ${fallback} is shown.`)
      : { value: option.value };
  }
  const { min, max } = setting;
  const value = /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return instead(`${shown(text)} is not a number; ${initial} is shown.`);
  if (value < min || value > max) {
    return instead(`${shown(text)} is not between ${min} and ${max}; ${initial} is shown.`);
  }
  const near = onStep(value, setting);
  return near === value
    ? { value }
    : { value: near, problem: `${label}: ${shown(text)} is shown as ${near}.` };
}

/**
 * The state that an address asks for: the initial value wherever it asks for none that can be used. Nothing
 * is said about an address that names none of the settings. Never throws, whatever the address holds.
 *
 * @param query The part of an address from its `?` on, with or without it.
 */
export function readState(settings: Settings, query: string): ReadState {
  const asked = new URLSearchParams(query);
  const names = Object.keys(settings);
  if (!names.some((name) => asked.has(name))) {
    return { state: initialState(settings), problems: [] };
  }
  const missing = names.filter((name) => !asked.has(name));
  const strangers = [...new Set(asked.keys())].filter((name) => !names.includes(name));
  const read = Object.entries(settings).map(([name, setting]) => {
    const [text, ...more] = asked.getAll(name);
    if (text === undefined) return [name, { value: setting.initial }] as const;
    const found = readValue(setting, text);
    const twice = { problem: `${setting.label}: given more than once; the first is shown.` };
    return [name, more.length > 0 ? { ...twice, ...found } : found] as const;
  });
  const problems = read.flatMap(([, found]) => ('problem' in found && found.problem) || []);
  if (missing.length > 0) {
    // In quotation marks: a label begins like a sentence, and stands within one here.
    const labels = missing.map((name) => `“${settings[name]?.label ?? name}”`).join(', ');
    const own = missing.length === 1 ? 'own value is' : 'own values are';
    // Whoever passes a link on may hang names of their own on it: one is worth a word only where one of ours is missing.
    const unknown =
      strangers.length > 0
        ? `, and asks for ${strangers.slice(0, 3).map(shown).join(', ')}, which this book does not know`
        : '';
    problems.push(`The link does not set ${labels}${unknown}; the book’s ${own} shown.`);
  }
  return { state: Object.fromEntries(read.map(([name, { value }]) => [name, value])), problems };
}

/**
 * A state as the query of an address, `?pre-money=730&new-money=110`: every setting, so that the link
 * says the same when the book’s own values change. Empty where nothing has been chosen.
 */
export function writeState(settings: Settings, state: AnyState): string {
  if (isSameState(state, initialState(settings))) return '';
  const query = new URLSearchParams(
    Object.keys(settings).map((name) => [name, String(state[name])]),
  );
  return `?${query.toString()}`;
}
