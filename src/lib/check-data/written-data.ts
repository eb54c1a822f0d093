import { marginCases, type MarginCase } from '#data/assumptions-margin.ts';
import { budgets, type Budget } from '#data/budgets.ts';
import { cacheDiscounts, type CacheDiscount } from '#data/cache-discounts.ts';
import { claims, type Claim } from '#data/claims.ts';
import { cloudAgreements, type CloudAgreement } from '#data/cloud-agreements.ts';
import { commitments, type Commitment } from '#data/commitments.ts';
import { corrections, type Correction } from '#data/corrections.ts';
import { edition } from '#data/edition.ts';
import { exercises, type Exercise } from '#data/exercises.ts';
import { derivedFacts, givenFacts } from '#data/facts.ts';
import { glossary, type GlossaryTerm } from '#data/glossary.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { margins, type MarginPoint } from '#data/margins.ts';
import { microsoftMoney, type MicrosoftMoney } from '#data/microsoft-money.ts';
import { orderings, type Ordering } from '#data/orderings.ts';
import { payments, type PaymentRow } from '#data/payments.ts';
import { modelPrices, type ModelPrice } from '#data/prices.ts';
import { readUntil } from '#data/record.ts';
import { retellings, type Retelling } from '#data/retellings.ts';
import {
  retoldDetails,
  retoldThemes,
  type RetoldDetail,
  type RetoldTheme,
} from '#data/retold-details.ts';
import { rules, type Rule } from '#data/rules.ts';
import { sources } from '#data/sources.ts';
import { timeline, type TimelineEvent } from '#data/timeline.ts';
import type { DerivedFact, GivenFact, Source } from '#data/types.ts';
import { valuations, type Valuation } from '#data/valuations.ts';

/** Everything in `src/data/` that an author writes, as it is written. */
export interface WrittenData {
  /** The day of the edition: nothing on the record is later. */
  readonly editionDate: string;
  /** The days on which reading ended. */
  readonly readUntil: readonly string[];
  readonly given: readonly GivenFact[];
  readonly derived: readonly DerivedFact[];
  readonly sources: readonly Source[];
  readonly budgets: readonly Budget[];
  readonly cacheDiscounts: readonly CacheDiscount[];
  readonly claims: readonly Claim[];
  readonly cloudAgreements: readonly CloudAgreement[];
  readonly commitments: readonly Commitment[];
  readonly corrections: readonly Correction[];
  readonly exercises: readonly Exercise[];
  readonly glossary: readonly GlossaryTerm[];
  readonly hostingRights: readonly HostingRight[];
  readonly marginCases: readonly MarginCase[];
  readonly margins: readonly MarginPoint[];
  readonly microsoftMoney: readonly MicrosoftMoney[];
  readonly modelPrices: readonly ModelPrice[];
  readonly orderings: readonly Ordering[];
  readonly payments: readonly PaymentRow[];
  readonly retellings: readonly Retelling[];
  readonly retoldThemes: readonly RetoldTheme[];
  readonly retoldDetails: readonly RetoldDetail[];
  readonly rules: readonly Rule[];
  readonly timeline: readonly TimelineEvent[];
  readonly valuations: readonly Valuation[];
}

/** The data of the book. */
export const writtenData: WrittenData = {
  editionDate: edition.date,
  readUntil: Object.values(readUntil).map(({ day }) => day),
  given: givenFacts,
  derived: derivedFacts,
  sources,
  budgets,
  cacheDiscounts,
  claims,
  cloudAgreements,
  commitments,
  corrections,
  exercises,
  glossary,
  hostingRights,
  marginCases,
  margins,
  microsoftMoney,
  modelPrices,
  orderings,
  payments,
  retellings,
  retoldThemes,
  retoldDetails,
  rules,
  timeline,
  valuations,
};
