import type { PlotOptions } from '@observablehq/plot';
import { readUntil, type AsOf } from '#data/record.ts';
import { sources, type SourceId } from '#data/sources.ts';
import { isCalendarDate } from '#lib/check-data/dates.ts';
import { nearest } from '#lib/nearest.ts';
import type { DrawingSize } from './drawing-sizes.ts';
import type { Table } from './table.ts';
import { asWords, marksFirmness, problemsOfWords, type Words } from './words.ts';

/** Everything a figure is, apart from where it stands. */
export interface Figure<Id extends string = string> {
  /** Permanent id: the anchor on the page and the name of its files. Lower-case words joined by `-`. */
  readonly id: Id;
  /** The finding, in one sentence without a full stop. */
  readonly title: string;
  /** What is measured and in which unit, in one line. */
  readonly measure: string;
  /**
   * What the marks of its drawings mean here, in a few words each, by the name of the mark: `done`,
   * `promised`, `unsaid`, `told`, or what a drawing calls a shape of its own with `keyed`. None by default.
   */
  readonly key: Readonly<Record<string, string>>;
  /** What is drawn and what to notice, for a reader who cannot see it. */
  readonly description: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** How far the record was read for it. */
  readonly asOf: AsOf;
  /** What the drawing cannot say by itself: limits, method, what is left out. */
  readonly notes?: string;
  /** What stands under the drawing and in its CSV; often the rows that are drawn, sometimes more. */
  readonly table: Table;
  /** Plot options for one of the three drawings; `drawFigure` makes a picture of them. */
  readonly draw: (size: DrawingSize) => PlotOptions;
}

type WordsOf = Pick<Figure, 'title' | 'measure' | 'description' | 'notes'>;

/** A figure as it is written: its words may hold values, `words\`…\``, and are checked. */
export type FigureDraft<Id extends string = string> = Omit<Figure<Id>, keyof WordsOf | 'key'> & {
  readonly [Part in keyof WordsOf]: Exclude<WordsOf[Part], undefined> | Words;
} & { readonly key?: Readonly<Record<string, string | Words>> };

/** Whether a figure reaches as far as the record or a part of it. */
function isPart(asOf: string): boolean {
  return asOf === 'both' || asOf in readUntil;
}

const requiredTexts = ['id', 'title', 'measure', 'description'] as const;

/**
 * The figure, checked.
 *
 * @throws RangeError when a quantity is typed into its words or a doubtful fact is told there as firm, when a required text is empty, when its date or a source is none, when its table has no rows or no columns, or
 * when two columns share a key.
 */
export function defineFigure<const Id extends string>(draft: FigureDraft<Id>): Figure<Id> {
  const { notes, key = {}, ...rest } = draft;
  const keyWords = Object.entries(key).map(([name, given]) => [name, asWords(given)] as const);
  const parts = {
    title: asWords(draft.title),
    measure: asWords(draft.measure),
    description: asWords(draft.description),
    ...(notes === undefined ? {} : { notes: asWords(notes) }),
    ...Object.fromEntries(keyWords.map(([name, given]) => [`key, "${name}"`, given])),
  };
  const figure: Figure<Id> = {
    ...rest,
    key: Object.fromEntries(keyWords.map(([name, { text }]) => [name, text])),
    title: parts.title.text,
    measure: parts.measure.text,
    description: parts.description.text,
    ...(parts.notes === undefined ? {} : { notes: parts.notes.text }),
  };
  const { id, table } = figure;
  for (const name of requiredTexts) {
    if (figure[name].trim() === '') {
      throw new RangeError(
        `Figure "${id}" has no ${name}. Every figure needs ${requiredTexts.join(', ')}, a source, a date, columns and rows: write its ${name} in components/charts/${id}.figure.ts.`,
      );
    }
  }
  const problems = problemsOfWords(parts).map(
    (problem) => `Figure "${id}" ${problem}. It is written in components/charts/${id}.figure.ts.`,
  );
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const { asOf } = figure;
  if (
    typeof asOf === 'object' ? asOf.document.trim() === '' : !(isPart(asOf) || isCalendarDate(asOf))
  ) {
    throw new RangeError(
      `Figure "${id}" has asOf ${JSON.stringify(asOf)}. Write books, products or both, as far as the record was read; or a date that the calendar has, YYYY-MM-DD; the type AsOf in src/data/record.ts says what else. Mend it in components/charts/${id}.figure.ts.`,
    );
  }
  const known = new Set(sources.map((source): string => source.id));
  const wrong = figure.sources.filter((source) => !known.has(source));
  if (figure.sources.length < 1 || wrong.length > 0) {
    throw new RangeError(
      `Figure "${id}" ${wrong.length > 0 ? `names sources that are not there: ${wrong.map((source) => `"${source}" (nearest: ${nearest(source, known).join(', ')})`).join('; ')}` : 'names no source'}. Give ids of src/data/sources/, at least one, in components/charts/${id}.figure.ts.`,
    );
  }
  if (table.rows.length === 0) {
    throw new RangeError(
      `Figure "${id}" has no rows, so there is nothing to draw. Check the data it picks in components/charts/${id}.figure.ts.`,
    );
  }
  const groundless = table.rows.findIndex(
    ({ provenance }) => provenance.confidence === null || provenance.sources.length === 0,
  );
  if (groundless >= 0) {
    throw new RangeError(
      `Row ${groundless + 1} of figure "${id}" does not say what it rests on: it needs a source and a confidence. Give its cells their facts, or give tableOf the row’s facts, or its sources and confidence, in components/charts/${id}.figure.ts.`,
    );
  }
  const keys = table.columns.map((column) => column.key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (keys.length === 0 || repeated !== undefined) {
    throw new RangeError(
      `Figure "${id}" ${repeated === undefined ? 'has no columns' : `has two columns with the key "${repeated}"`}. Its table and its CSV need columns with keys of their own.`,
    );
  }
  const firmness = keys.indexOf('confidence');
  const doubtful = table.rows
    .map(({ values }) => values[firmness])
    .find((value) => value === 'reported' || value === 'disputed' || value === 'unconfirmed');
  const all = Object.values(parts).map(({ text }) => text);
  if (doubtful !== undefined && !marksFirmness(all.join(' '))) {
    throw new RangeError(
      `Figure "${id}" has rows that are ${doubtful}, and its words do not say so. Say in the measure or the notes what is only reported or in doubt, in components/charts/${id}.figure.ts.`,
    );
  }
  return figure;
}
