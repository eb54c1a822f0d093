import type { PlotOptions } from '@observablehq/plot';
import type { SourceId } from '#data/sources.ts';

/** The three drawings of every figure: width in pixels of the drawing, and its label size. */
export const drawingSizes = [
  { name: 'narrow', width: 340, fontSize: 13 },
  { name: 'medium', width: 600, fontSize: 12.5 },
  { name: 'wide', width: 840, fontSize: 13 },
] as const;

/** One of the three drawings. */
export type DrawingSize = (typeof drawingSizes)[number];

/** A column of the figure's table, of its CSV and of its JSON. */
export interface Column<Row> {
  /** Table head, with the unit: `Paid, $ billion`. */
  readonly label: string;
  /** Key in CSV and JSON: lower-case words joined by `_`, unit included: `paid_usd_bn`. */
  readonly key: string;
  /** The cell as data; `null` where the record has nothing. */
  readonly value: (row: Row) => string | number | boolean | null;
  /** The cell as a reader sees it; the data, grouped and with “not disclosed” for `null`, by default. */
  readonly text?: (row: Row) => string;
}

/** Everything a figure is, apart from where it stands. */
export interface FigureDefinition<Row = never> {
  /** Permanent id: the anchor on the page and the name of its files. Lower-case words joined by `-`. */
  readonly id: string;
  /** The finding, in one sentence without a full stop. */
  readonly title: string;
  /** What is measured and in which unit, in one line. */
  readonly measure: string;
  /** What is drawn and what to notice, for a reader who cannot see it. */
  readonly description: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The date up to which the record was read for it, in words. */
  readonly asOf: string;
  /** What the drawing cannot say by itself: limits, method, what is left out. */
  readonly notes?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Plot options for a drawing of a given width, label size already set by the frame. */
  readonly draw: (rows: readonly Row[], size: { readonly width: number }) => PlotOptions;
}

/** A figure whose rows are bound to its drawing, so that figures of different rows share a list. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly description: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly asOf: string;
  readonly notes: string | undefined;
  readonly table: Table;
  readonly options: (size: { readonly width: number }) => PlotOptions;
}

/** The figure's rows as text for readers and as data for machines. */
export interface Table {
  readonly columns: readonly {
    readonly label: string;
    readonly key: string;
    readonly isNumeric: boolean;
  }[];
  readonly rows: readonly {
    readonly values: readonly (string | number | boolean | null)[];
    readonly texts: readonly string[];
  }[];
}

const requiredTexts = ['id', 'title', 'measure', 'description', 'asOf'] as const;

function cellText(value: string | number | boolean | null): string {
  if (value === null) return 'not disclosed';
  if (typeof value === 'number') return new Intl.NumberFormat('en-US').format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** Takes off what binary arithmetic adds: 13 − 11.9 is 1.1 in the data too. */
function withoutNoise<Value>(value: Value): Value | number {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

/**
 * Checks a figure and binds its rows.
 *
 * @throws RangeError when a required text is empty, when there are no rows or columns, or when two
 * columns share a key.
 */
export function defineFigure<Row>(definition: FigureDefinition<Row>): Figure {
  const { id, rows, columns, draw } = definition;
  for (const name of requiredTexts) {
    if (definition[name].trim() === '') {
      throw new RangeError(
        `Figure "${id}" has no ${name}. Every figure needs ${requiredTexts.join(', ')}, a source, columns and rows: write its ${name} in components/charts/${id}.figure.ts.`,
      );
    }
  }
  if (rows.length === 0) {
    throw new RangeError(
      `Figure "${id}" has no rows, so there is nothing to draw. Check the data it picks in components/charts/${id}.figure.ts.`,
    );
  }
  const keys = columns.map((column) => column.key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (columns.length === 0 || repeated !== undefined) {
    throw new RangeError(
      `Figure "${id}" ${repeated === undefined ? 'has no columns' : `has two columns with the key "${repeated}"`}. Its table, CSV and JSON need columns with keys of their own.`,
    );
  }
  const tableRows = rows.map((row) => {
    const values = columns.map((column) => withoutNoise(column.value(row)));
    return {
      values,
      texts: columns.map((column, index) => column.text?.(row) ?? cellText(values[index] ?? null)),
    };
  });
  return {
    id,
    title: definition.title,
    measure: definition.measure,
    description: definition.description,
    sources: definition.sources,
    asOf: definition.asOf,
    notes: definition.notes,
    table: {
      columns: columns.map(({ label, key }, index) => ({
        label,
        key,
        isNumeric: tableRows.every(
          ({ values }) => values[index] === null || typeof values[index] === 'number',
        ),
      })),
      rows: tableRows,
    },
    options: (size) => draw(rows, size),
  };
}
