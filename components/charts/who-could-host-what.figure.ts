import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { clouds } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { products } from '#data/products.ts';
import type { FactId } from '#data/facts.ts';
import type { SourceId } from '#data/sources.ts';
import { sourceById } from '#lib/facts.ts';
import { capitalised, formatDate, formatList, inWords } from '#lib/format.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { hostingMatrix } from '#models/hosting.ts';
import {
  whoCouldHostWhatPlot,
  type CloudStanding,
  type ProductRow,
} from './who-could-host-what.plot.ts';

// On the day of the announcement, which cloud could host which product?
const productIds = ['stateless-api', 'stateful-runtime', 'frontier', 'first-party'] as const;
const cloudIds = ['azure', 'aws'] as const;

const standing = {
  exclusive: 'Only here',
  offered: 'Hosted here',
  allowed: 'Allowed here',
  announced: 'Promised',
  preview: 'In preview',
  'not-allowed': 'Ruled out',
  unclear: 'Not settled',
} as const;

/** What the cell adds to its standing, by id of the right. */
const remarks: Readonly<Record<string, string>> = {
  'right.stateless-api.azure.2026-02': 'calls sold through Amazon included',
  'right.stateless-api.aws.2026-02': 'such calls “would be hosted on Azure”',
  'right.stateful-runtime.azure.2026-02': 'the statement speaks of stateless calls only',
  'right.stateful-runtime.aws.2026-02': 'to be built on Bedrock; no launch date',
  'right.frontier.azure.2026-02': 'says the joint statement',
  'right.frontier.aws.2026-02': 'alone among third parties; whether to host is not said',
  'right.first-party.azure.2026-02': 'they stay, says the joint statement',
  'right.first-party.aws.2026-02': 'October’s terms: any cloud; the joint statement: Azure',
};

const day = dateOf('stmt.date');

type Cell = CloudStanding & {
  readonly clause: string;
  readonly source: SourceId;
  readonly facts: readonly FactId[];
};

const bothClaim = 'Both have a claim';

/** What a row comes to: a rule, a promise, rival claims, or a question. */
function sumOf(cells: readonly Cell[]): string {
  const of = (right: Cell['right']) => cells.filter((cell) => cell.right === right);
  if (of('exclusive').length === 1 && of('not-allowed').length === cells.length - 1) {
    return 'A plain rule';
  }
  if (of('announced').length + of('offered').length === cells.length) return bothClaim;
  if (of('announced').length > 0) return 'A promise';
  return `Not settled at ${formatList(of('unclear').map(({ cloud }) => cloud))}`;
}

const table = productIds.map((product): ProductRow<Cell> => {
  const cells = hostingMatrix<HostingRight>(day, hostingRights, [product], cloudIds).map(
    ({ right }, column): Cell => {
      const remark = remarks[right?.id ?? ''];
      const cloudId = cloudIds[column];
      if (right === null || remark === undefined || cloudId === undefined) {
        throw new RangeError(
          `The figure "who-could-host-what" has no words for "${right?.id ?? product}" on ${day}. Add them to remarks in its figure.ts, or mend the rights in src/data/hosting-rights.ts.`,
        );
      }
      return {
        cloud: clouds[cloudId].name,
        company: clouds[cloudId].company,
        right: right.right,
        standing: right.called === undefined ? standing[right.right] : capitalised(right.called),
        remark,
        clause: right.clause,
        facts: right.factIds,
        source: right.source,
      };
    },
  );
  const sum = sumOf(cells);
  return {
    product: products[product].thatDay,
    sum,
    isContested: sum === bothClaim,
    clouds: cells,
  };
});
const rows = table.flatMap(({ product, clouds: cells }) =>
  cells.map((cell) => ({ product, ...cell })),
);

export const whoCouldHostWhatFigure = defineFigure({
  id: 'who-could-host-what',
  title: words`On ${formatDate(day).replace(/ \d+$/, '')} one rule was plain, one product a promise, and both clouds had a claim to Frontier`,
  measure: words`What the companies’ texts in force on ${formatDate(day)} said. Framed: both clouds had a claim.`,
  key: {
    done: 'hosted here',
    promised: 'promised, to host or to distribute',
    unsaid: 'not settled by the texts',
    empty: 'ruled out',
  },
  description: words`A grid of ${inWords(productIds.length)} products and ${inWords(cloudIds.length)} clouds. Stateless calls: only Azure, and ruled out at AWS. The stateful runtime: promised at AWS, not settled for Azure. Frontier, in a frame: hosted on Azure, while AWS is to distribute it, alone among third parties, and the companies’ texts do not say whether AWS might run it. OpenAI’s other own products: on Azure, and not settled for AWS. Only the first row has a plain yes and a plain no.`,
  sources: [
    'openai-2026-02-joint-statement',
    'amazon-2026-02-release',
    'microsoft-2025-10-next-chapter',
  ],
  asOf: day,
  notes:
    'The contract is not public: the grid shows what published texts said, not what the contract says. Neither text defines “stateless”. A dispute over Frontier was reported in March. Other clouds are left out: stateless calls were ruled out there too, and by Amazon’s text so was distributing Frontier. Models that anybody may download are left out as well.',
  table: tableOf(
    rows,
    [
      { label: 'Product', key: 'product', value: (row) => row.product },
      { label: 'Cloud', key: 'cloud', value: (row) => row.cloud },
      { label: 'Standing', key: 'standing', value: (row) => row.standing },
      { label: 'By which text', key: 'clause', value: (row) => row.clause },
      {
        label: 'Source',
        key: 'source',
        value: (row) => row.source,
        text: (row) => sourceById(row.source).publisher,
      },
    ],
    ({ facts, source }) => ({ facts, sources: [source] }),
  ),
  draw: (size) => whoCouldHostWhatPlot(table, size),
});
