import { z } from 'astro/zod';
import type { BuiltSite } from '../read-site.ts';

/** Where the site has its questions as data. */
const path = 'questions.json';

const text = z.string().min(1);
const option = z.object({ text, why: text, right: z.boolean() });
const question = z.object({ id: text, chapter: text, level: text, stem: text });

/** What is read of the file; the page that writes it says what each means. */
const file = z.object({
  questions: z.array(question.extend({ options: z.array(option) })),
});

/** One of the things that a question offers as its answer. */
type Choice = z.infer<typeof option>;

/** A question that a learner answers by one choice. */
export interface ChoiceQuestion {
  /** As an identifier in any format: letters, digits and hyphens. */
  readonly id: string;
  readonly stem: string;
  readonly options: readonly Choice[];
}

/** What a chapter asks. */
export interface ChapterQuestions {
  readonly checks: readonly ChoiceQuestion[];
  /** What a class can talk about: questions with more than one good answer. */
  readonly toDiscuss: readonly string[];
}

/** An id of the book as an identifier that every format takes: the dots become hyphens. */
function identifier(id: string): string {
  return id.replaceAll('.', '-');
}

/** The identifier of an option within its question: a letter, in the order in which they are shown. */
export function optionId(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}

/**
 * The questions of the book by the slug of their chapter, in the order of the file.
 *
 * @throws Error when the file is not there, does not have its form, or a question has not exactly one right option.
 */
export function readQuestions(site: BuiltSite): ReadonlyMap<string, ChapterQuestions> {
  let questions;
  try {
    ({ questions } = file.parse(JSON.parse(Buffer.from(site.bytes(path)).toString('utf8'))));
  } catch (cause) {
    throw new Error(
      `The edition for learning platforms cannot read ${path}. It is written by src/pages/${path}.ts and read by src/publish/cartridge/read-questions.ts: bring the two into line.`,
      { cause },
    );
  }
  const chapters = new Map<string, { checks: ChoiceQuestion[]; toDiscuss: string[] }>();
  for (const { id, chapter, level, stem, options } of questions) {
    const own = chapters.get(chapter) ?? { checks: [], toDiscuss: [] };
    chapters.set(chapter, own);
    if (level === 'judge') own.toDiscuss.push(stem);
    if (level !== 'check') continue;
    if (options.filter(({ right }) => right).length !== 1) {
      throw new Error(
        `The question "${id}" has ${options.filter(({ right }) => right).length} right options, and a learning platform takes exactly one. Correct it in src/data/teaching/.`,
      );
    }
    own.checks.push({ id: identifier(id), stem, options });
  }
  return chapters;
}
