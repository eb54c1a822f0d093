import {
  initialState,
  isStateOf,
  type AnyState,
  type ChoiceSetting,
  type NumberSetting,
  type SettingsFor,
} from './settings.ts';

/** A picture that fills whatever width it is given: see `shapes.ts`. */
export interface Drawing {
  /** In pixels; the same at every width. */
  readonly height: number;
  /** Elements of an svg, x and widths in percent of its width, y and heights in pixels. */
  readonly shapes: string;
}

/** All that is shown of one state. */
interface Outcome {
  /** What the state comes to, in one or two plain sentences, its numbers with their units. Names the picture too. */
  readonly sentence: string;
  /** The cells of the table, row by row, as printed; as many in each as the explorable has columns. */
  readonly rows: readonly (readonly string[])[];
  readonly drawing: Drawing;
}

/** A guess that a reader may make before the answer is shown. */
export interface Prediction {
  readonly question: string;
  readonly guess: {
    readonly label: string;
    readonly unit: string;
    readonly min: number;
    readonly max: number;
    readonly step: number;
  };
  /** The answer without a guess, in a sentence or two. */
  readonly answer: string;
  /** What a guess comes to beside the answer, in a sentence. */
  readonly said: (guess: number) => string;
  /** The guess drawn against the answer. */
  readonly drawing: (guess: number) => Drawing;
}

/** What reacts to the reader: the same functions at build and in the browser. */
export interface Model {
  /** Permanent id: the anchor on its page and the name of its files. */
  readonly id: string;
  readonly settings: Readonly<Record<string, NumberSetting | ChoiceSetting>>;
  /**
   * What is shown of a state.
   *
   * @throws RangeError that names the explorable when the state is none of its own.
   */
  readonly outcome: (state: AnyState) => Outcome;
  readonly prediction?: Prediction;
}

/** A model as it is written, with the shape of its state. */
export interface ModelDraft<State extends AnyState> extends Omit<Model, 'settings' | 'outcome'> {
  readonly settings: SettingsFor<State>;
  readonly outcome: (state: State) => Outcome;
}

/** The model, guarded against states that are none of its own. */
export function defineModel<State extends AnyState>(draft: ModelDraft<State>): Model {
  const { id, settings, outcome } = draft;
  return {
    ...draft,
    settings,
    outcome(state) {
      if (isStateOf(settings, state)) return outcome(state);
      throw new RangeError(
        `The explorable "${id}" has no such state: ${JSON.stringify(state)}. Give every setting of it a value in its range, as ${JSON.stringify(initialState(settings))} does.`,
      );
    },
  };
}
