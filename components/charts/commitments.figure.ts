import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { commitments } from '#data/commitments.ts';
import { factById, type AnyFactId } from '#lib/facts.ts';
import { capitalised, formatAmount, formatDate, formatFact, inWords } from '#lib/format.ts';
import { commitmentsPlot, type PromisePart } from './commitments.plot.ts';

// What has OpenAI promised to whom, and how firmly?
type CommitmentId = (typeof commitments)[number]['id'];

const kinds = {
  own: 'Contract, in the companies’ own texts',
  press: 'Contract, known from the press',
  capacity: 'Capacity announced, no price',
  none: 'Large numbers, no purchase on record',
} as const;

interface Line {
  readonly name: string;
  readonly colour: PromisePart['colour'];
  readonly state: PromisePart['state'];
  readonly kind: keyof typeof kinds;
  /** One part, or several that add up because the later ones expand the first. */
  readonly parts: readonly CommitmentId[];
  /** Words after the value. */
  readonly remark?: string;
}

/** A contract with a cloud, known from the press alone. */
const told = {
  colour: 'other',
  state: 'told',
  kind: 'press',
  remark: 'from the press alone',
} as const;
/** Capacity that was announced. */
const capacity = { colour: 'other', state: 'promised', kind: 'capacity' } as const;
/** A sum for which nothing is bought. */
const noPurchase = { colour: 'other', state: 'no purchase', kind: 'none' } as const;
/** A contract in a company’s own text. */
const own = { colour: 'other', state: 'promised', kind: 'own' } as const;

const largest: readonly Line[] = [
  { ...told, name: 'Oracle', parts: ['commit.oracle'] },
  {
    ...own,
    name: 'Microsoft Azure',
    colour: 'microsoft',
    parts: ['commit.azure'],
    remark: 'in Microsoft’s filing',
  },
  {
    ...own,
    name: 'AWS',
    colour: 'amazon',
    parts: ['commit.aws.2025', 'commit.aws.2026'],
    remark: 'in Amazon’s filing',
  },
];

const groups: readonly { readonly name: string; readonly lines: readonly Line[] }[] = [
  { name: `The ${inWords(largest.length)} largest promises to clouds`, lines: largest },
  {
    name: 'Smaller promises, or without a price',
    lines: [
      { ...own, name: 'CoreWeave', parts: ['commit.coreweave'] },
      { ...told, name: 'Cerebras', parts: ['commit.cerebras'] },
      {
        ...told,
        name: 'Google Cloud',
        parts: ['commit.google'],
        remark: 'contract from the press',
      },
      { ...capacity, name: 'AMD', parts: ['commit.amd'] },
      { ...capacity, name: 'Broadcom', parts: ['commit.broadcom'], remark: 'a term sheet' },
    ],
  },
  {
    name: 'No purchase on record, so no bar',
    lines: [
      { ...noPurchase, name: 'NVIDIA', colour: 'nvidia', parts: ['commit.nvidia.5gw'] },
      { ...noPurchase, name: 'Stargate', parts: ['commit.stargate'], remark: 'a target' },
      {
        ...noPurchase,
        name: 'NVIDIA’s letter',
        colour: 'nvidia',
        parts: ['commit.nvidia.loi'],
        remark: 'no contract',
      },
      {
        ...noPurchase,
        name: 'Ohio campus',
        colour: 'nvidia',
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

const short = (amountUsdBn: number) => formatAmount(amountUsdBn, 'usd-bn', 'short');

function valueOf({ parts, remark }: Line): string {
  const priced = parts.flatMap((id) => {
    const { amountFact } = commitmentById(id);
    return numberOf(amountFact) !== null && amountFact !== null ? [worded(amountFact)] : [];
  });
  const capacities = parts.flatMap((id) => {
    const { capacityFact } = commitmentById(id);
    return capacityFact === null ? [] : [worded(capacityFact)];
  });
  const value =
    priced.length > 1
      ? short(parts.reduce((sum, id) => sum + (numberOf(commitmentById(id).amountFact) ?? 0), 0))
      : (priced[0] ?? [...capacities, 'no price'].join(', '));
  return remark === undefined ? value : `${value}, ${remark}`;
}

const rows = groups.flatMap(({ name: group, lines }) =>
  lines.flatMap((line) => {
    let startUsdBn = 0;
    return line.parts.map((id, part) => {
      const commitment = commitmentById(id);
      const amountUsdBn = numberOf(commitment.amountFact);
      const row: PromisePart & { kind: Line['kind']; commitment: (typeof commitments)[number] } = {
        name: line.name,
        colour: line.colour,
        group,
        amountUsdBn,
        startUsdBn,
        value: part === 0 ? valueOf(line) : null,
        partAmount: line.parts.length > 1 && amountUsdBn !== null ? short(amountUsdBn) : null,
        state: line.state,
        fact: commitment.amountFact,
        kind: line.kind,
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
    isFiled: parts[0]?.kind === 'own',
  }))
  .toSorted((a, b) => b.amountUsdBn - a.amountUsdBn)
  .slice(0, 3);

export const commitmentsFigure = defineFigure({
  id: 'commitments',
  title: words`Of the ${inWords(promisedToClouds.length)} largest promises to clouds, ${inWords(promisedToClouds.filter(({ isFiled }) => isFiled).length)} were filed by the suppliers themselves`,
  measure:
    'Billions of dollars; gigawatts where no price is known. Do not add up: the rows overlap.',
  key: { promised: 'promised, in the companies’ own texts', told: 'known from the press alone' },
  description: words`${capitalised(inWords(lineCount))} lines in ${inWords(groups.length)} groups. First the largest contracts with clouds: Oracle, longer than Azure’s and dashed, for its sum is known from the press alone; Azure; AWS with the original part and the larger expansion, each with its sum. Then smaller contracts and those without a price, ${linesOf(1)} lines: CoreWeave with a short bar, Cerebras with a dashed one, Google Cloud, and announcements of capacity that have no price and therefore no bar. Last, without bars, ${linesOf(2)} large numbers for which no purchase is on record, NVIDIA’s systems among them; the Stargate target is the largest number of all.`,
  sources: [
    'microsoft-2025-q3-10q',
    'amazon-2026-q2-10q',
    'coreweave-2025-09-expansion',
    'ainews247-2025-oracle',
    'nvidia-2026-08-8k',
  ],
  asOf: 'books',
  notes: words`The contracts run over different years, buy partly the same chips, and Stargate contains capacity from Oracle and SoftBank. Azure’s was announced in ${formatDate(commitmentById('commit.azure').announced.slice(0, 7))}; not restated in the annual report of July 2026. CoreWeave’s total is an upper limit. How much of the AMD agreement binds OpenAI is not confirmed. NVIDIA’s letter of 2025 was about money for OpenAI, not from it; Ohio is a campus that an affiliate of OpenAI leases; NVIDIA’s guarantee is capped and covers its first part.`,
  table: tableOf(
    rows,
    [
      { label: 'Counterparty', key: 'counterparty', value: (row) => row.commitment.counterparty },
      { label: 'Kind', key: 'kind', value: (row) => kinds[row.kind] },
      dateColumn('Announced or first reported', 'announced', (row) => row.commitment.announced),
      amountColumn(
        'Amount, $ billion',
        'amount_usd_bn',
        (row) => boundedIn(row.commitment.amountFact, 1),
        (row) =>
          row.amountUsdBn === null || row.commitment.amountFact === null
            ? 'no price'
            : formatFact(factById(row.commitment.amountFact), 'short'),
        (row) => row.commitment.amountFact,
      ),
      amountColumn(
        'Capacity',
        'capacity_gw',
        (row) => capacityGw(row.commitment.capacityFact),
        (row) => (row.commitment.capacityFact === null ? '–' : worded(row.commitment.capacityFact)),
        (row) => row.commitment.capacityFact,
      ),
      {
        label: 'Period',
        key: 'period',
        value: (row) => row.commitment.period,
      },
      { label: 'Status', key: 'status', value: (row) => row.commitment.status },
    ],
    (row) => ({ sources: [row.commitment.source] }),
  ),
  draw: (size) => commitmentsPlot(rows, size),
});
