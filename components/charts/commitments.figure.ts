import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { commitments } from '#data/commitments.ts';
import { factById, type AnyFactId } from '#lib/facts.ts';
import { capitalised, formatAmount, formatDate, formatFact, inWords } from '#lib/format.ts';
import { commitmentsPlot, type PromisePart } from './commitments.plot.ts';

// What has OpenAI promised to whom, and how firmly?
type CommitmentId = (typeof commitments)[number]['id'];

interface Line {
  readonly name: string;
  readonly colour: PromisePart['colour'];
  readonly look: PromisePart['look'];
  /** One part, or several that add up because the later ones expand the first. */
  readonly parts: readonly CommitmentId[];
  /** Words after the value. */
  readonly remark?: string;
}

const groups: readonly { readonly name: string; readonly lines: readonly Line[] }[] = [
  {
    name: 'Contract, in the companies’ own texts',
    lines: [
      { name: 'Microsoft Azure', colour: 'microsoft', look: 'promised', parts: ['commit.azure'] },
      {
        name: 'AWS',
        colour: 'amazon',
        look: 'promised',
        parts: ['commit.aws.2025', 'commit.aws.2026'],
      },
      { name: 'CoreWeave', colour: 'other', look: 'promised', parts: ['commit.coreweave'] },
    ],
  },
  {
    name: 'Contract, known from the press',
    lines: [
      { name: 'Oracle', colour: 'other', look: 'reported', parts: ['commit.oracle'] },
      { name: 'Cerebras', colour: 'other', look: 'reported', parts: ['commit.cerebras'] },
      { name: 'Google Cloud', colour: 'other', look: 'reported', parts: ['commit.google'] },
    ],
  },
  {
    name: 'Capacity announced, no price',
    lines: [
      { name: 'AMD', colour: 'other', look: 'promised', parts: ['commit.amd'] },
      {
        name: 'Broadcom',
        colour: 'other',
        look: 'no purchase',
        parts: ['commit.broadcom'],
        remark: 'a term sheet',
      },
      { name: 'NVIDIA', colour: 'nvidia', look: 'promised', parts: ['commit.nvidia.5gw'] },
    ],
  },
  {
    name: 'Large numbers that are no purchase',
    lines: [
      {
        name: 'Stargate',
        colour: 'other',
        look: 'no purchase',
        parts: ['commit.stargate'],
        remark: 'a target',
      },
      {
        name: 'NVIDIA’s letter',
        colour: 'nvidia',
        look: 'no purchase',
        parts: ['commit.nvidia.loi'],
        remark: 'no contract',
      },
      {
        name: 'Ohio campus',
        colour: 'nvidia',
        look: 'no purchase',
        parts: ['commit.ohio'],
        remark: 'NVIDIA’s guarantee',
      },
    ],
  },
];

function commitmentById(id: CommitmentId) {
  const found = commitments.find((commitment) => commitment.id === id);
  if (found) return found;
  throw new RangeError(
    `Figure "commitments" draws "${id}", which is not in src/data/commitments.ts.`,
  );
}

/** A fact's amount in the given unit; `null` where there is no fact or nothing is disclosed. */
function numberOf(factId: AnyFactId | null): number | null {
  if (factId === null) return null;
  const { value } = factById(factId);
  return typeof value === 'number' ? value : null;
}

/** A fact's number over a divisor, with the word before it; `null` where there is no fact. */
function boundedIn(factId: AnyFactId | null, divisor: number) {
  if (factId === null) return null;
  const fact = factById(factId);
  if (fact.unit === 'text' || fact.unit === 'date') return null;
  const value = numberOf(factId);
  return {
    value: value === null ? null : value / divisor,
    ...(fact.qualifier === undefined ? {} : { qualifier: fact.qualifier }),
  };
}

/** A capacity in gigawatts. */
function capacityGw(factId: AnyFactId | null) {
  return boundedIn(factId, factId !== null && factById(factId).unit === 'mw' ? 1000 : 1);
}

function worded(factId: AnyFactId): string {
  const fact = factById(factId);
  if (fact.unit === 'text' || fact.unit === 'date') return fact.value;
  const short = typeof fact.value === 'number' ? formatAmount(fact.value, fact.unit, 'short') : '';
  return 'qualifier' in fact ? `${fact.qualifier} ${short}` : short;
}

function valueOf({ parts, remark }: Line): string {
  const priced = parts.flatMap((id) => {
    const { amountFact } = commitmentById(id);
    return numberOf(amountFact) !== null && amountFact !== null ? [worded(amountFact)] : [];
  });
  const capacities = parts.flatMap((id) => {
    const { capacityFact } = commitmentById(id);
    return capacityFact === null ? [] : [worded(capacityFact)];
  });
  const value = priced.length > 0 ? priced.join(' + ') : [...capacities, 'no price'].join(', ');
  return remark === undefined || priced.length === 0 ? value : `${value}, ${remark}`;
}

const rows = groups.flatMap(({ name: group, lines }) =>
  lines.flatMap((line) => {
    let startUsdBn = 0;
    return line.parts.map((id, part) => {
      const commitment = commitmentById(id);
      const amountUsdBn = numberOf(commitment.amountFact);
      const row: PromisePart & { commitment: (typeof commitments)[number] } = {
        name: line.name,
        colour: line.colour,
        group,
        amountUsdBn,
        startUsdBn,
        value: part === 0 ? valueOf(line) : null,
        look: line.look,
        commitment,
      };
      startUsdBn += amountUsdBn ?? 0;
      return row;
    });
  }),
);

const lineCount = groups.reduce((sum, { lines }) => sum + lines.length, 0);
const linesOf = (at: number) => inWords(groups[at]?.lines.length ?? 0);
/** What is promised to each cloud under contract, the largest first. */
const promisedToClouds = ['Microsoft Azure', 'AWS', 'Oracle', 'CoreWeave', 'Cerebras']
  .map((name) => rows.filter((row) => row.name === name))
  .map((parts) => ({
    amountUsdBn: parts.reduce((sum, { amountUsdBn }) => sum + (amountUsdBn ?? 0), 0),
    isFiled: parts[0]?.group === groups[0]?.name,
  }))
  .toSorted((a, b) => b.amountUsdBn - a.amountUsdBn)
  .slice(0, 3);

export const commitmentsFigure = defineFigure({
  id: 'commitments',
  title: words`Of the ${inWords(promisedToClouds.length)} largest promises to clouds, ${inWords(promisedToClouds.filter(({ isFiled }) => isFiled).length)} have stood in the suppliers’ own filings`,
  measure:
    'Billions of dollars; gigawatts where no price is known. Tint: promised. Hatched: only reported. Dashed: not a purchase. Do not add up: the rows overlap.',
  description: words`${capitalised(inWords(lineCount))} lines in ${inWords(groups.length)} groups of falling firmness. First the contracts in the companies’ own texts: Azure with the longest bar, AWS with an original part and a larger expansion, CoreWeave with a short one. Then contracts known from the press: Oracle, longer than Azure’s, Cerebras, and Google Cloud without a price. Then ${linesOf(2)} announcements of capacity that have no price and therefore no bar. Last, ${linesOf(3)} large numbers that are not purchases; the Stargate target has the longest bar of all.`,
  sources: [
    'microsoft-2025-q3-10q',
    'amazon-2026-q2-10q',
    'coreweave-2025-09-expansion',
    'ainews247-2025-oracle',
    'nvidia-2026-08-8k',
  ],
  asOf: 'books',
  notes: words`The contracts run over different years, buy partly the same chips, and Stargate contains capacity from Oracle and SoftBank. Azure’s was announced in ${formatDate(commitmentById('commit.azure').announced.slice(0, 7))}; not restated in the annual report of July 2026. CoreWeave’s total is an upper limit. How much of the AMD agreement binds OpenAI is not confirmed. NVIDIA’s letter of 2025 was about money for OpenAI, not from it; Ohio is a campus that an affiliate of OpenAI leases; NVIDIA’s guarantee is capped and covers its first part.`,
  table: tableOf(rows, [
    { label: 'Counterparty', key: 'counterparty', value: (row) => row.commitment.counterparty },
    { label: 'Kind', key: 'kind', value: (row) => row.group },
    dateColumn('Announced', 'announced', (row) => row.commitment.announced),
    amountColumn(
      'Amount, $ billion',
      'amount_usd_bn',
      (row) => boundedIn(row.commitment.amountFact, 1),
      (row) =>
        row.amountUsdBn === null || row.commitment.amountFact === null
          ? 'no price'
          : formatFact(factById(row.commitment.amountFact), 'short'),
    ),
    amountColumn(
      'Capacity',
      'capacity_gw',
      (row) => capacityGw(row.commitment.capacityFact),
      (row) => (row.commitment.capacityFact === null ? '–' : worded(row.commitment.capacityFact)),
    ),
    {
      label: 'Period',
      key: 'period',
      value: (row) => row.commitment.period,
    },
    { label: 'Status', key: 'status', value: (row) => row.commitment.status },
  ]),
  draw: (size) => commitmentsPlot(rows, size),
});
