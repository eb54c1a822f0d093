import type { HostingRight } from '#data/hosting-rights.ts';
import { formatDate, formatList } from '#lib/format.ts';
import type { GivenCloud, GivenProduct } from './model.ts';

/** How a cloud stands to a product on a day: by its right, or by no text at all. */
export type Standing = HostingRight['right'] | 'no-text';

/** A standing in a word or two. */
export const standings = {
  exclusive: 'only here',
  offered: 'hosted',
  preview: 'in preview',
  announced: 'promised',
  allowed: 'allowed',
  unclear: 'not settled',
  'not-allowed': 'ruled out',
  'no-text': 'not named',
} as const satisfies Readonly<Record<Standing, string>>;

/** What a right may be called beside the name of its standing. */
type Called = HostingRight['called'];

/** What may be said of a product in one breath, in this order: its standing, and the words around the clouds. */
const told = [
  ['exclusive', 'tied to ', ' alone'],
  ['offered', 'hosted on ', ''],
  ['preview', 'in preview at ', ''],
  ['announced', 'promised at ', ''],
  ['allowed', 'allowed on ', ''],
  ['not-allowed', 'ruled out at ', ''],
] as const satisfies readonly (readonly [Standing, string, string])[];

/** The same for what goes by a name of its own. */
const toldAs = {
  'to distribute': ['given to ', ' to distribute, alone among third parties'],
  'preview announced': ['announced in preview at ', ''],
  'private preview': ['in private preview at ', ''],
  'public beta': ['in public beta at ', ''],
} as const satisfies Readonly<Record<NonNullable<Called>, readonly [string, string]>>;

/** A cloud, how it stands, and what about that was new on the day. */
export interface Cell {
  readonly cloud: GivenCloud;
  readonly standing: Standing;
  readonly called: Called;
  readonly isNew: boolean;
  readonly isNewText: boolean;
  /** Whether it is only allowed, and was hosted there before. */
  readonly wasHosted: boolean;
}

/** The day that is asked for. */
interface Day {
  readonly day: string;
  /** In words, where the record has no day. */
  readonly loosely: string | undefined;
  /** Whether nothing on record is older. */
  readonly isFirst: boolean;
  /** When the first text speaks of the product. */
  readonly begins: string;
}

/** How a cloud stands, in a word or two. */
export function nameOf({ standing, called }: Pick<Cell, 'standing' | 'called'>): string {
  return called ?? standings[standing];
}

/** Standings that only grow vaguer: what a text leaves open is not a change of what holds. */
const vaguer: readonly string[] = ['no-text unclear', 'allowed unclear', 'offered allowed'];

/** Whether a standing differs from the one before by what a text says, and not by what it leaves open. */
export function isChange(before: Standing, now: Standing): boolean {
  return before !== now && !vaguer.includes(`${before} ${now}`);
}

/** The clouds of some cells as a sentence lists them. */
function listed(cells: readonly Cell[], joint: 'and' | 'or' = 'and'): string {
  return formatList(
    cells.map(({ cloud }) => (cloud.id === 'openai' ? 'OpenAI itself' : cloud.name)),
    joint,
  );
}

/** What is new on the day beside the day before. */
function news(
  cells: readonly Cell[],
  { day, loosely, isFirst, begins }: Day,
  partOf: string | undefined,
): string {
  if (day < begins) {
    return partOf === undefined
      ? `What is on record of its hosting begins on ${formatDate(begins)}.`
      : `Until ${formatDate(begins)} it counts here among ${partOf}.`;
  }
  if (isFirst) return 'Nothing on record of hosting is older.';
  const changed = cells.filter(({ isNew }) => isNew);
  if (changed.length > 0) {
    return loosely === undefined
      ? `That day it changed for ${listed(changed)}.`
      : `By then it had changed for ${listed(changed)}.`;
  }
  const retold = cells.filter(({ isNewText }) => isNewText);
  return retold.length > 0
    ? `That day brought a new text on ${listed(retold)}, but no clear change.`
    : 'The day before, it stood no differently.';
}

/** What a day comes to for a product, cloud by cloud, in plain sentences. */
export function summary(
  product: GivenProduct | undefined,
  cells: readonly Cell[],
  asked: Day,
): string {
  if (product === undefined) return '';
  const { day, loosely } = asked;
  const subject =
    product.later?.filter(({ from }) => from <= day).at(-1)?.subject ?? product.subject;
  const when = loosely === undefined ? `On ${formatDate(day)}` : `By the ${loosely}`;
  const of = (standing: Standing) => cells.filter((cell) => cell.standing === standing);
  const parts = told.flatMap(([standing, before, after]) => {
    const own = of(standing).filter(({ called }) => called === undefined);
    return [
      ...(own.length === 0 ? [] : [`${before}${listed(own)}${after}`]),
      ...of(standing).flatMap((cell) =>
        cell.called === undefined ? [] : [toldAs[cell.called].join(listed([cell]))],
      ),
    ];
  });
  const unclear = of('unclear');
  const silent = of('no-text');
  const left = cells.filter(({ wasHosted }) => wasHosted);
  const { turns, partOf, besides } = product;
  return [
    parts.length === 0
      ? `${when} ${subject} not placed on any cloud by a text ${partOf === undefined ? 'found' : 'of its own'}.`
      : `${when} ${subject} ${formatList(parts)}.`,
    ...(unclear.length === 0 ? [] : [`For ${listed(unclear)} no text found settles it.`]),
    ...(silent.length === 0 || silent.length === cells.length
      ? []
      : [`No text found names ${listed(silent, 'or')} as a host.`]),
    turns?.[day] ?? news(cells, asked, partOf),
    ...(besides !== undefined && day >= besides.from ? [besides.says] : []),
    ...(left.length === 0 ? [] : [`No text found says that the hosting on ${listed(left)} ended.`]),
  ].join(' ');
}
