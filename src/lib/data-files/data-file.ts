import { z } from 'astro/zod';
import { edition } from '#data/edition.ts';
import { readUntil } from '#data/record.ts';
import {
  correctionSchema,
  coverageSchema,
  factSchema,
  meanings,
  questionSchema,
  sourceSchema,
} from './schemas.ts';

type Field = keyof typeof meanings;

/** The files of data that the site has beside those of figures, each with what one entry holds. */
export const dataFiles = {
  facts: {
    what: 'Every fact: value, date, confidence, sources, and how it was worked out.',
    entry: factSchema,
    keys: ['kind', 'qualifier', 'unit', 'precision', 'confidence'],
  },
  sources: {
    what: 'Every source, how it was read, and the facts that name it.',
    entry: sourceSchema,
    keys: ['reading', 'precision'],
  },
  corrections: {
    what: 'Every correction since the first edition, latest first.',
    entry: correctionSchema,
    keys: [],
  },
  coverage: {
    what: 'How much of each chapter stands on the record.',
    entry: coverageSchema,
    keys: [],
  },
  questions: {
    what: 'Every question for readers and classes, with its answer.',
    entry: questionSchema,
    keys: ['level'],
  },
} as const satisfies Readonly<
  Record<string, { what: string; entry: z.ZodObject; keys: readonly Field[] }>
>;

/** The name of a file of data, without `.json`. */
export type DataFileName = keyof typeof dataFiles;

/** What an entry of a file is in the file. */
export type EntryOf<Name extends DataFileName> = z.infer<(typeof dataFiles)[Name]['entry']>;

/** The list that holds a file's entries: `coverage.json` counts chapters. */
function listName(name: DataFileName): string {
  return name === 'coverage' ? 'chapters' : name;
}

/** Every field of an entry with its meaning, in the order of the file. */
export function fieldsOf(
  name: DataFileName,
): readonly { readonly key: string; readonly meaning: string }[] {
  const shape: Readonly<Record<string, z.ZodType>> = dataFiles[name].entry.shape;
  return Object.entries(shape).map(([key, field]) => ({
    key,
    meaning: field.description ?? '',
  }));
}

/** What the values of a file's labels mean, by field and value. */
export function keysOf(name: DataFileName) {
  return dataFiles[name].keys.map((field) => ({ field, values: Object.entries(meanings[field]) }));
}

function wholeSchema(name: DataFileName) {
  const { entry, keys } = dataFiles[name];
  const words = z.record(z.string(), z.string());
  return z.strictObject({
    $schema: z.literal(`${name}.schema.json`),
    title: z.string(),
    edition: z.iso.date().describe('The day of the edition; cite it.'),
    readUntil: z
      .strictObject({ books: z.iso.date(), products: z.iso.date() })
      .describe(
        'How far the record reaches: for the round and the books, where the day is rough, and for prices and products.',
      ),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    fields: words.describe('What each field of an entry means.'),
    key: z
      .strictObject(Object.fromEntries(keys.map((field) => [field, words])))
      .describe('What the values of labels mean; `precision` is that of all dates.'),
    [listName(name)]: z.array(entry),
  });
}

/** The JSON Schema (draft 2020-12) of a file of data, as text. */
export function schemaText(name: DataFileName): string {
  const schema = z.toJSONSchema(wholeSchema(name));
  return `${JSON.stringify({ title: `${name}.json`, description: dataFiles[name].what, ...schema }, null, 1)}\n`;
}

/**
 * A file of data as text: the edition, its key, and the entries, every field of each in one order.
 *
 * @throws RangeError that names the entry and the field where one does not have the form that the file promises.
 */
export function dataText<Name extends DataFileName>(
  name: Name,
  entries: readonly EntryOf<Name>[],
): string {
  const checked = entries.map((entry) => {
    const result = dataFiles[name].entry.safeParse(entry);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new RangeError(
      `An entry of ${name}.json does not have its form: ${issue?.path.join('.') ?? ''}, ${issue?.message ?? ''}. It is ${JSON.stringify(entry)}. Mend it in src/data/, or its form in src/lib/data-files/schemas.ts.`,
    );
  });
  const file = {
    $schema: `${name}.schema.json`,
    title: `${edition.title}: ${name}`,
    edition: edition.date,
    readUntil: { books: readUntil.books.day, products: readUntil.products.day },
    licence: edition.licence,
    fields: Object.fromEntries(fieldsOf(name).map(({ key, meaning }) => [key, meaning])),
    key: Object.fromEntries(dataFiles[name].keys.map((field) => [field, meanings[field]])),
    [listName(name)]: checked,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
