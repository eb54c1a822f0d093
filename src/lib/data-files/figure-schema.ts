import { z } from 'astro/zod';

const text = z.string().min(1);
const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** A figure as its file has it. */
const figureSchema = z.strictObject({
  $schema: z.literal('figure.schema.json'),
  id: text.describe('The id of the figure, kept for ever.'),
  title: text.describe('What the figure shows, in a sentence.'),
  measure: text.describe('What is measured, and in which unit.'),
  description: text.describe('What is drawn, for a reader who cannot see it.'),
  notes: text.nullable().describe('What the drawing cannot say by itself.'),
  asOf: text.describe('How far the record was read for it, in words.'),
  edition: z.iso.date().describe('The day of the edition; cite it.'),
  licence: z.strictObject({ name: text, url: z.url() }),
  attribution: text.describe('How to name the figure where it is used.'),
  sources: z
    .array(
      z.strictObject({
        id: text.describe('The id in sources.json.'),
        publisher: text,
        title: text,
        url: z.url(),
        date: z.iso.date().nullable().describe('When it was published; null where it has no date.'),
        datePrecision: z.enum(['day', 'month', 'year']).nullable().describe('How exact that is.'),
      }),
    )
    .min(1)
    .describe('The sources of its rows and of its words.'),
  fields: z
    .array(
      z.strictObject({
        key: text.describe('The key in each row.'),
        label: text,
        type: z
          .enum(['text', 'number', 'integer', 'boolean', 'date', 'list'])
          .describe('A date is a full day, YYYY-MM-DD; a list is an array of ids or keys.'),
        unit: text.nullable().describe('What a number counts; null for all that is no number.'),
        description: text,
        values: z.array(text).nullable().describe('All values that may stand there, if listed.'),
      }),
    )
    .min(1),
  rows: z
    .array(z.record(z.string(), cell))
    .min(1)
    .describe(
      'Null is an empty cell: not_disclosed names those of which the record has nothing; the others do not apply.',
    ),
});

/** The form of a figure’s file. */
export type FigureFile = z.infer<typeof figureSchema>;

/** The JSON Schema (draft 2020-12) of the files of figures, as text. */
export function figureSchemaText(): string {
  const head = { title: 'A figure', description: 'The rows of a figure, and what they rest on.' };
  return `${JSON.stringify({ ...head, ...z.toJSONSchema(figureSchema) }, null, 1)}\n`;
}

/**
 * A figure’s file as text.
 *
 * @throws RangeError that names figure and field where it does not have the form that the schema promises.
 */
export function figureText(file: FigureFile): string {
  const result = figureSchema.safeParse(file);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new RangeError(
      `The file of figure "${file.id}" does not have its form: ${issue?.path.join('.') ?? ''}, ${issue?.message ?? ''}. Mend it in components/charts/${file.id}.figure.ts, or its form in src/lib/data-files/figure-schema.ts.`,
    );
  }
  return `${JSON.stringify(result.data, null, 1)}\n`;
}
