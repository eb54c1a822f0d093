import type { FactId } from './facts.ts';
import type { SourceId } from './sources.ts';
import type { IsoDate } from './types.ts';

/** One stage in the chain of copies that leads from the companies’ texts to the source post. */
export interface Retelling {
  /** `tell.` and a short name. */
  readonly id: string;
  /** Place in the figure, from 1; among copies of the same article the order is not an order in time. */
  readonly order: number;
  /** Day of the text; `null` where the page carries no date. */
  readonly date: IsoDate | null;
  /** Who tells it. */
  readonly teller: string;
  /** Where, or on what, if the teller has several texts here. */
  readonly on?: string;
  readonly source: SourceId;
  /** What this text says, paraphrased in one sentence. */
  readonly says: string;
  /** What the record says instead; `null` where this text agrees with it. */
  readonly against: string | null;
  /** Which details changed at this stage, a few words each; empty for the starting texts. */
  readonly changed: readonly string[];
  /** Facts that the comparison rests on. */
  readonly factIds: readonly FactId[];
}

/** From the companies’ own texts to the source post and its sister copies. */
export const retellings = [
  {
    id: 'tell.openai',
    order: 1,
    date: '2026-02-27',
    teller: 'OpenAI',
    source: 'openai-2026-02-scaling',
    says: 'New investment from SoftBank, NVIDIA and Amazon is announced at a price before the money, with more investors expected.',
    against: null,
    changed: [],
    factIds: ['round.announced.total', 'round.announced.pre', 'altman.quote.blog'],
  },
  {
    id: 'tell.amazon',
    order: 2,
    date: '2026-02-27',
    teller: 'Amazon',
    source: 'amazon-2026-02-release',
    says: 'A first part is paid soon and a larger part under conditions, and the cloud agreement grows by a further sum over eight years.',
    against: null,
    changed: [],
    factIds: ['round.amazon.initial', 'round.amazon.conditional', 'amazon.aws.expansion'],
  },
  {
    id: 'tell.joint',
    order: 3,
    date: '2026-02-27',
    teller: 'OpenAI and Microsoft',
    source: 'openai-2026-02-joint-statement',
    says: 'Azure stays the only cloud for stateless API calls, even for those that come out of work with Amazon.',
    against: null,
    changed: [],
    factIds: ['stmt.stateless', 'stmt.unchanged'],
  },
  {
    id: 'tell.altman',
    order: 4,
    date: '2026-02-27',
    teller: 'Sam Altman',
    on: 'X',
    source: 'altman-2026-02-x',
    says: 'The round comes from Amazon, NVIDIA and SoftBank, with thanks to partners.',
    against: null,
    changed: [],
    factIds: ['altman.root.text', 'altman.root.text.names'],
  },
  {
    id: 'tell.venturebeat',
    order: 5,
    date: '2026-02-27',
    teller: 'VentureBeat',
    source: 'venturebeat-2026-02',
    says: 'Altman’s further posts praise the runtime and the chips at Amazon and then say that the stateless API stays on Azure.',
    against: null,
    changed: [],
    factIds: ['altman.followups.azure', 'altman.followups.order.first-step'],
  },
  {
    id: 'tell.juya',
    order: 6,
    date: '2026-02-28',
    teller: 'Juya AI Daily',
    source: 'juya-2026-02-digest',
    says: 'The agreement with AWS is expanded to the added sum.',
    against:
      'Amazon’s release and its quarterly reports say that the agreement is expanded by that sum.',
    changed: ['“by” becomes “to”'],
    factIds: [
      'post.error.38to100.origin',
      'amazon.aws.original',
      'amazon.aws.expansion',
      'amazon.aws.total',
    ],
  },
  {
    id: 'tell.odaily',
    order: 7,
    date: '2026-02-28',
    teller: 'Odaily',
    source: 'odaily-2026-02',
    says: 'Altman thanked the three investors in consecutive posts, namely Amazon, Microsoft, NVIDIA and SoftBank, and Aakash Gupta found the two decisive terms.',
    against:
      'The announcing post names three companies without Microsoft; the follow-up posts could not be read, and another account gives three names in another order.',
    changed: [
      '“three” are thanked, four are named',
      'a run of posts becomes an order of thanks',
      '“announced” becomes “completed”',
    ],
    factIds: [
      'post.odaily.inconsistency',
      'altman.followups.order',
      'altman.followups.order.cjcn',
      'post.gupta.claim',
    ],
  },
  {
    id: 'tell.cjcn',
    order: 8,
    date: '2026-02',
    teller: 'CJCN',
    source: 'cjcn-2026-02-round',
    says: 'On X Altman described concrete cooperation with three partners: NVIDIA, Amazon and SoftBank.',
    against: 'The announcing post has the three in alphabetical order.',
    changed: ['another order', 'Microsoft is left to the joint statement'],
    factIds: ['altman.followups.order.cjcn', 'altman.root.text'],
  },
  {
    id: 'tell.aibase.aws',
    order: 9,
    date: null,
    teller: 'AIbase',
    on: 'the cloud agreement',
    source: 'aibase-2026-02-aws',
    says: 'The agreement with AWS goes from the old sum to the added sum.',
    against: 'The two sums are added together; the second does not replace the first.',
    changed: ['“by” becomes “to”'],
    factIds: ['amazon.aws.expansion', 'amazon.aws.total'],
  },
  {
    id: 'tell.aibase.round',
    order: 10,
    date: null,
    teller: 'AIbase',
    on: 'the round',
    source: 'aibase-2026-02-round',
    says: 'Amazon invests five billion dollars.',
    against: 'Amazon promised ten times as much.',
    changed: ['Amazon’s sum loses a zero'],
    factIds: ['round.amazon.total'],
  },
  {
    id: 'tell.gate.early-2025',
    order: 11,
    date: null,
    teller: 'A post on Gate',
    source: 'gate-2026-post-19707516',
    says: 'The round dates from early 2025, at a price of 73 billion dollars, with Microsoft among the providers of capital.',
    against:
      'The round was announced on 27 February 2026 at ten times that price, and Microsoft was not among the investors announced.',
    changed: ['the year', 'the price loses a zero', 'Microsoft becomes an investor'],
    factIds: ['round.announced.date', 'round.announced.pre', 'round.close.microsoft'],
  },
  {
    id: 'tell.gate.trailing',
    order: 12,
    date: null,
    teller: 'Another post on Gate',
    source: 'gate-2026-post-20629699',
    says: 'The order of thanks shows that Microsoft has ended up trailing behind Amazon.',
    against: 'The order itself is in dispute, and the alphabet would give the same one.',
    changed: ['a question about a signal becomes a finding about power'],
    factIds: ['altman.followups.order', 'post.order.alphabetical.noticed'],
  },
  {
    id: 'tell.aiexpert',
    order: 13,
    date: null,
    teller: 'AI Expert Magazine',
    source: 'aiexpert-2026-sre',
    says: 'OpenAI invests in AWS.',
    against: 'Amazon invests in OpenAI; OpenAI buys computing power from AWS.',
    changed: ['the money flows the other way'],
    factIds: ['round.amazon.total', 'amazon.aws.expansion'],
  },
  {
    id: 'tell.post',
    order: 14,
    date: null,
    teller: 'The source post',
    source: 'gate-2026-source-post',
    says: 'The round is closed, Amazon gives its money “directly, 35 billion” and gradually, all OpenAI calls go through Azure, and the AWS deal goes from 38 to 100 billion.',
    against:
      'The round was announced, not closed; the smaller part came first; only stateless calls were tied to Azure; and the AWS agreement grew by the larger sum.',
    changed: [
      'the first 15 is lost',
      '“stateless” drops out of “all calls”',
      '“completed” becomes “just closed”',
      '“by” becomes “to”',
      '“pre-money” drops out of the price',
    ],
    factIds: [
      'post.provenance',
      'round.amazon.initial',
      'round.amazon.conditional',
      'stmt.stateless',
      'amazon.aws.total',
      'round.announced.pre',
      'round.close.date',
    ],
  },
] as const satisfies readonly Retelling[];

/** Id of a text in the chain. */
export type RetellingId = (typeof retellings)[number]['id'];
