import { defineModel, type Model } from '#components/explore/model.ts';
import type { CloudId } from '#data/clouds.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import type { ProductId } from '#data/products.ts';
import { capitalised, formatDate } from '#lib/format.ts';
import { isInForce } from '#models/hosting.ts';
import { drawHosting, id, type DrawnSpan } from './drawing.ts';
import { isChange, nameOf, summary, type Cell, type Standing } from './words.ts';

/** What the browser needs of one right: its day of ending where the record has none is told in words. */
export type GivenRight = Pick<
  HostingRight,
  'product' | 'cloud' | 'from' | 'until' | 'right' | 'clause'
> & {
  readonly fromWhen: string | null | undefined;
  readonly untilWhen: string | null | undefined;
  readonly called: HostingRight['called'];
  /** Which of the sources given. */
  readonly source: number;
};

/**
 * A right in the order of its fields, as few bytes as it takes. Its end is not written: rights of a pair stand
 * together, and each ends where the next begins.
 */
type GivenRow = readonly [
  product: ProductId,
  cloud: CloudId,
  from: HostingRight['from'],
  right: HostingRight['right'],
  clause: string,
  source: number,
  fromWhen?: string | null,
  untilWhen?: string | null,
  called?: HostingRight['called'],
];

/** A product as it is chosen, and as a sentence speaks of it. */
export interface GivenProduct {
  readonly id: ProductId;
  /** On its control. */
  readonly label: string;
  /** In a sentence, with the verb that goes with it: `stateless calls were`. */
  readonly subject: string;
  /** The same from a day on, ascending: where the texts begin to name it, or the product that came has another name. */
  readonly later?: readonly { readonly from: string; readonly subject: string }[];
  /** What is told of a day instead of a change of standing, by the day. */
  readonly turns?: Readonly<Record<string, string>>;
  /** What it counts among until the first text speaks of it: `OpenAI’s other own products`. */
  readonly partOf?: string;
  /** What stands against a permission from a day on, as a sentence that is told with every standing. */
  readonly besides?: { readonly from: string; readonly says: string };
}

/** A cloud, and whose colour it has. */
export interface GivenCloud {
  readonly id: CloudId;
  readonly name: string;
  readonly tone: CompanyId | 'other';
}

/** A day on which something changed. */
export interface GivenDay {
  readonly day: string;
  /** In words, where the record has no day and `day` is the last it can be: `end of October 2026`. */
  readonly loosely?: string;
}

/** Everything of the record that the explorable needs. */
export interface WhoMayHostThisGiven {
  readonly products: readonly GivenProduct[];
  readonly clouds: readonly GivenCloud[];
  readonly rights: readonly GivenRow[];
  /** Names of the sources. */
  readonly sources: readonly string[];
  /** Ascending. */
  readonly days: readonly GivenDay[];
  readonly initial: { readonly product: ProductId; readonly date: string };
  /** From when until when time is drawn, and the day from which on a day is drawn wider. */
  readonly span: DrawnSpan;
  /** The end of the record in words. */
  readonly readUntil: string;
}

/** What a reader sets: a product, and a day on which something changed, as an ISO date. */
type WhoMayHostThisState = { readonly product: ProductId; readonly date: string };

/** A day as its control and the drawing name it, as exactly as the record has it. */
function dayLabel({ day, loosely }: GivenDay): string {
  return loosely === undefined ? formatDate(day) : capitalised(loosely);
}

/** From when until when a right held, as exactly as the record has it. */
function period({ from, fromWhen, until, untilWhen }: GivenRight, readUntil: string): string {
  const start = fromWhen ?? `from ${formatDate(from)}`;
  return until === null
    ? `${start}, still so in ${readUntil}`
    : `${start} until ${untilWhen ?? formatDate(until)}`;
}

/** Which clouds might host a product on a day, by which text. */
export function whoMayHostThis(given: WhoMayHostThisGiven): Model {
  const { products, clouds, sources, days, initial, span, readUntil } = given;
  const rights = given.rights.map(
    ([product, cloud, from, right, clause, source, fromWhen, untilWhen, called], index) => {
      const [nextProduct, nextCloud, next = null] = given.rights[index + 1] ?? [];
      const until = nextProduct === product && nextCloud === cloud ? next : null;
      return { product, cloud, from, until, right, clause, source, fromWhen, untilWhen, called };
    },
  );
  const standingsOn = (product: ProductId, date: string) =>
    clouds.map(
      ({ id }) =>
        rights.find(
          (right) => right.product === product && right.cloud === id && isInForce(right, date),
        ) ?? null,
    );
  const standing = (right: GivenRight | null): Standing => right?.right ?? 'no-text';
  return defineModel<WhoMayHostThisState>({
    id,
    settings: {
      product: {
        kind: 'choice',
        label: 'Product',
        options: products.map(({ id, label }) => ({ value: id, label })),
        initial: initial.product,
      },
      date: {
        kind: 'choice',
        label: 'Date',
        options: days.map((day) => ({ value: day.day, label: dayLabel(day) })),
        initial: initial.date,
        look: 'tiles',
      },
    },
    outcome({ product, date }) {
      const index = days.findIndex(({ day }) => day === date);
      const [day, before] = [days[index], days[index - 1]];
      const held = standingsOn(product, date);
      const earlier = before === undefined ? [] : standingsOn(product, before.day);
      const own = rights.filter((right) => right.product === product);
      const cells = clouds.map((cloud, at): Cell => {
        const right = held[at] ?? null;
        return {
          cloud,
          standing: standing(right),
          called: right?.called,
          isNew: isChange(standing(earlier[at] ?? null), standing(right)),
          isNewText: right?.from === date,
          wasHosted:
            right?.right === 'allowed' &&
            own.some((old) => old.cloud === cloud.id && old.right === 'offered' && old.from < date),
        };
      });
      return {
        sentence: summary(
          products.find(({ id }) => id === product),
          cells,
          {
            day: date,
            loosely: day?.loosely,
            isFirst: before === undefined,
            begins: own.reduce((first, { from }) => (from < first ? from : first), span.horizon),
          },
        ),
        rows: held.map((right, at) => [
          clouds[at]?.name ?? '',
          nameOf({ standing: standing(right), called: right?.called }),
          right === null ? 'none' : period(right, readUntil),
          right?.clause ?? 'none',
          right === null ? 'none' : (sources[right.source] ?? ''),
        ]),
        drawing: drawHosting({
          lanes: cells.map(({ cloud, ...cell }) => ({
            ...cloud,
            standing: cell.standing,
            called: nameOf(cell),
            rights: own.filter((right) => right.cloud === cloud.id),
          })),
          day: date,
          label: day === undefined ? '' : dayLabel(day),
          span,
        }),
      };
    },
  });
}
