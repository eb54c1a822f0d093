import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { BuiltSite } from '../read-site.ts';
import { addressOf, type Kind } from './lock.ts';
import { contentWords, stemsOf } from './words.ts';

/** What an address of the built site names now. */
export interface Named {
  readonly kind: Kind;
  /** Its words, in order, the ids of facts it prints last. */
  readonly words: readonly string[];
  /** Stems of all its words. */
  readonly stems: ReadonlySet<string>;
  /** Its first words, in quotation marks, for messages. */
  readonly opening: string;
}

/** Everything that has an address on the built site, by address. */
export type Present = ReadonlyMap<string, Named>;

const factsFile = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      formerly: z.array(z.string()).optional(),
    }),
  ),
});
const sourcesFile = z.object({
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })),
});

function read<Shape>(site: BuiltSite, path: string, shape: z.ZodType<Shape>): Shape {
  try {
    return shape.parse(JSON.parse(Buffer.from(site.bytes(path)).toString('utf8')));
  } catch (cause) {
    throw new Error(
      `The check of ids cannot read ${path}. It is written by src/pages/${path}.ts and read by src/publish/ids/named.ts: bring the two into line.`,
      { cause },
    );
  }
}

/** The first words of a text, in quotation marks. */
function openingOf(text: string): string {
  const words = text.split(' ');
  return `“${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`;
}

/**
 * Something that says of itself what it is; `further` are words that it does not say. Its words are
 * counted when they are asked for, which of most things only the check does.
 */
function named(kind: Kind, text: string, further: readonly string[] = []): Named {
  let words: readonly string[] | undefined;
  let stems: ReadonlySet<string> | undefined;
  return {
    kind,
    get words() {
      return (words ??= [...contentWords(text), ...further]);
    },
    get stems() {
      return (stems ??= stemsOf(this.words));
    },
    get opening() {
      // A page's title ends with the book's, and its description follows.
      return openingOf(kind === 'page' ? (text.split(' · ')[0] ?? '') : text);
    },
  };
}

/** An address in the world as one short word of a fingerprint. */
function wordOf(url: string): string {
  return `@${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
}

/** Everything that has an address on the built site: its pages, what stands on them, and its record. */
export function presentOn(site: BuiltSite): Present {
  const present = new Map(
    site.pages.flatMap(({ path, landmarks }) =>
      landmarks.list.map((landmark): [string, Named] => [
        addressOf(path, landmark.id),
        named(
          landmark.kind,
          landmark.text,
          landmark.factIds.map((id) => `=${id}`),
        ),
      ]),
    ),
  );
  const record: [string, Named][] = [];
  if (site.has('facts.json')) {
    for (const { id, label } of read(site, 'facts.json', factsFile).facts) {
      record.push([`facts.html#fact.${id}`, named('fact', label)]);
    }
  }
  if (site.has('sources.json')) {
    for (const { id, title, url } of read(site, 'sources.json', sourcesFile).sources) {
      record.push([`sources.html#source.${id}`, named('source', title, [wordOf(url)])]);
    }
  }
  // What the record has and no page shows has no address.
  for (const [address, thing] of record) if (present.has(address)) present.set(address, thing);
  return present;
}

/** The addresses that facts had under former ids, and where they are now. */
export function formerFacts(site: BuiltSite): ReadonlyMap<string, string> {
  if (!site.has('facts.json')) return new Map();
  return new Map(
    read(site, 'facts.json', factsFile).facts.flatMap(({ id, formerly = [] }) =>
      formerly.map((former) => [`facts.html#fact.${former}`, `facts.html#fact.${id}`] as const),
    ),
  );
}
