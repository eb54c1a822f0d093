import { z } from 'astro/zod';

const kinds = [
  'page',
  'section',
  'passage',
  'figure',
  'setting',
  'term',
  'claim',
  'fact',
  'source',
  'record',
] as const;

/** What an address names. A `record` is a fact or source listed at the foot of a chapter. */
export type Kind = (typeof kinds)[number];

/** A published id: what it names. */
export interface LockedId {
  readonly kind: Kind;
  /** Some words of what it named when it was published; empty for a record, which its fact names. */
  readonly fingerprint: string;
}

/** Where something went that had an address of its own. */
interface Move {
  readonly to: string;
  readonly reason: string;
}

/** Every address that was ever public. An address is `page.html#id`, or `page.html` for a page. */
export interface Lock {
  /** The latest edition and how many ids had been retired before the first; `null` before it. */
  readonly edition: { readonly number: number; readonly retired: number } | null;
  readonly ids: ReadonlyMap<string, LockedId>;
  /** Why the fingerprint of an id is not that of its first publication. */
  readonly renewed: ReadonlyMap<string, string>;
  readonly moved: ReadonlyMap<string, Move>;
  /** Addresses given up before the first edition, with the reason. */
  readonly retired: ReadonlyMap<string, string>;
}

/** A lock in which nothing is published. */
export const emptyLock: Lock = {
  edition: null,
  ids: new Map(),
  renewed: new Map(),
  moved: new Map(),
  retired: new Map(),
};

const byPage = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), z.record(z.string(), value));
const named = z.string().regex(new RegExp(`^(?:${kinds.join('|')})(?: .+)?$`));
const reason = z.string().min(3);
const file = z.strictObject({
  edition: z.strictObject({ number: z.int().min(1), retired: z.int().min(0) }).nullable(),
  ids: byPage(named),
  renewed: byPage(reason),
  moved: byPage(z.tuple([z.string(), reason])),
  retired: byPage(reason),
});

/** An address: `page.html#id`, or `page.html` when the id is empty. */
export function addressOf(page: string, id: string): string {
  return id === '' ? page : `${page}#${id}`;
}

/** The page and the id of an address; the id is empty for a page. */
export function partsOf(address: string): { readonly page: string; readonly id: string } {
  const cut = address.indexOf('#');
  return cut < 0
    ? { page: address, id: '' }
    : { page: address.slice(0, cut), id: address.slice(cut + 1) };
}

/** Where the fact or source stands that a record at an address of a chapter is a copy of. */
export function recordBehind(address: string): string {
  const { id } = partsOf(address);
  return addressOf(id.startsWith('fact.') ? 'facts.html' : 'sources.html', id);
}

/** What stands in the file by page and id, by address. */
function byAddress<In, Out>(
  pages: Readonly<Record<string, Readonly<Record<string, In>>>>,
  read: (value: In, page: string) => Out,
): ReadonlyMap<string, Out> {
  return new Map(
    Object.entries(pages).flatMap(([page, ids]) =>
      Object.entries(ids).map(([id, value]) => [addressOf(page, id), read(value, page)] as const),
    ),
  );
}

/** An id as the file has it: its kind, then its fingerprint. */
function readNamed(text: string): LockedId {
  const kind = kinds.find((candidate) => candidate === text.split(' ', 1)[0]) ?? 'page';
  return { kind, fingerprint: text.slice(kind.length + 1) };
}

/**
 * The lock that a file holds.
 *
 * @throws Error when the file does not have the form of a lock.
 */
export function parseLock(text: string): Lock {
  let read;
  try {
    read = file.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      'content/published-ids.json cannot be read. Take the last version that is committed, and let `npm run ids` make the changes: it is not written by hand.',
      { cause },
    );
  }
  const same = (value: string) => value;
  return {
    edition: read.edition,
    ids: byAddress(read.ids, readNamed),
    renewed: byAddress(read.renewed, same),
    moved: byAddress(read.moved, ([to, why], page) => ({
      // What moved on its page is written without it.
      to: to.startsWith('#') ? `${page}${to}` : to,
      reason: why,
    })),
    retired: byAddress(read.retired, same),
  };
}

function sorted<Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An object as JSON with one entry a line; not indented by depth, so as to stay small. */
function lines(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '{}';
  const body = entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`);
  return `{\n${body.join(',\n')}\n}`;
}

/** A part of the lock as JSON: by page, then by id, both sorted. */
function part<Value>(
  values: ReadonlyMap<string, Value>,
  print: (value: Value, page: string) => unknown,
): string {
  const pages = Map.groupBy(values, ([address]) => partsOf(address).page);
  return lines(
    sorted(pages).map(([page, own]) => {
      const ids = own.map(
        ([address, value]) => [partsOf(address).id, JSON.stringify(print(value, page))] as const,
      );
      return [page, lines(sorted(ids))];
    }),
  );
}

/** The file that holds a lock: sorted, one line an id. */
export function printLock(lock: Lock): string {
  const same = (value: string) => value;
  const whole = lines([
    ['edition', JSON.stringify(lock.edition)],
    ['ids', part(lock.ids, ({ kind, fingerprint }) => `${kind} ${fingerprint}`.trim())],
    ['renewed', part(lock.renewed, same)],
    [
      'moved',
      part(lock.moved, ({ to, reason: why }, page) => [
        to.startsWith(`${page}#`) ? to.slice(page.length) : to,
        why,
      ]),
    ],
    ['retired', part(lock.retired, same)],
  ]);
  return `${whole}\n`;
}
