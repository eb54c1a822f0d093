import * as Plot from '@observablehq/plot';
import { inState, stateOf, type StateKey } from './code.ts';
import { whenAny, type Colour } from './marks.ts';

/** What a row needs to be drawn as a bar in its state. */
export interface InState {
  readonly colour: Colour;
  readonly state: StateKey;
  /** Id of the fact that the bar shows. */
  readonly fact?: string | null;
}

/** What is painted over what: a payment can stand on the promise that it is a part of. */
const order = ['promised', 'unsaid', 'told', 'done'] as const;

/**
 * Bars in their states, one mark for each that occurs: Plot has no channel for dashes. What is done is
 * painted last.
 *
 * @param options Plot’s options of the rectangles: places, insets, corners.
 */
export function stateBars(
  rows: readonly InState[],
  options: Plot.RectOptions,
): readonly Plot.Markish[] {
  const keys = [...new Set(rows.map(({ state }) => state))];
  return order.flatMap((state) =>
    keys
      .filter((key) => stateOf(key) === state)
      .flatMap((key) =>
        whenAny(
          rows.filter((row) => row.state === key),
          (some) =>
            Plot.rect(some, {
              ...inState<InState>(key, ({ colour }) => colour, { fact: ({ fact }) => fact }),
              ...options,
            }),
        ),
      ),
  );
}
