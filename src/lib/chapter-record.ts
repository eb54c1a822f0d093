import { z } from 'astro/zod';

/** A place in a chapter where an id stands. */
const mentionSchema = z.strictObject({
  id: z.string(),
  /** Line of the chapter's file. */
  line: z.number().int(),
});

const printedSchema = mentionSchema.extend({
  /** The heading it stands under; empty above the first. */
  section: z.string(),
  /** Empty where the fact stands by itself. */
  sentence: z.string(),
  /** The part of the sentence that it stands in, between semicolons and words that join. */
  clause: z.string(),
  /** Whether the sentence is to mark its doubt in words of its own. */
  isHedged: z.boolean(),
  /** The words of its section that say who reports it; `null` where the author names none. */
  told: z.string().nullable(),
});

/**
 * What a chapter prints, cites and claims, as it was written: collected by `src/markdown/record.ts`
 * into the front matter, its ids not yet looked up.
 */
export const chapterRecordSchema = z.strictObject({
  /** Whether it begins with its answer, and has one only. */
  isAnswered: z.boolean(),
  /** Facts printed in the prose, each once, where it appears first. */
  facts: z.array(mentionSchema),
  /** Sources cited in the prose, each once, where it appears first. */
  sources: z.array(mentionSchema),
  /** Figures, each once, where it appears first. */
  figures: z.array(mentionSchema),
  /** Explorables, each once, where it appears first. */
  explorables: z.array(mentionSchema),
  /** Terms of the glossary, each once, where it appears first. */
  terms: z.array(mentionSchema),
  /** Claims of the post, each once, where it appears first. */
  claims: z.array(mentionSchema),
  /** Facts printed in the prose, each time, with the words around them. */
  printed: z.array(printedSchema),
  /** Words in quotation marks, with the source they are said to be of; all of them. */
  quotes: z.array(mentionSchema.extend({ words: z.string() })),
  words: z.number().int(),
  /** Sentences with a digit, a month or a name of the story, and those counted next. */
  checkable: z.number().int(),
  /** How many carry a fact, a source, a quotation or a claim. */
  cited: z.number().int(),
  /** The rest, for the author. */
  uncited: z.array(z.string()),
});

/** What a chapter prints, cites and claims, its ids not yet looked up. */
export type ChapterRecord = z.infer<typeof chapterRecordSchema>;

/** A fact in the prose, with the words around it. */
export type Printed = z.infer<typeof printedSchema>;

/** A place in a chapter where an id stands. */
export type Mention = z.infer<typeof mentionSchema>;
