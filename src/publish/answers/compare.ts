import type { AnswerLock, Confirmed } from './lock.ts';
import type { Present, Resting } from './present.ts';
import { hashOf } from './read-passages.ts';

/** The first words of a sentence, in quotation marks. */
function openingOf(sentence: string): string {
  const words = sentence.split(' ');
  return `“${words.slice(0, 12).join(' ')}${words.length > 12 ? ' …' : ''}”`;
}

/** What became of a paragraph since it was confirmed, in words; none when it is as it was. */
function changesOf(
  address: string,
  sentences: readonly string[] | null,
  confirmed: readonly string[] | undefined,
): readonly string[] {
  if (sentences === null) return [`${address} is no paragraph of the book`];
  if (confirmed === undefined) return [`${address} is named as its answer, and was not before`];
  const hashes = sentences.map(hashOf);
  if (hashes.join(' ') === confirmed.join(' ')) return [];
  const fresh = sentences.filter((sentence) => !confirmed.includes(hashOf(sentence)));
  const lost = confirmed.filter((hash) => !hashes.includes(hash)).length;
  if (fresh.length === 0 && lost === 0) return [`${address} has its sentences in another order`];
  return [
    fresh.length === 0
      ? `${address} has lost ${lost === 1 ? 'a sentence' : `${lost} sentences`}`
      : `${address} says anew: ${fresh.map(openingOf).join(', ')}`,
  ];
}

/** What changed of what a question rests on, in words; none when all is as it was confirmed. */
function changesSince(
  { passages, facts }: Resting,
  confirmed: Confirmed | undefined,
): readonly string[] {
  return [
    ...[...passages].flatMap(([address, sentences]) =>
      changesOf(address, sentences, confirmed?.passages.get(address)),
    ),
    ...[...facts].flatMap(([id, printed]) => {
      const before = confirmed?.facts.get(id);
      if (printed === null) return [`the record has no fact ${id}`];
      if (before === undefined)
        return [`the fact ${id}, “${printed}”, is named, and was not before`];
      return before === printed ? [] : [`the fact ${id} was “${before}” and is “${printed}”`];
    }),
    ...[...(confirmed?.passages.keys() ?? [])].flatMap((address) =>
      passages.has(address) ? [] : [`${address} is no longer named as its answer`],
    ),
    ...[...(confirmed?.facts.keys() ?? [])].flatMap((id) =>
      facts.has(id) ? [] : [`the fact ${id} is no longer named`],
    ),
  ];
}

/** The questions whose answers nobody has confirmed as things stand, each in a line that says what to do. */
export function unconfirmed(lock: AnswerLock, present: Present): readonly string[] {
  const asked = [...present].flatMap(([id, resting]) => {
    const confirmed = lock.get(id);
    if (confirmed === undefined) {
      return [
        `${id} is new, and nobody has confirmed its answer. Read it against ${[...resting.passages.keys()].join(', ')}, then run \`npm run confirm -- ${id}\`.`,
      ];
    }
    const changes = changesSince(resting, confirmed);
    if (changes.length === 0) return [];
    return [
      `${id}: ${changes.join('; ')}. Read the question and its answer in src/data/teaching/ against that, correct them where they no longer hold, then run \`npm run confirm -- ${id}\`.`,
    ];
  });
  const gone = [...lock.keys()]
    .filter((id) => !present.has(id))
    .map(
      (id) =>
        `${id} is confirmed, and is no question any more. If it is meant to be gone, run \`npm run confirm -- ${id}\`.`,
    );
  return [...asked, ...gone];
}

/**
 * The lock after some questions were confirmed as they stand; those that are gone leave it.
 *
 * @param ids the questions; all when there are none.
 * @throws RangeError when one of them is neither asked nor in the lock, or rests on what is not there.
 */
export function confirm(lock: AnswerLock, present: Present, ids: readonly string[]): AnswerLock {
  const known = new Set([...present.keys(), ...lock.keys()]);
  const strangers = ids.filter((id) => !known.has(id));
  if (strangers.length > 0) {
    throw new RangeError(
      `There is no question ${strangers.map((id) => `"${id}"`).join(', ')} to confirm. Take ids from src/data/teaching/, such as ${[...present.keys()].slice(0, 2).join(' and ')}.`,
    );
  }
  const next = new Map(lock);
  for (const id of ids.length > 0 ? ids : known) {
    const resting = present.get(id);
    if (resting === undefined) {
      next.delete(id);
      continue;
    }
    const missing = [...resting.passages, ...resting.facts].filter(([, what]) => what === null);
    if (missing.length > 0) {
      throw new RangeError(
        `${id} rests on ${missing.map(([name]) => name).join(', ')}, which is not there. Name in src/data/teaching/ what answers it now.`,
      );
    }
    next.set(id, {
      passages: new Map(
        [...resting.passages].map(([address, sentences]) => [
          address,
          (sentences ?? []).map(hashOf),
        ]),
      ),
      facts: new Map([...resting.facts].map(([fact, printed]) => [fact, printed ?? ''])),
    });
  }
  return next;
}
