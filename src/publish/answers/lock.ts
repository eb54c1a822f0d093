import { z } from 'astro/zod';

/** What a question rested on when somebody last read its answer against it. */
export interface Confirmed {
  /** By the address of a paragraph, a hash of each of its sentences in order. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
  /** By the id of a fact, what the book printed for it. */
  readonly facts: ReadonlyMap<string, string>;
}

/** The lock: what each question rested on, by its id. */
export type AnswerLock = ReadonlyMap<string, Confirmed>;

const file = z.record(
  z.string(),
  z.strictObject({
    passages: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}(?: [0-9a-f]{8})*$|^$/)),
    facts: z.record(z.string(), z.string()),
  }),
);

/**
 * The lock that a file holds.
 *
 * @throws Error when the file does not have its form.
 */
export function parseLock(text: string): AnswerLock {
  try {
    return new Map(
      Object.entries(file.parse(JSON.parse(text))).map(([id, { passages, facts }]) => [
        id,
        {
          passages: new Map(
            Object.entries(passages).map(([address, hashes]) => [
              address,
              hashes.split(' ').filter((hash) => hash !== ''),
            ]),
          ),
          facts: new Map(Object.entries(facts)),
        },
      ]),
    );
  } catch (cause) {
    throw new Error(
      'content/confirmed-answers.json cannot be read. Take the last version that is committed, and let `npm run confirm` make the changes: it is not written by hand.',
      { cause },
    );
  }
}

/** Entries as an object of JSON, sorted, so that a change of one is a change of its own line. */
function sorted<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The file that holds a lock: sorted, a line for each paragraph and fact of each question. */
export function printLock(lock: AnswerLock): string {
  const whole = sorted(
    [...lock].map(([id, { passages, facts }]) => [
      id,
      {
        passages: sorted([...passages].map(([address, hashes]) => [address, hashes.join(' ')])),
        facts: sorted(facts),
      },
    ]),
  );
  return `${JSON.stringify(whole, null, 1)}\n`;
}
