import type { ChapterSlug } from '../exercises.ts';
import type { FactId } from '../facts.ts';
import type { SourceId } from '../sources.ts';

/**
 * Words of the teaching pages: plain text, in which a fact in braces stands for what the record prints,
 * qualifier and unit included. `{round.announced.total}` is “$110 billion”; behind a bar stands the form of
 * `<Fact>`: `{calc.claims|words}` is “thirty-three”, `{price.line.everyday.rise|number}` “4”,
 * `{round.close.total|short}` “$122B”. No other markup; no quantity of the record is typed.
 *
 * Facts that are disputed or unconfirmed are not printed so: the sentence says that accounts differ. One
 * that others report is told so in the same question, check, step or sentence.
 */
export type Words = string;

/** Id of a fact, those that a model works out (`calc.…`) included. */
type TaughtFactId = FactId | `calc.${string}`;

/** Locked id of a paragraph or list item of the chapter: `p-5s3n`, as in `[#p-5s3n]` at its end. */
type ParagraphId = `p-${string}`;

/** One of the things that a self-check offers as its answer. */
interface Option {
  readonly text: Words;
  /** Why it is right, or what is wrong with it: one or two sentences, at most thirty words. */
  readonly why: Words;
  /** Set on exactly one option of a check. */
  readonly right?: true;
}

/** A question that a reader answers alone, by one choice of four. */
interface SelfCheck {
  /** `sc.`, the short name of the chapter and a name: chosen once, kept for ever. */
  readonly id: `sc.${string}.${string}`;
  /** At most 35 words. */
  readonly stem: Words;
  /** In the order in which they are shown. */
  readonly options: readonly [Option, Option, Option, Option];
  /** The paragraph of the chapter from which the right option follows. */
  readonly answeredBy: ParagraphId;
  /** Facts on which the right option rests; empty where it rests on an argument alone. */
  readonly facts: readonly TaughtFactId[];
}

/** What a question asks of a student, from the least to the most. */
export const questionLevels = ['recall', 'understand', 'apply', 'analyse', 'judge'] as const;

/** One of {@link questionLevels}. */
type QuestionLevel = (typeof questionLevels)[number];

/** How good an answer to a question of judgement is. */
export interface RubricLevel {
  readonly points: number;
  /** What an answer with so many points does. */
  readonly does: Words;
}

interface QuestionBase {
  /** `q.`, the short name of the chapter and a name: chosen once, kept for ever. */
  readonly id: `q.${string}.${string}`;
  readonly stem: Words;
  /** A model answer in full. */
  readonly answer: Words;
  /** Paragraphs of the chapter on which the answer rests. */
  readonly answeredBy: readonly [ParagraphId, ...ParagraphId[]];
  readonly facts: readonly TaughtFactId[];
}

/** A teacher’s question with one answer. */
interface ClosedQuestion extends QuestionBase {
  readonly level: Exclude<QuestionLevel, 'judge'>;
}

/** A teacher’s question that can be answered well in more than one way; the answer given is one of them. */
interface JudgeQuestion extends QuestionBase {
  readonly level: 'judge';
  /** Three or four levels, the best first; the last has no points. */
  readonly rubric: readonly RubricLevel[];
}

/** A question that a teacher asks. */
export type Question = ClosedQuestion | JudgeQuestion;

/** Something to have at hand. */
export type Material =
  | {
      /** A figure by its id, to be shown or printed. */
      readonly kind: 'figure';
      readonly id: string;
    }
  | {
      /** The data behind a figure, as a table: `figures/<figure>.csv`. */
      readonly kind: 'data';
      readonly figure: string;
    }
  | {
      /** An explorable as set by `query`, in its own names: `?clouds=one&…`. It has a page, `figures/<id>`. */
      readonly kind: 'explorable';
      readonly id: string;
      readonly query: `?${string}`;
      /** What the link shows, in a few words. */
      readonly shows: Words;
    }
  | {
      /** A page of the book, or a place on one, as an address without its ending: `sources`, `the-round#three-cheques`. */
      readonly kind: 'page';
      readonly address: string;
      readonly name: string;
    }
  | {
      /** A thing that is not the book’s: paper, coins. */
      readonly kind: 'thing';
      readonly name: Words;
    };

/** How a lesson on the chapter begins. */
interface Opener {
  readonly id: `opener.${string}`;
  readonly title: Words;
  readonly minutes: number;
  readonly steps: readonly Words[];
  readonly materials: readonly Material[];
}

/** What a class does with the chapter. */
interface Activity {
  readonly id: `activity.${string}`;
  readonly title: Words;
  readonly minutes: number;
  /** What students can do at its end, or have made. */
  readonly goal: Words;
  readonly steps: readonly Words[];
  readonly materials: readonly Material[];
}

/** Something that students say and that the chapter corrects. */
interface Misunderstanding {
  readonly id: `mis.${string}.${string}`;
  /** As a student says it. */
  readonly says: Words;
  /** How to answer. */
  readonly answer: Words;
}

/** A source that repays reading in class or before it. */
interface FurtherReading {
  readonly source: SourceId;
  /** What it is good for, in one sentence. */
  readonly goodFor: Words;
}

/** A sheet to print and fill in. */
export interface Worksheet {
  readonly id: `worksheet.${string}`;
  readonly title: Words;
  readonly intro: Words;
  readonly steps: readonly {
    readonly title: Words;
    readonly task: Words;
    /** Empty lines to write on. */
    readonly lines: number;
  }[];
}

/** What a teacher needs for one chapter. */
export interface ChapterTeaching {
  readonly chapter: ChapterSlug;
  /** Three to five, each beginning with what a student can be seen to do: “Work out …”. */
  readonly objectives: readonly Words[];
  readonly opener: Opener;
  readonly selfChecks: readonly [SelfCheck, SelfCheck, SelfCheck, SelfCheck, SelfCheck];
  /** Six to ten, from recall to judgement, at least two of them to judge. */
  readonly questions: readonly Question[];
  readonly activity: Activity;
  readonly misunderstandings: readonly Misunderstanding[];
  readonly reading: readonly FurtherReading[];
  readonly worksheet?: Worksheet;
}

/** Which part of a chapter’s teaching a lesson uses. */
export type LessonPart = 'opener' | 'self-checks' | 'questions' | 'activity' | 'worksheet';

/** One lesson, or one week, of a way through the book. */
interface Lesson {
  readonly title: Words;
  /** What is done, in one to three sentences. */
  readonly does: Words;
  /** Chapters read for it, in the order of the book; empty where none is. */
  readonly chapters: readonly ChapterSlug[];
  readonly parts: readonly { readonly chapter: ChapterSlug; readonly part: LessonPart }[];
}

/** A way through the book in a given time. */
export interface Way {
  readonly id: `way.${string}`;
  readonly name: Words;
  readonly time: Words;
  readonly lessons: readonly Lesson[];
}

/** A framework that a school may have to serve, and what of it the book serves. */
export interface Standard {
  readonly id: `standard.${string}`;
  readonly name: string;
  readonly body: string;
  /** Year of the edition meant. */
  readonly year: number;
  readonly served: readonly {
    /** Name or number of the part, as the framework has it. */
    readonly part: string;
    /** By what in the book. */
    readonly by: Words;
    readonly chapters: readonly ChapterSlug[];
  }[];
}

/** What a teacher reads first. */
export interface TeachingOverview {
  /** Who it suits, in a paragraph each. */
  readonly suits: readonly Words[];
  /** What students should know before. */
  readonly before: readonly Words[];
  readonly ways: readonly Way[];
  /** Ids of five questions that need no more than paper, a chapter's idea each. */
  readonly monday: readonly [string, string, string, string, string];
  /** What the list of standards is and is not. */
  readonly standardsNote: Words;
  readonly standards: readonly Standard[];
}
