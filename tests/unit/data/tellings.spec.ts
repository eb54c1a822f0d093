import { expect, test } from '#tests/unit/test.ts';
import { claims } from '#data/claims.ts';
import { commitments } from '#data/commitments.ts';
import { hostingRights } from '#data/hosting-rights.ts';
import { rules } from '#data/rules.ts';
import { tellsReport } from '#lib/doubt.ts';
import { facts, sourceById } from '#lib/facts.ts';

/** A row whose words no column of confidence stands beside, and the facts they rest on. */
interface Row {
  readonly id: string;
  readonly words: string;
  readonly factIds: readonly (string | null)[];
}

const rows: readonly Row[] = [
  ...claims.map(({ id, reason, evidence }) => ({ id, words: reason, factIds: evidence })),
  ...hostingRights.map(({ id, clause, factIds }) => ({ id, words: clause, factIds })),
  ...rules.map(({ id, says, factIds }) => ({ id, words: says, factIds })),
  ...commitments.map(({ id, status, period, firmness, amountFact, capacityFact }) => ({
    ...{ id, words: [status, period, firmness].join('. ') },
    factIds: [amountFact, capacityFact],
  })),
];

/** Rows that rest on a report among other facts, and pass on nothing of it. */
const silent: Readonly<Record<string, string>> = {
  'claim.04': 'that there were conditions stands in Amazon’s release; which ones is reported',
  'claim.09': 'it supposes the order and tells nothing of the posts',
  'claim.21': 'the joint statement says so; Altman’s post says it again',
  'right.stateful-runtime.aws.2026-02':
    'the announcement is Amazon’s; what it comprises is reported',
  'right.frontier.azure.2026-02': 'the statement is a company’s; the launch is told in a note',
};

function isUntold({ words, factIds }: Row): boolean {
  const reports = factIds
    .flatMap((id) => facts.get(id ?? '') ?? [])
    .filter(({ confidence }) => confidence === 'reported');
  const publishers = reports.flatMap(({ sources }) =>
    sources.map((source) => sourceById(source).publisher),
  );
  return reports.length > 0 && !tellsReport(words, publishers);
}

test('a row that rests on what others report says so', () => {
  const untold = rows.filter((row) => isUntold(row) && !(row.id in silent));
  expect(untold.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
});

test('a row that is excused has a report to be silent about', () => {
  const excused = rows.filter((row) => isUntold(row) && row.id in silent);
  expect(excused.map(({ id }) => id).toSorted()).toEqual(Object.keys(silent).toSorted());
});
