import type { ChapterSlug } from '../exercises.ts';
import type { FactId } from '../facts.ts';

/** A word of the book that a reader may not know. */
export interface GlossaryTerm {
  /** Permanent id: the anchor on the page of terms. */
  readonly id: string;
  /** The word as it is looked up. */
  readonly term: string;
  /** What it means, in two or three plain sentences; no quantity in it. */
  readonly definition: string;
  /** One instance of it. Numbers here are made up and round, and the page says so. */
  readonly example: string;
  /** Ids of terms that a reader of this one may want next; `glossary.ts` refuses an unknown one. */
  readonly seeAlso?: readonly string[];
  /** The chapter that explains it first; the page links it once the chapter is published. */
  readonly chapter?: ChapterSlug;
  /** Facts of the record that the words rest on, where they are about a company’s product. */
  readonly factIds?: readonly FactId[];
}
