import { combinations, type Explorable } from './define-explorable.ts';
import { writeState } from './read-state.ts';
import { initialState, isSameState, type AnyState } from './settings.ts';

/** A state that is drawn at build, and the native controls that lead to it without a script. */
export interface Case {
  /** Short, and its own in the explorable. */
  readonly key: string;
  readonly state: AnyState;
  /** The controls that are checked when it is shown, each as the name and the value of a radio button. */
  readonly checked: readonly (readonly [name: string, value: string])[];
}

/** The name of the radio buttons that lead to whole states. */
export const scenarioName = 'scenario';

/** The states of an explorable that are drawn at build, the initial one first. */
export function casesOf({ model, drawn, scenarios }: Explorable): readonly Case[] {
  const { id, settings } = model;
  const initial = initialState(settings);
  const cases =
    drawn.length > 0
      ? combinations(model, drawn).map((part) => ({
          state: { ...initial, ...part },
          checked: Object.entries(part).map(
            ([name, value]) => [`${id}.${name}`, String(value)] as const,
          ),
        }))
      : [
          { state: initial, checked: [[`${id}.${scenarioName}`, ''] as const] },
          ...scenarios
            .filter(({ state }) => !isSameState(state, initial))
            .map(({ state }) => ({
              state,
              checked: [[`${id}.${scenarioName}`, writeState(settings, state)] as const],
            })),
        ];
  return cases
    .toSorted(
      (a, b) => Number(isSameState(b.state, initial)) - Number(isSameState(a.state, initial)),
    )
    .map((one, index) => ({ ...one, key: index.toString(36) }));
}

/**
 * Rules that show the case whose controls are checked, where no script runs. Browsers that do not know
 * `:has()` go on showing the first.
 */
export function caseStyles(id: string, cases: readonly Case[]): string {
  const place = `#${id}`;
  const has = ({ checked }: Case) =>
    checked.map(([name, value]) => `:has([name="${name}"][value="${value}"]:checked)`).join('');
  const rules = cases
    .slice(1)
    .map(
      (one) =>
        `${place}${has(one)} [data-case="${one.key}"]{display:block}${place}${has(one)} [data-case="${cases[0]?.key ?? ''}"]{display:none}`,
    );
  return rules.join('');
}
