import { mayPrecede } from './dates.ts';
import type { Problem } from './problem.ts';
import type { WrittenData } from './written-data.ts';

/** A row with a date: how it is called, where it is written, and the date. */
interface Dated {
  readonly kind: string;
  readonly within: string;
  readonly id: string;
  readonly key?: string;
  readonly field: string;
  readonly date: string | null;
}

function problemOf({ kind, within, id, key = 'id', field }: Dated, says: string): Problem {
  return {
    within: `src/data/${within}`,
    written: `${key}: '${id}'`,
    field,
    says: `The ${kind} "${id}" ${says}`,
  };
}

/** Every date on which something was true, said, sold or read. */
function datesOf(data: WrittenData): readonly Dated[] {
  const of =
    <Row>(
      kind: string,
      within: string,
      field: string,
      pick: (row: Row) => { readonly id: string; readonly date: string | null },
    ) =>
    (row: Row): Dated => ({ kind, within, field, ...pick(row) });
  return [
    ...[...data.given, ...data.derived].map(
      of('fact', 'facts', 'asOf', ({ id, asOf }) => ({ id, date: asOf })),
    ),
    ...data.sources.map(
      of('source', 'sources', 'published', ({ id, published }) => ({ id, date: published })),
    ),
    ...data.sources.map(
      of('source', 'sources', 'accessed', ({ id, accessed }) => ({ id, date: accessed })),
    ),
    ...data.cacheDiscounts.map(
      of('cache discount', 'cache-discounts.ts', 'from', ({ id, from }) => ({ id, date: from })),
    ),
    ...data.cloudAgreements.map(({ step, date }) => ({
      kind: 'agreement',
      within: 'cloud-agreements.ts',
      id: step,
      key: 'step',
      field: 'date',
      date,
    })),
    ...data.commitments.map(
      of('commitment', 'commitments.ts', 'announced', ({ id, announced }) => ({
        id,
        date: announced,
      })),
    ),
    ...data.hostingRights.map(
      of('hosting right', 'hosting-rights.ts', 'from', ({ id, from }) => ({ id, date: from })),
    ),
    ...data.hostingRights.map(
      of('hosting right', 'hosting-rights.ts', 'until', ({ id, until }) => ({ id, date: until })),
    ),
    ...data.margins.map(
      of('margin', 'margins.ts', 'period', ({ id, period }) => ({ id, date: period })),
    ),
    ...data.modelPrices.map(
      of('price', 'prices.ts', 'from', ({ id, from }) => ({ id, date: from })),
    ),
    ...data.orderings.map(of('ordering', 'orderings.ts', 'date', ({ id, date }) => ({ id, date }))),
    ...data.payments.map(({ part, paidBy }) => ({
      kind: 'payment',
      within: 'payments.ts',
      id: part,
      key: 'part',
      field: 'paidBy',
      date: paidBy,
    })),
    ...data.retellings.map(
      of('retelling', 'retellings.ts', 'date', ({ id, date }) => ({ id, date })),
    ),
    ...data.timeline.map(of('event', 'timeline.ts', 'date', ({ id, date }) => ({ id, date }))),
    ...data.valuations.map(
      of('valuation', 'valuations.ts', 'date', ({ id, date }) => ({ id, date })),
    ),
  ];
}

/** Nothing on the record is later than the day of the edition. */
function nothingIsLater(data: WrittenData): readonly Problem[] {
  return datesOf(data)
    .filter(({ date }) => date !== null && date > data.editionDate)
    .map((dated) =>
      problemOf(
        dated,
        `has \`${dated.field}\` ${dated.date ?? ''}, later than the edition of ${data.editionDate}. Correct it, or move that day in src/data/edition.ts.`,
      ),
    );
}

/** Rows that run forwards in time: those of one `run` stand in the order of their dates. */
function outOfOrder(dated: readonly Dated[], runOf: (row: Dated) => string): readonly Problem[] {
  const last = new Map<string, Dated>();
  return dated.flatMap((row) => {
    const run = runOf(row);
    const before = last.get(run);
    if (row.date !== null) last.set(run, row);
    if (!before?.date || row.date === null || mayPrecede(before.date, row.date)) return [];
    return [
      problemOf(
        row,
        `has \`${row.field}\` ${row.date} and stands below "${before.id}" of ${before.date}. Rows run forwards in time: move it up, or correct the date.`,
      ),
    ];
  });
}

/** Lists that run forwards in time do. */
function listsRunForwards(data: WrittenData): readonly Problem[] {
  const dated = datesOf(data);
  const ofKind = (kind: string) => dated.filter((row) => row.kind === kind);
  const margin = new Map(
    data.margins.map(({ id, company, definition }) => [id, `${company}, ${definition}`]),
  );
  const payer = new Map(data.payments.map((payment) => [payment.part, payment.payer]));
  return [
    ...['valuation', 'event', 'commitment', 'price', 'cache discount', 'agreement'].flatMap(
      (kind) => outOfOrder(ofKind(kind), () => kind),
    ),
    ...outOfOrder(ofKind('payment'), ({ id }) => payer.get(id) ?? ''),
    ...outOfOrder(ofKind('margin'), ({ id }) => margin.get(id) ?? ''),
  ];
}

/** The rights of one product on one cloud stand together, and each ends before the next begins. */
function rightsFollowOneAnother({ hostingRights }: WrittenData): readonly Problem[] {
  const done = new Set<string>();
  return hostingRights.flatMap((right, index) => {
    const { id, from, until, product, cloud } = right;
    const row: Dated = {
      kind: 'hosting right',
      within: 'hosting-rights.ts',
      id,
      field: 'from',
      date: from,
    };
    const before = hostingRights[index - 1];
    const follows = before?.product === product && before.cloud === cloud;
    const pair = `${product} on ${cloud}`;
    const problems = [];
    if (until !== null && until <= from) {
      problems.push(
        problemOf(
          { ...row, field: 'until' },
          `begins on ${from} and ends on ${until}. Correct one of the two.`,
        ),
      );
    }
    if (!follows && done.has(pair)) {
      problems.push(
        problemOf(row, `stands apart from the other rights of ${pair}. Put them together.`),
      );
    }
    if (follows && (before.until === null || before.until > from)) {
      problems.push(
        problemOf(
          row,
          `begins on ${from}, and "${before.id}" before it ${before.until === null ? 'has no end' : `ends on ${before.until}`}. One state holds at a time: let that one end where this begins.`,
        ),
      );
    }
    done.add(pair);
    return problems;
  });
}

/** A row's day is a day of one of its facts. */
function noRowIsMoreExactThanItsFacts(data: WrittenData): readonly Problem[] {
  const known = new Map(
    [...data.given, ...data.derived].map((fact) => [
      fact.id,
      'value' in fact && fact.unit === 'date' && typeof fact.value === 'string'
        ? [fact.value, fact.asOf]
        : [fact.asOf],
    ]),
  );
  const rows = [
    ...data.timeline.map((row) => ({
      ...row,
      kind: 'event',
      within: 'timeline.ts',
      field: 'date',
    })),
    // A right needs a day even where its words know less.
    ...data.hostingRights
      .filter(({ fromWhen }) => fromWhen === undefined)
      .map((row) => ({
        ...row,
        kind: 'hosting right',
        within: 'hosting-rights.ts',
        field: 'from',
        date: row.from,
      })),
  ];
  return rows.flatMap((row) => {
    const dates: readonly string[] = row.factIds.flatMap((id) => known.get(id) ?? []);
    if (row.date.length < 10 || dates.includes(row.date)) return [];
    const vague = dates.find((date) => row.date.startsWith(date));
    return [
      problemOf(
        row,
        vague === undefined
          ? `has \`${row.field}\` ${row.date}, a day of none of its facts. Name the fact of that day, or write the month and say the days in words beside it.`
          : `has \`${row.field}\` ${row.date}, and its fact knows ${vague} alone. Write ${vague}, or say the date in words beside it.`,
      ),
    ];
  });
}

/** What holds of dates: each rule gives the problems it finds. */
export const dateRules: readonly ((data: WrittenData) => readonly Problem[])[] = [
  nothingIsLater,
  listsRunForwards,
  rightsFollowOneAnother,
  noRowIsMoreExactThanItsFacts,
];
