import { asWords, problemsOfWords, type Words } from '#components/figure/words.ts';
import type { AsOf } from '#data/record.ts';
import type { SourceId } from '#data/sources.ts';
import { factById, type AnyFactId } from '#lib/facts.ts';
import type { Model } from './model.ts';
import { initialState, isStateOf, type AnyState } from './settings.ts';

/** Where a setting’s initial value comes from. */
type Origin<Said> =
  /** The record: the facts that hold it. */
  | { readonly facts: readonly [AnyFactId, ...AnyFactId[]] }
  /** This book: why it was chosen, in a sentence. */
  | { readonly choice: Said };

type Text = string | Words;

/** A state that a reader can go to with one press. */
interface Scenario<Said = string> {
  /** Two to five words. */
  readonly label: Said;
  readonly state: AnyState;
}

interface Column {
  readonly label: string;
  readonly isNumeric?: boolean;
}

/** Everything an explorable is, apart from where it stands. */
export interface Explorable<Said = string> {
  /** Reacts to the reader; its id is the explorable’s. */
  readonly model: Model;
  /** What the browser is given to make the same model from: JSON, as small as can be. */
  readonly given: unknown;
  /** The name of the explorable, two to four words: `The cap table`. */
  readonly name: string;
  /** What the reader can find out, in one sentence without a full stop. */
  readonly title: Said;
  /** What is measured and in which unit, in one line. */
  readonly measure: Said;
  readonly columns: readonly [Column, ...Column[]];
  /** By the name of the setting. */
  readonly origins: Readonly<Record<string, Origin<Said>>>;
  /** What it takes to be so, each in a sentence or two. At least one. */
  readonly assumptions: readonly [Said, ...Said[]];
  /** What it leaves out, or what would break it, each in a sentence or two. At least one. */
  readonly leavesOut: readonly [Said, ...Said[]];
  /** One thing to try, in a sentence or two that do not give away what surprises; and the state that shows it. */
  readonly surprise: { readonly invitation: Said; readonly state: AnyState };
  /** States drawn at build, to choose from without a script; two to six, or none where `drawn` does it. */
  readonly scenarios: readonly Scenario<Said>[];
  /** Names of the choices whose every combination is drawn at build, so that they work without a script. None by default. */
  readonly drawn: readonly string[];
  /** What buttons beside the drawing say that change the state shown; its own script knows what each does. None by default. */
  readonly moves?: readonly string[];
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** How far the record was read for it. */
  readonly asOf: AsOf;
}

/** An explorable as it is written: its words may hold values, and are checked as those of figures are. */
export type ExplorableDraft = Omit<Explorable<Text>, 'scenarios' | 'drawn'> &
  Partial<Pick<Explorable<Text>, 'scenarios' | 'drawn'>>;

/** The facts that hold an explorable's own values, each once: wherever it stands they are printed. */
export function originFacts({ origins }: Explorable): ReadonlySet<AnyFactId> {
  return new Set(
    Object.values(origins).flatMap((origin) => ('facts' in origin ? origin.facts : [])),
  );
}

/** Every combination of what the choices named may be, each as the part of a state. */
export function combinations({ settings }: Model, names: readonly string[]): readonly AnyState[] {
  return names.reduce<readonly AnyState[]>(
    (states, name) => {
      const setting = settings[name];
      return setting?.kind === 'choice'
        ? states.flatMap((state) =>
            setting.options.map(({ value }) => ({ ...state, [name]: value })),
          )
        : states;
    },
    [{}],
  );
}

const file = (id: string) => `components/explore/${id}/explorable.ts`;

function refuseState(id: string, model: Model, what: string, state: AnyState): void {
  if (isStateOf(model.settings, state)) return;
  throw new RangeError(
    `The explorable "${id}" has ${what} that is no state of it: ${JSON.stringify(state)}. Give every setting a value in its range, as ${JSON.stringify(initialState(model.settings))} does, in ${file(id)}.`,
  );
}

/**
 * The explorable, checked.
 *
 * @throws RangeError when a quantity is typed into its words or a doubtful fact is told there as firm; when a
 * setting has no origin, or an origin no setting; when a scenario is no state of its model; and when a row of
 * its table has not as many cells as it has columns.
 */
export function defineExplorable(draft: ExplorableDraft): Explorable {
  const { model, columns, origins, scenarios = [], drawn = [] } = draft;
  const { id, settings } = model;
  const parts = Object.fromEntries(
    [
      ['title', draft.title] as const,
      ['measure', draft.measure] as const,
      ...draft.assumptions.map((text, at) => [`assumption ${at + 1}`, text] as const),
      ...draft.leavesOut.map((text, at) => [`leavesOut ${at + 1}`, text] as const),
      ['surprise', draft.surprise.invitation] as const,
      ...scenarios.map(({ label }, at) => [`label of scenario ${at + 1}`, label] as const),
      ...Object.entries(origins).flatMap(([name, origin]) =>
        'choice' in origin ? [[`origin of ${name}`, origin.choice] as const] : [],
      ),
    ].map(([part, text]) => [part, asWords(text)] as const),
  );
  const problems = problemsOfWords(parts).map(
    (problem) => `The explorable "${id}" ${problem}. It is written in ${file(id)}.`,
  );
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const [unfounded] = Object.keys(settings).filter((name) => origins[name] === undefined);
  const [idle] = Object.keys(origins).filter((name) => settings[name] === undefined);
  if (unfounded !== undefined || idle !== undefined) {
    throw new RangeError(
      unfounded === undefined
        ? `The explorable "${id}" has an origin for "${idle ?? ''}", which is no setting of it. Take it out, or name the setting so, in ${file(id)}.`
        : `The explorable "${id}" does not say where the value of "${unfounded}" comes from. Give origins its facts, or why it was chosen, in ${file(id)}.`,
    );
  }
  for (const origin of Object.values(origins))
    if ('facts' in origin) origin.facts.forEach(factById);
  scenarios.forEach(({ state }) => {
    refuseState(id, model, 'a scenario', state);
  });
  refuseState(id, model, 'a thing to try', draft.surprise.state);
  const uneven = model
    .outcome(initialState(settings))
    .rows.find((row) => row.length !== columns.length);
  if (uneven !== undefined) {
    throw new RangeError(
      `The explorable "${id}" has ${columns.length} columns and a row of ${uneven.length} cells: ${uneven.join(' · ')}. Give every row a cell for each column, in ${file(id)} or in its outcome.`,
    );
  }
  const said = (text: Text) => asWords(text).text;
  const [assumption, ...assumptions] = draft.assumptions;
  const [left, ...more] = draft.leavesOut;
  return {
    ...draft,
    title: said(draft.title),
    measure: said(draft.measure),
    assumptions: [said(assumption), ...assumptions.map(said)],
    leavesOut: [said(left), ...more.map(said)],
    surprise: { ...draft.surprise, invitation: said(draft.surprise.invitation) },
    origins: Object.fromEntries(
      Object.entries(origins).map(([name, origin]) => [
        name,
        'choice' in origin ? { choice: said(origin.choice) } : origin,
      ]),
    ),
    scenarios: scenarios.map(({ label, state }) => ({ label: said(label), state })),
    drawn,
  };
}
