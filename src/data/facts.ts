import { aftermathMoneyFacts } from './facts/aftermath-money.ts';
import { aftermathProductsFacts, aftermathProductsDerived } from './facts/aftermath-products.ts';
import { aftermathFacts, aftermathDerived } from './facts/aftermath.ts';
import { announcementFacts, announcementDerived } from './facts/announcement.ts';
import { budgetFacts, budgetDerived } from './facts/budgets.ts';
import { businessFacts, businessDerived } from './facts/business.ts';
import { chipCommitmentFacts } from './facts/commitments-chips.ts';
import { commitmentFacts, commitmentDerived } from './facts/commitments.ts';
import { contractFacts } from './facts/contract.ts';
import { distributedBetFacts, distributedBetDerived } from './facts/distributed-bet.ts';
import { economicsFacts, economicsDerived } from './facts/economics.ts';
import { historyFacts, historyDerived } from './facts/history.ts';
import { holderFacts, holderDerived } from './facts/holders.ts';
import { amazonFacts, amazonDerived } from './facts/investors.ts';
import { microsoftRightsFacts } from './facts/microsoft-rights.ts';
import { microsoftFacts, microsoftDerived } from './facts/microsoft.ts';
import { paymentFacts, paymentDerived } from './facts/payments.ts';
import { postsFacts, postsDerived } from './facts/posts.ts';
import { priceDeclineFacts, priceDeclineDerived } from './facts/price-decline.ts';
import { priceLinesDerived } from './facts/price-lines.ts';
import { roundFacts, roundDerived } from './facts/round.ts';
import { runtimePriceFacts } from './facts/runtime-prices.ts';
import { stateFacts } from './facts/state.ts';
import { splitFacts, splitDerived } from './facts/split.ts';
import { statementFacts } from './facts/statements.ts';
import { supplierFacts, supplierDerived } from './facts/suppliers.ts';
import { technologyFacts } from './facts/technology.ts';
import { twoCloudsDerived } from './facts/two-clouds.ts';
import { modelPrices } from './prices.ts';
import { priceFacts, type PriceFactId } from './price-facts.ts';
import type { SourceId } from './sources.ts';
import type { DerivedFact, GivenFact, Unit } from './types.ts';

const given = [
  ...aftermathMoneyFacts,
  ...aftermathProductsFacts,
  ...aftermathFacts,
  ...announcementFacts,
  ...budgetFacts,
  ...businessFacts,
  ...chipCommitmentFacts,
  ...commitmentFacts,
  ...contractFacts,
  ...distributedBetFacts,
  ...economicsFacts,
  ...historyFacts,
  ...holderFacts,
  ...amazonFacts,
  ...microsoftRightsFacts,
  ...microsoftFacts,
  ...paymentFacts,
  ...postsFacts,
  ...priceDeclineFacts,
  ...roundFacts,
  ...runtimePriceFacts,
  ...stateFacts,
  ...splitFacts,
  ...statementFacts,
  ...supplierFacts,
  ...technologyFacts,
] as const;

const derived = [
  ...aftermathProductsDerived,
  ...aftermathDerived,
  ...announcementDerived,
  ...budgetDerived,
  ...businessDerived,
  ...commitmentDerived,
  ...distributedBetDerived,
  ...economicsDerived,
  ...historyDerived,
  ...holderDerived,
  ...amazonDerived,
  ...microsoftDerived,
  ...paymentDerived,
  ...postsDerived,
  ...priceDeclineDerived,
  ...priceLinesDerived,
  ...roundDerived,
  ...splitDerived,
  ...supplierDerived,
  ...twoCloudsDerived,
] as const;

type Written = (typeof given)[number] | (typeof derived)[number];

/** Id of any fact. A misspelt one is a compile error here and a build error in a chapter. */
export type FactId = Written['id'] | PriceFactId;

/** Ids of the facts in one unit. */
export type FactIdIn<U extends Unit> =
  Extract<Written, { readonly unit: U }>['id'] | (U extends 'usd-per-mtok' ? PriceFactId : never);

type KnownSources<F> = F extends { readonly sources: readonly (infer S)[] }
  ? Exclude<S, SourceId>
  : never;
type KnownInputs<F> = F extends { readonly inputs: infer I } ? Exclude<I[keyof I], FactId> : never;
type Refuse<Unknown extends never> = Unknown;

/** Does not compile when a fact names a source that is not in `sources.ts`: the error names it. */
export type UnknownSource = Refuse<KnownSources<(typeof given)[number]>>;
/** Does not compile when a derived fact names an input that is not a fact: the error names it. */
export type UnknownInput = Refuse<KnownInputs<(typeof derived)[number]>>;

/** Every fact that was read somewhere. */
export const givenFacts: readonly GivenFact[] = [...given, ...priceFacts(modelPrices)];

/** Every fact that is worked out from others. */
export const derivedFacts: readonly DerivedFact[] = derived;
