import type { SourceId } from './sources.ts';
import type { Confidence, IsoDate } from './types.ts';

/** Who may have put names in an order. */
export const speakers = ['altman', 'openai', 'amazon', 'microsoft', 'joint', 'press'] as const;

/** One text that names several of the companies, with the names in the order it gives them. */
export interface Ordering {
  /** `ord.` and a number, kept for ever; `ord.press.` and the outlet for press reports. */
  readonly id: string;
  /** Day of the text, or the month where no day is known. */
  readonly date: IsoDate;
  /** Which text, or which part of it, in a few words. */
  readonly text: string;
  /** Who speaks: the person or company that chose the order. */
  readonly speaker: (typeof speakers)[number];
  /** How firmly the order itself stands. */
  readonly confidence: Confidence;
  /** The names in order, in one spelling per company. */
  readonly names: readonly string[];
  /** Index at which the text starts a new group, e.g. 3 for three anchors and then Microsoft. */
  readonly groupBreak?: number;
  /** False when only the start of the list was read. */
  readonly complete: boolean;
  /** Set where the text itself was not read, and the order is another's account of it. */
  readonly isRelayed?: true;
  readonly source: SourceId;
  /** What a reader must know before comparing this order with another. */
  readonly note?: string;
}

/**
 * Every ordering on the record, by number and then the press. The lists are not independent: the same
 * authors wrote several of them on the same day.
 */
export const orderings = [
  {
    id: 'ord.01',
    date: '2026-02-27',
    text: 'Altman’s first post',
    speaker: 'altman',
    confidence: 'primary',
    names: ['Amazon', 'NVIDIA', 'SoftBank'],
    complete: true,
    source: 'altman-2026-02-x',
    note: 'Alphabetical and by amount at once, so it cannot tell the two rules apart.',
  },
  {
    id: 'ord.02',
    date: '2026-02-27',
    text: 'Altman’s follow-up posts, as told by Odaily',
    speaker: 'altman',
    confidence: 'disputed',
    names: ['Amazon', 'Microsoft', 'NVIDIA', 'SoftBank'],
    complete: true,
    isRelayed: true,
    source: 'odaily-2026-02',
    note: 'A run of posts, not one list. The posts could not be read, other accounts differ, and Odaily’s own sentence announces three names.',
  },
  {
    id: 'ord.02b',
    date: '2026-02',
    text: 'Altman’s posts, as told by the portal CJCN',
    speaker: 'altman',
    confidence: 'reported',
    names: ['NVIDIA', 'Amazon', 'SoftBank'],
    complete: true,
    isRelayed: true,
    source: 'cjcn-2026-02-round',
    note: 'Another account of what he posted; it speaks of three partners and treats Microsoft apart. Written at the end of the month.',
  },
  {
    id: 'ord.02c',
    date: '2026-02-27',
    text: 'Altman’s follow-up topics, as told by VentureBeat',
    speaker: 'altman',
    confidence: 'reported',
    names: ['Amazon', 'Microsoft'],
    complete: true,
    isRelayed: true,
    source: 'venturebeat-2026-02',
    note: 'A sequence of subjects: Amazon’s runtime and chips, then the limit for Azure. It supports only the first step of Odaily’s order.',
  },
  {
    id: 'ord.03',
    date: '2026-02-27',
    text: 'OpenAI’s announcement, sentence with the amounts',
    speaker: 'openai',
    confidence: 'primary',
    names: ['SoftBank', 'NVIDIA', 'Amazon'],
    complete: true,
    source: 'openai-2026-02-scaling',
    note: 'The alphabet backwards; the amounts rise.',
  },
  {
    id: 'ord.04',
    date: '2026-02-27',
    text: 'Altman’s words in OpenAI’s announcement',
    speaker: 'altman',
    confidence: 'primary',
    names: ['SoftBank', 'NVIDIA', 'Amazon'],
    complete: true,
    source: 'openai-2026-02-scaling',
    note: 'Roughly the order in which the three first bought shares: two in autumn 2024, Amazon in 2026.',
  },
  {
    id: 'ord.05',
    date: '2026-02-27',
    text: 'OpenAI’s announcement, row of company names',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Amazon', 'NVIDIA', 'SoftBank'],
    complete: true,
    source: 'openai-2026-02-scaling',
    note: 'Read from the text of the page, where the names probably stand for logos; OpenAI’s own comes first.',
  },
  {
    id: 'ord.06',
    date: '2026-02-27',
    text: 'OpenAI’s announcement, agreements and section headings',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Amazon', 'NVIDIA'],
    complete: true,
    source: 'openai-2026-02-scaling',
    note: 'Two names are too few to test a rule.',
  },
  {
    id: 'ord.07',
    date: '2026-02-27',
    text: 'OpenAI’s announcement, where older NVIDIA systems run',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Microsoft', 'OCI', 'CoreWeave'],
    complete: true,
    source: 'openai-2026-02-scaling',
    note: 'Not alphabetical; size or seniority would fit. OCI is Oracle’s cloud.',
  },
  {
    id: 'ord.08',
    date: '2026-02-27',
    text: 'Joint statement on OpenAI’s site, title',
    speaker: 'joint',
    confidence: 'primary',
    names: ['OpenAI', 'Microsoft'],
    complete: true,
    source: 'openai-2026-02-joint-statement',
    note: 'The first line turns the two names round, and Microsoft’s own title puts Microsoft first. Amazon is the only outside company named.',
  },
  {
    id: 'ord.09',
    date: '2026-02-27',
    text: 'Amazon’s release, title',
    speaker: 'amazon',
    confidence: 'primary',
    names: ['OpenAI', 'Amazon'],
    complete: true,
    source: 'amazon-2026-02-release',
    note: 'Here the host puts the other company first.',
  },
  {
    id: 'ord.10',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, investors',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Amazon', 'NVIDIA', 'SoftBank', 'Microsoft'],
    groupBreak: 3,
    complete: true,
    source: 'openai-2026-03-closing',
    note: 'The four names again: three anchors in alphabetical order, then Microsoft apart and last.',
  },
  {
    id: 'ord.11',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, co-leads',
    speaker: 'openai',
    confidence: 'primary',
    names: ['SoftBank', 'a16z', 'D. E. Shaw Ventures', 'MGX', 'TPG', 'T. Rowe Price'],
    groupBreak: 1,
    complete: true,
    source: 'openai-2026-03-closing',
    note: 'After SoftBank nearly alphabetical: TPG comes before T. Rowe Price, for accounts that the latter advises.',
  },
  {
    id: 'ord.12',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, other institutions',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Altimeter', 'Appaloosa LP', 'ARK Invest'],
    complete: false,
    source: 'openai-2026-03-closing',
    note: 'Only the first three of nineteen names were read, so the list cannot be tested.',
  },
  {
    id: 'ord.13',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, clouds',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Microsoft', 'Oracle', 'AWS', 'CoreWeave', 'Google Cloud'],
    complete: true,
    source: 'openai-2026-03-closing',
    note: 'Microsoft leads and Amazon’s cloud is third. Read through several readers.',
  },
  {
    id: 'ord.14',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, chips',
    speaker: 'openai',
    confidence: 'primary',
    names: ['NVIDIA', 'AMD', 'AWS Trainium', 'Cerebras', 'Broadcom'],
    complete: true,
    source: 'openai-2026-03-closing',
    note: 'Broadcom stands for OpenAI’s own chip. Read through other readers.',
  },
  {
    id: 'ord.15',
    date: '2026-03-31',
    text: 'OpenAI’s closing post, data centres',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Oracle', 'SB Energy', 'SoftBank'],
    complete: true,
    source: 'openai-2026-03-closing',
    note: 'Read through other readers.',
  },
  {
    id: 'ord.16',
    date: '2025-09-22',
    text: 'Letter of intent of OpenAI and NVIDIA, other partners',
    speaker: 'joint',
    confidence: 'primary',
    names: ['Microsoft', 'Oracle', 'SoftBank'],
    complete: true,
    source: 'openai-2025-09-nvidia',
    note: 'The partners of Stargate follow as a group, without names.',
  },
  {
    id: 'ord.17',
    date: '2025-01-21',
    text: 'Stargate announcement, equity funders',
    speaker: 'openai',
    confidence: 'primary',
    names: ['SoftBank', 'OpenAI', 'Oracle', 'MGX'],
    complete: true,
    source: 'openai-2025-01-stargate',
    note: 'Read through other readers.',
  },
  {
    id: 'ord.18',
    date: '2025-01-21',
    text: 'Stargate announcement, technology partners',
    speaker: 'openai',
    confidence: 'primary',
    names: ['Arm', 'Microsoft', 'NVIDIA', 'Oracle', 'OpenAI'],
    complete: true,
    source: 'openai-2025-01-stargate',
    note: 'Alphabetical, except that OpenAI puts itself last. Read through other readers.',
  },
  {
    id: 'ord.press.afp',
    date: '2026-02-27',
    text: 'AFP’s report on the round',
    speaker: 'press',
    confidence: 'reported',
    names: ['SoftBank', 'NVIDIA', 'Amazon'],
    complete: true,
    source: 'afp-2026-02-round',
    note: 'The order of OpenAI’s sentence with the amounts.',
  },
  {
    id: 'ord.press.venturebeat',
    date: '2026-02-27',
    text: 'VentureBeat’s report on the round',
    speaker: 'press',
    confidence: 'reported',
    names: ['SoftBank', 'NVIDIA', 'Amazon'],
    complete: true,
    source: 'venturebeat-2026-02',
    note: 'The order of OpenAI’s sentence with the amounts.',
  },
] as const satisfies readonly Ordering[];
