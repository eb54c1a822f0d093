import { z } from 'astro/zod';
import type { BuiltSite } from '../read-site.ts';
import { readPassages, sentencesOf } from './read-passages.ts';

/** What a question rests on now. */
export interface Resting {
  /** By the address of a paragraph, its sentences; `null` where the site has no such paragraph. */
  readonly passages: ReadonlyMap<string, readonly string[] | null>;
  /** By the id of a fact, what the book prints for it; `null` where the record has no such fact. */
  readonly facts: ReadonlyMap<string, string | null>;
}

/** What each question of the site rests on now, by its id. */
export type Present = ReadonlyMap<string, Resting>;

const strings = z.array(z.string());
const questionsFile = z.object({
  questions: z.array(z.object({ id: z.string(), answeredBy: strings, facts: strings })),
});
const factsFile = z.object({ facts: z.array(z.object({ id: z.string(), printed: z.string() })) });

function read<Shape>(site: BuiltSite, path: string, shape: z.ZodType<Shape>): Shape {
  try {
    return shape.parse(JSON.parse(Buffer.from(site.bytes(path)).toString('utf8')));
  } catch (cause) {
    throw new Error(
      `The check of answers cannot read ${path}. It is written by src/pages/${path}.ts and read by src/publish/answers/present.ts: bring the two into line.`,
      { cause },
    );
  }
}

/** A paragraph's page and its id on it. */
function partsOf(address: string): readonly [page: string, id: string] {
  const [page = '', id = ''] = address.split('#');
  return [page, id];
}

/**
 * What the questions of a site rest on: the paragraphs of its chapters as they were built, and the facts.
 *
 * @throws Error when the questions or the facts, as data, cannot be read.
 */
export function presentOn(site: BuiltSite): Present {
  const { questions } = read(site, 'questions.json', questionsFile);
  const printed = new Map(
    read(site, 'facts.json', factsFile).facts.map((fact) => [fact.id, fact.printed]),
  );
  const wanted = Map.groupBy(
    questions.flatMap(({ answeredBy }) => answeredBy.map(partsOf)),
    ([page]) => page,
  );
  const words = new Map<string, readonly string[]>(
    [...wanted].flatMap(([page, places]) => {
      const html = site.page(page)?.html ?? '';
      const found = readPassages(html, new Set(places.map(([, id]) => id)));
      return [...found].map(([id, text]) => [`${page}#${id}`, sentencesOf(text)] as const);
    }),
  );
  return new Map(
    questions.map(({ id, answeredBy, facts }) => [
      id,
      {
        passages: new Map(answeredBy.map((address) => [address, words.get(address) ?? null])),
        facts: new Map(facts.map((fact) => [fact, printed.get(fact) ?? null])),
      },
    ]),
  );
}
