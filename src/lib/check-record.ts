import { claims } from '#data/claims.ts';
import { excerpts, type Excerpts } from '#data/excerpts.ts';
import { glossary } from '#data/glossary.ts';
import { sources, type SourceId } from '#data/sources.ts';
import type { ChapterRecord, Mention, Printed } from './chapter-record.ts';
import { doubtOf, marksDoubt } from './doubt.ts';
import { factById, facts, isFactId, isSourceId, type AnyFactId } from './facts.ts';
import { nearest } from './nearest.ts';
import { noSuchFact, noSuchSource } from './no-such-id.ts';
import { reportsBehind, untoldReports } from './reports.ts';

/** What a chapter prints, cites and claims, its ids looked up. */
export interface CheckedRecord {
  /** Facts printed in the prose, each once, in order of first appearance. */
  readonly factIds: readonly AnyFactId[];
  /** Sources cited in the prose, each once, in order of first appearance. */
  readonly sourceIds: readonly SourceId[];
  readonly words: number;
  /** Sentences with a digit, a month or a name of the story, and those counted next. */
  readonly checkable: number;
  /** How many carry a fact, a source, a quotation or a claim. */
  readonly cited: number;
  /** The rest, for the author. */
  readonly uncited: readonly string[];
}

/** Stops with every problem of a chapter at once, each under the line it stands at. */
function refuse(file: string, problems: readonly { line: number; problem: string }[]): void {
  if (problems.length === 0) return;
  throw new RangeError(
    problems.map(({ line, problem }) => `${file}:${line}: ${problem}`).join('\n'),
  );
}

/** What is wrong with a fact that its sentence is said to hedge; `null` when nothing is. */
function unhedged({ id, sentence, isHedged }: Printed): string | null {
  if (!isHedged || !isFactId(id)) return null;
  const fact = factById(id);
  if (doubtOf(fact) === null || marksDoubt(sentence)) return null;
  return (
    `The fact "${id}" is ${fact.confidence}, and is marked "hedged", but its sentence has no word that says so. ` +
    `Say who claims it in the sentence (“according to …”, “reported”, “accounts differ”), or take "hedged" away and the record's own words are printed.`
  );
}

/** Whether an author names the words that tell of a report where the fact is none. */
function isToldForNothing({ id, told }: Printed): boolean {
  return told !== null && isFactId(id) && reportsBehind(id).length === 0;
}

/** Words without what printers choose: the form of quotation marks and dashes, and how words are spaced. */
function plain(words: string): string {
  return words
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Mentions of what is not there, each with the nearest ids and what to do. */
function unknown(
  mentions: readonly Mention[],
  kind: string,
  known: readonly string[],
  folder: string,
): readonly { line: number; problem: string }[] {
  return mentions
    .filter(({ id }) => !known.includes(id))
    .map(({ id, line }) => ({
      line,
      problem: `There is no ${kind} "${id}". Nearest ids: ${nearest(id, known).join(', ')}. Correct the id, or add the ${kind} in ${folder}.`,
    }));
}

/** The passage that has most of some words, the shorter where two have as many; none where none has any. */
function mostAlike(quoted: string, passages: readonly string[]): string | undefined {
  const wordsOf = (text: string) =>
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const wanted = new Set(wordsOf(quoted));
  return passages
    .map((passage) => ({
      passage,
      shared: wordsOf(passage).filter((word) => wanted.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.passage.length - b.passage.length)[0]?.passage;
}

/** What is wrong with words said to be a source's own; `null` when they are on record. */
function misquoted({ id, words }: ChapterRecord['quotes'][number]): string | null {
  if (!isSourceId(id)) return null;
  const all: readonly Excerpts[] = excerpts;
  const passages = all.find(({ source }) => source === id)?.passages ?? [];
  const quoted = plain(words);
  if (quoted === '') return `<Quote id="${id}"> is empty. Put the quoted words into it.`;
  if (passages.some((passage) => plain(passage).includes(quoted))) return null;
  const closest = mostAlike(quoted, passages);
  return (
    `“${words}” is not on record as words of "${id}". ` +
    (closest === undefined
      ? 'No passage like it is on record: copy the passage from the source into src/data/excerpts.ts.'
      : `The nearest passage on record is “${closest}”. Quote it word for word, or copy the passage from the source into src/data/excerpts.ts.`)
  );
}

/**
 * The record of a chapter with its ids looked up.
 *
 * @throws RangeError that names the file, the line and the nearest ids where a fact or a source does
 * not exist, and the file and the line where a doubtful fact is marked as hedged in a sentence that
 * has no word of doubt, where a section tells as known what others report, where `told` stands on what
 * nobody reports, and where words are quoted that the source is not known to say; all of them at once.
 */
export function checkRecord(record: ChapterRecord, file: string): CheckedRecord {
  const { words, checkable, cited, uncited } = record;
  refuse(file, [
    ...record.facts
      .filter(({ id }) => !isFactId(id))
      .map(({ id, line }) => ({ line, problem: noSuchFact(id, facts.keys()) })),
    ...record.sources
      .filter(({ id }) => !isSourceId(id))
      .map(({ id, line }) => ({
        line,
        problem: noSuchSource(
          id,
          sources.map((source) => source.id),
        ),
      })),
    ...unknown(
      record.terms,
      'term',
      glossary.map(({ id }) => id),
      'src/data/glossary/',
    ),
    ...unknown(
      record.claims,
      'claim',
      claims.map(({ id }) => id),
      'src/data/claims/',
    ),
    ...record.printed.flatMap((printed) => {
      const problem = unhedged(printed);
      return problem === null ? [] : [{ line: printed.line, problem }];
    }),
    ...untoldReports(record.printed).map(({ id, line, sentence }) => ({
      line,
      problem:
        `The fact "${id}" ${isFactId(id) && factById(id).confidence === 'reported' ? 'is' : 'is worked out from'} what others report, and the sentence tells it as known: “${sentence}”. ` +
        `Say who reports it where the section prints it first (“reported”, “by one account”, the outlet's name), or name the words nearby that do: <Fact id="${id}" told="…" />.`,
    })),
    ...record.printed.filter(isToldForNothing).map(({ id, line }) => ({
      line,
      problem: `The fact "${id}" is nothing that others report, so that \`told\` says nothing. Take it away.`,
    })),
    ...record.quotes.flatMap((quote) => {
      const problem = misquoted(quote);
      return problem === null ? [] : [{ line: quote.line, problem }];
    }),
  ]);
  return {
    factIds: record.facts.map(({ id }) => id).filter(isFactId),
    sourceIds: record.sources.map(({ id }) => id).filter(isSourceId),
    words,
    checkable,
    cited,
    uncited,
  };
}

/**
 * Refuses figures that do not exist.
 *
 * @throws RangeError that names the file, the line and the nearest ids; all of them at once.
 */
export function checkFigures(
  figures: readonly Mention[],
  known: readonly string[],
  file: string,
): void {
  refuse(file, unknown(figures, 'figure', known, 'components/charts/figures.ts'));
}

/**
 * Refuses explorables that do not exist.
 *
 * @throws RangeError that names the file, the line and the nearest ids; all of them at once.
 */
export function checkExplorables(
  explorables: readonly Mention[],
  known: readonly string[],
  file: string,
): void {
  refuse(file, unknown(explorables, 'explorable', known, 'components/explore/explorables.ts'));
}

/**
 * Refuses figures that are listed twice, and those that no page shows: readers would find them only by
 * their address. `shown` are the ids in chapters and on other pages.
 *
 * @throws RangeError that names each.
 */
export function checkPlaces(known: readonly string[], shown: readonly string[]): void {
  const list = 'components/charts/figures.ts';
  const problems = known.flatMap((id, index) => {
    if (known.indexOf(id) !== index) {
      return [
        `${list}: The figure "${id}" is listed twice. An id names one figure: take one line away.`,
      ];
    }
    return shown.includes(id)
      ? []
      : [
          `${list}: The figure "${id}" is listed and stands in no chapter. Put <Figure id="${id}" /> where it is spoken of, or take its line away.`,
        ];
  });
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
}
