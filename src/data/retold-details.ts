import type { FactId } from './facts.ts';
import type { RetellingId } from './retellings.ts';

/** What became of a detail in one copy, compared with what the companies had said. */
export const retoldStates = ['kept', 'changed', 'lost', 'not recorded'] as const;

/** One of {@link retoldStates}. */
export type RetoldState = (typeof retoldStates)[number];

/** A detail that some copy changed. */
export interface RetoldTheme {
  /** Short key, kept for ever. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly name: string;
  /** Whose words the copies started from. */
  readonly teller: string;
  /** Facts that hold what the companies had said. */
  readonly factIds: readonly FactId[];
}

/** The details that some copy changed. */
export const retoldThemes = [
  {
    id: 'money',
    name: 'Amazon’s money',
    teller: 'Amazon',
    factIds: ['round.amazon.initial', 'round.amazon.conditional'],
  },
  {
    id: 'contract',
    name: 'The contract with AWS',
    teller: 'Amazon',
    factIds: ['amazon.aws.original', 'amazon.aws.expansion'],
  },
  {
    id: 'names',
    name: 'The names thanked',
    teller: 'Altman’s first post',
    factIds: ['altman.root.text', 'altman.root.text.names'],
  },
  {
    id: 'azure',
    name: 'What must run on Azure',
    teller: 'Joint statement',
    factIds: ['stmt.stateless', 'stmt.stateless.third-party'],
  },
  {
    id: 'price',
    name: 'The price',
    teller: 'OpenAI',
    factIds: ['round.announced.pre'],
  },
  {
    id: 'date',
    name: 'How far along, and when',
    teller: 'OpenAI',
    factIds: ['round.announced.date', 'round.close.date'],
  },
  {
    id: 'microsoft',
    name: 'Microsoft’s part',
    teller: 'OpenAI',
    factIds: ['round.announced.total', 'altman.root.text'],
  },
] as const satisfies readonly RetoldTheme[];

/** Id of a detail. */
export type RetoldThemeId = (typeof retoldThemes)[number]['id'];

/** One detail as one copy has it. */
export interface RetoldDetail {
  readonly theme: RetoldThemeId;
  /** The copy. */
  readonly retelling: RetellingId;
  readonly state: RetoldState;
  /** What the copy says: quoted where the record quotes it, else in our words; `null` if not recorded. */
  readonly words: string | null;
  /** What happened to the detail, in a few words; `null` where nothing did, or nothing is recorded. */
  readonly change: string | null;
}

/**
 * Details by copy, in the order of the themes; for each theme Odaily and the source post first, then
 * copies outside that line. Only what our record of the copies holds: a copy that is missing under a
 * theme is not recorded there, and neither kept nor changed may be inferred.
 */
export const retoldDetails = [
  {
    theme: 'money',
    retelling: 'tell.odaily',
    state: 'kept',
    words: 'both parts, the 15 and the 35',
    change: null,
  },
  {
    theme: 'money',
    retelling: 'tell.post',
    state: 'lost',
    words: '“directly, 35 billion”, then “gradually”',
    change: 'the first 15 is lost',
  },
  {
    theme: 'money',
    retelling: 'tell.aibase.round',
    state: 'changed',
    words: '“5 billion”',
    change: 'a zero is lost',
  },
  {
    theme: 'money',
    retelling: 'tell.aiexpert',
    state: 'changed',
    words: 'OpenAI invests in AWS',
    change: 'the money flows the other way',
  },
  {
    theme: 'contract',
    retelling: 'tell.odaily',
    state: 'not recorded',
    words: null,
    change: null,
  },
  {
    theme: 'contract',
    retelling: 'tell.post',
    state: 'changed',
    words: '“from 38 billion to 100 billion”',
    change: '“by” becomes “to”',
  },
  {
    theme: 'contract',
    retelling: 'tell.juya',
    state: 'changed',
    words: 'expanded to 100',
    change: '“by” becomes “to”',
  },
  {
    theme: 'contract',
    retelling: 'tell.aibase.aws',
    state: 'changed',
    words: 'from 38 to 100',
    change: '“by” becomes “to”',
  },
  {
    theme: 'names',
    retelling: 'tell.odaily',
    state: 'changed',
    words: 'three are thanked, four are named',
    change: 'Microsoft comes in, from later posts',
  },
  {
    theme: 'names',
    retelling: 'tell.post',
    state: 'changed',
    words: 'the same four, and “what signal is this?”',
    change: 'the “three” is gone',
  },
  {
    theme: 'names',
    retelling: 'tell.cjcn',
    state: 'changed',
    words: 'NVIDIA, Amazon, SoftBank',
    change: 'three names in another order',
  },
  {
    theme: 'names',
    retelling: 'tell.gate.trailing',
    state: 'changed',
    words: 'Microsoft “ended up trailing behind Amazon”',
    change: 'a question becomes a finding',
  },
  {
    theme: 'azure',
    retelling: 'tell.odaily',
    state: 'not recorded',
    words: null,
    change: null,
  },
  {
    theme: 'azure',
    retelling: 'tell.post',
    state: 'changed',
    words: '“Stateless API — all OpenAI calls”',
    change: '“stateless” widens to “all”',
  },
  {
    theme: 'azure',
    retelling: 'tell.venturebeat',
    state: 'kept',
    words: '“Our stateless API will remain exclusive to Azure”',
    change: null,
  },
  {
    theme: 'price',
    retelling: 'tell.odaily',
    state: 'kept',
    words: '“a $730 billion pre-money valuation”',
    change: null,
  },
  {
    theme: 'price',
    retelling: 'tell.post',
    state: 'lost',
    words: '“a valuation of 730 billion”',
    change: '“pre-money” is lost',
  },
  {
    theme: 'price',
    retelling: 'tell.gate.early-2025',
    state: 'changed',
    words: '“$73 billion” pre-money',
    change: 'a zero is lost',
  },
  {
    theme: 'date',
    retelling: 'tell.odaily',
    state: 'changed',
    words: '“the completion of a $110 billion funding round”',
    change: '“announced” becomes “completed”',
  },
  {
    theme: 'date',
    retelling: 'tell.post',
    state: 'changed',
    words: '“just closed”',
    change: '“completed” becomes “closed”',
  },
  {
    theme: 'date',
    retelling: 'tell.gate.early-2025',
    state: 'changed',
    words: '“early 2025”',
    change: 'a year too early',
  },
  {
    theme: 'microsoft',
    retelling: 'tell.odaily',
    state: 'kept',
    words: '“did not participate in this round”',
    change: null,
  },
  {
    theme: 'microsoft',
    retelling: 'tell.post',
    state: 'kept',
    words: '“didn’t participate in this round”',
    change: null,
  },
  {
    theme: 'microsoft',
    retelling: 'tell.gate.early-2025',
    state: 'changed',
    words: 'among the providers of capital',
    change: 'Microsoft becomes an investor',
  },
] as const satisfies readonly RetoldDetail[];
