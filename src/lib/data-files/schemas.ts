import { z } from 'astro/zod';
import { confidences } from '#data/confidence.ts';
import { readings } from '#data/readings.ts';
import { units } from '#data/units.ts';

/** What each value of a field means, by value: part of every file that has the field. */
export const meanings = {
  kind: {
    number: 'one number, in `value`',
    range: 'a range; both ends are on record, in `low` and `high`',
    rivals:
      'credible sources give different values: each with its source in `rivals`, the lowest and highest in `low` and `high`',
    'not disclosed': 'nobody has published the number; that does not mean zero',
    date: 'a date, in `date`',
    text: 'a statement that is no number, in `text`',
  },
  qualifier: {
    about: 'the record gives the number as approximate',
    'more than': 'the record gives the number as exceeded',
    'at least': 'the number is the lowest that the record allows',
    'up to': 'the number is the highest that the record allows',
    'less than': 'the record gives the number as not reached',
  },
  precision: {
    day: 'the date is that day',
    month: 'only the month is known; the date is its first day',
    year: 'only the year is known; the date is its first day',
  },
  confidence: Object.fromEntries(
    confidences.map(({ id, name, meaning }) => [id, `on the pages “${name}”: ${meaning}`]),
  ),
  reading: Object.fromEntries(
    readings.map(({ id, name, meaning }) => [id, `on the pages “${name}”: ${meaning}`]),
  ),
  level: {
    check: 'a reader answers it alone, by one choice of four',
    recall: 'asks for what the chapter says',
    understand: 'asks for it in other words',
    apply: 'asks to use it on something else',
    analyse: 'asks to take something apart, or to compare',
    judge: 'can be answered well in more than one way: `answer` is one of them',
  },
  unit: Object.fromEntries(
    Object.entries(units)
      .filter(([id]) => id !== 'date' && id !== 'text')
      .map(([id, { name }]) => [id, name]),
  ),
} as const;

const oneOf = (values: Readonly<Record<string, string>>) => z.enum(Object.keys(values));
const text = z.string().min(1);
const day = z.iso.date();
const precision = oneOf(meanings.precision);
const number = z.number().nullable();

/** A fact as `facts.json` has it: every field always, in this order. */
export const factSchema = z.strictObject({
  id: text.describe('The id of the fact, kept for ever.'),
  formerly: z.array(text).describe('Ids that it had before; addresses with them go on working.'),
  label: text.describe('What the value is, as a phrase without the number.'),
  kind: oneOf(meanings.kind).describe('What kind of value it has, and so which fields hold it.'),
  value: number.describe('The number, in its unit; null for every other kind.'),
  low: number.describe('The lower end of a range, or the lowest of rival values; otherwise null.'),
  high: number.describe(
    'The upper end of a range, or the highest of rival values; otherwise null.',
  ),
  rivals: z
    .array(z.strictObject({ low: z.number(), high: z.number(), source: text }))
    .describe('Rival values, each with its source; low and high are equal for a single number.'),
  qualifier: oneOf(meanings.qualifier)
    .nullable()
    .describe(
      'The word that the record puts before the number. A number without it is a wrong number.',
    ),
  unit: oneOf(meanings.unit)
    .nullable()
    .describe('The unit of the number; null for dates and texts.'),
  date: day.nullable().describe('The date, as a full day; null for every other kind.'),
  datePrecision: precision.nullable().describe('How exact the date is.'),
  text: text.nullable().describe('The statement; null for every other kind.'),
  printed: text.describe('The value as the pages print it.'),
  asOf: day.describe('The day on which the value was true.'),
  asOfPrecision: precision.describe('How exact that day is.'),
  confidence: oneOf(meanings.confidence).describe('How firmly the value stands.'),
  hedge: text
    .nullable()
    .describe(
      'The doubt about it in words; wherever a disputed or unconfirmed value is printed, so are they.',
    ),
  note: text.nullable().describe('What a careful reader must know before using the value.'),
  derivation: z
    .strictObject({
      formula: text.describe('The arithmetic in words.'),
      inputs: z
        .array(z.strictObject({ name: text, fact: text }))
        .describe('Names in the formula, each with the fact that it stands for.'),
      chosen: z
        .array(z.strictObject({ name: text, value: text }))
        .describe('Numbers that this book chose.'),
      rows: z
        .array(z.strictObject({ name: text, page: text }))
        .describe('Rows that were counted or added, with the page that shows them.'),
    })
    .nullable()
    .describe('How the value was worked out; null where it was read.'),
  sources: z.array(text).min(1).describe('Ids in sources.json; the first is the one to open.'),
  page: text.describe('Its entry, relative to this file.'),
});

/** A source as `sources.json` has it. */
export const sourceSchema = z.strictObject({
  id: text.describe('The id of the source, kept for ever.'),
  publisher: text.describe('Who published it.'),
  title: text.describe('Its title as printed; of a filing its form and period.'),
  published: day
    .nullable()
    .describe('When it was published, as a full day; null where it has no date.'),
  publishedPrecision: precision.nullable().describe('How exact that date is.'),
  url: z.url().describe('The address of the document, or of a page that can be read in its place.'),
  accessed: day.describe('When a stored copy was last consulted.'),
  accessedPrecision: precision.describe('How exact that date is.'),
  reading: oneOf(meanings.reading).describe('How it was read.'),
  note: text
    .nullable()
    .describe('Who relayed it, in which language, or another limit of the reading.'),
  supports: z.array(text).describe('Ids of the facts that name it.'),
  page: text.describe('Its entry, relative to this file.'),
});

/** A correction as `corrections.json` has it. */
export const correctionSchema = z.strictObject({
  id: text.describe('The id of the correction, kept for ever.'),
  date: day.describe('The day of the correction.'),
  page: text.describe('The page that was wrong, relative to this file.'),
  said: text.describe('What it said.'),
  says: text.describe('What it says now.'),
  why: text.describe('How the error came about and how it was found.'),
  facts: z.array(text).describe('Ids of the facts that were changed or now carry the sentence.'),
});

/** A chapter as `coverage.json` has it. */
export const coverageSchema = z.strictObject({
  number: z.int().describe('Its place in the book.'),
  slug: text.describe('Its address, without .html.'),
  words: z.int().describe('Words of its text.'),
  checkable: z
    .int()
    .describe(
      'Sentences with a digit, a month or a name of the list on About, and those counted next.',
    ),
  cited: z
    .int()
    .describe(
      'How many carry a fact, a source, a quotation with its source or a claim of the post.',
    ),
  uncited: z.array(text).describe('The others, word for word.'),
});

/** A question as `questions.json` has it. */
export const questionSchema = z.strictObject({
  id: text.describe('The id of the question, kept for ever.'),
  chapter: text.describe('The slug of its chapter.'),
  level: oneOf(meanings.level).describe('What it asks of who answers.'),
  stem: text.describe('The question.'),
  options: z
    .array(
      z.strictObject({
        text,
        right: z.boolean().describe('Whether it is the answer; one of them is.'),
        why: text.describe('Why it is, or what is wrong with it.'),
      }),
    )
    .describe('What can be chosen, in the order in which it is shown; empty for all but `check`.'),
  answer: text.nullable().describe('A model answer; null for `check`.'),
  rubric: z
    .array(z.strictObject({ points: z.int(), does: text.describe('What such an answer does.') }))
    .describe('How good an answer is, the best first; empty for all but `judge`.'),
  answeredBy: z
    .array(text)
    .describe('The paragraphs from which the answer follows, relative to this file.'),
  facts: z.array(text).describe('Ids of the facts on which the answer rests.'),
});
