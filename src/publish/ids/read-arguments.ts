import { parseArgs } from 'node:util';
import type { Change } from './change-lock.ts';

/** How `npm run ids` is called. */
export const usage = `npm run ids
    writes an id to whatever lacks one, and adds what is new to content/published-ids.json
npm run ids -- moved <address> <new address> --reason "…"
    something has another address now; a stub stays at the old one
npm run ids -- means <address> --reason "…"
    something was told anew, and is still what its id names
npm run ids -- retire <address> --reason "…"
    an id is given up; only before the first edition
npm run ids -- edition <number>
    an edition is published: from the first on, no id can be retired
Several changes that hold only together stand in one call, with a + between them.`;

function refuse(why: string): never {
  throw new RangeError(`${why} It is called so:\n${usage}`);
}

/**
 * The deliberate changes that the words after `npm run ids --` ask for, in their order: a plus parts one
 * from the next. None when there are no words.
 *
 * @throws RangeError that says what is wrong with them and how the command is called.
 */
export function readChanges(args: readonly string[]): readonly Change[] {
  if (args.length === 0) return [];
  const ends = [...args.keys(), args.length].filter((at) => args[at] === '+' || at === args.length);
  return ends.map((end, index) => {
    const change = readArguments(args.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
    return change ?? refuse('A change is missing before or after a +.');
  });
}

/**
 * The deliberate change that the words after `npm run ids --` ask for; `null` when there are none.
 *
 * @throws RangeError that says what is wrong with them and how the command is called.
 */
export function readArguments(args: readonly string[]): Change | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { reason: { type: 'string' } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message.replace(/\.?$/, '.') : '');
  }
  const { positionals, values } = parsed;
  const [command, first, second] = positionals;
  const expect = (count: number) => {
    if (positionals.length === count + 1) return;
    refuse(
      `"${command ?? ''}" takes ${count === 1 ? 'one word' : `${count} words`} after it, and got ${positionals.length - 1}.`,
    );
  };
  const reason = values.reason?.trim() ?? '';
  const needsReason = () => {
    if (reason.length < 3) refuse(`"${command ?? ''}" needs a reason: --reason "…".`);
  };
  switch (command) {
    case undefined:
      if (values.reason !== undefined) refuse('A reason belongs to a change, and none was named.');
      return null;
    case 'moved':
      expect(2);
      needsReason();
      return { kind: 'moved', from: first ?? '', to: second ?? '', reason };
    case 'retire':
    case 'means':
      expect(1);
      needsReason();
      return { kind: command, address: first ?? '', reason };
    case 'edition':
      expect(1);
      if (!/^[1-9]\d*$/.test(first ?? '')) refuse(`"${first ?? ''}" is no number of an edition.`);
      return { kind: 'edition', number: Number(first) };
    default:
      return refuse(`"${command}" is no change that can be made.`);
  }
}
