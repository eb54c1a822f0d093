import { scenarioName } from '#components/explore/cases.ts';
import type { Explorable } from '#components/explore/define-explorable.ts';
import { readState, writeState } from '#components/explore/read-state.ts';
import { initialState, type AnyState, type Setting } from '#components/explore/settings.ts';

/** One thing that a reader does to a control. */
export interface Move {
  /** The control’s name on the page. */
  readonly name: string;
  /** What it says from then on. */
  readonly value: string;
  /** What the explorable shows from then on. */
  readonly state: AnyState;
  /** Its number among all moves, from 0; and the visit to the page in which it is made, from 0. */
  readonly at: number;
  readonly visit: number;
}

/** Words that a reader may type into a search, letter by letter, and take out again. */
const typed = ['a', 'am', 'amazon', 'cloud', '$', ''];

/** A control’s value at a place between 0 and 1 of its range. */
function valueAt(setting: Setting, place: number): number | string {
  if (setting.kind === 'number') {
    const { min, max, step } = setting;
    const steps = Math.floor((max - min) / step + 1e-9);
    return Number((min + Math.floor(place * (steps + 1)) * step).toFixed(6));
  }
  const values = setting.kind === 'choice' ? setting.options.map(({ value }) => value) : typed;
  const value = values[Math.floor(place * values.length)] ?? setting.initial;
  return setting.kind === 'text' ? value.slice(0, setting.maxLength) : value;
}

/** Places spread evenly between 0 and 1, however many are taken: each far from those just before. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * So many moves over all controls of an explorable, by turns, spread over their ranges; the same each time.
 * The ready-made scenarios count as one control. Every visit begins at the initial state.
 */
export function movesOf(
  { model, scenarios }: Pick<Explorable, 'model' | 'scenarios'>,
  { visits, movesPerVisit }: { readonly visits: number; readonly movesPerVisit: number },
): readonly Move[] {
  const { id, settings } = model;
  const names = [...Object.keys(settings), ...(scenarios.length > 0 ? [scenarioName] : [])];
  const moves: Move[] = [];
  let state = initialState(settings);
  for (let at = 0; at < visits * movesPerVisit; at += 1) {
    const visit = Math.floor(at / movesPerVisit);
    if (at % movesPerVisit === 0) state = initialState(settings);
    const name = names[at % names.length] ?? '';
    const place = ((Math.floor(at / names.length) + 1) * golden) % 1;
    const setting = settings[name];
    if (setting) {
      const value = valueAt(setting, place);
      state = { ...state, [name]: value };
      moves.push({ name: `${id}.${name}`, value: String(value), state, at, visit });
    } else {
      const scenario = scenarios[Math.floor(place * scenarios.length)]?.state ?? state;
      const value = writeState(settings, scenario);
      state = readState(settings, value).state;
      moves.push({ name: `${id}.${name}`, value, state, at, visit });
    }
  }
  return moves;
}
