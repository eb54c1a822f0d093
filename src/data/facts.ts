import { afterFacts, afterDerived } from './facts/after.ts';
import { agentsFacts } from './facts/agents.ts';
import { altmanFacts } from './facts/altman.ts';
import { amazonFacts, amazonDerived } from './facts/amazon.ts';
import { amendFacts } from './facts/amend.ts';
import { anthropicFacts } from './facts/anthropic.ts';
import { budgetFacts, budgetDerived } from './facts/budget.ts';
import { cacheFacts } from './facts/cache.ts';
import { captableFacts } from './facts/captable.ts';
import { commitFacts, commitDerived } from './facts/commit.ts';
import { declineFacts, declineDerived } from './facts/decline.ts';
import { histFacts, histDerived } from './facts/hist.ts';
import { labourFacts, labourDerived } from './facts/labour.ts';
import { marginFacts, marginDerived } from './facts/margin.ts';
import { microsoftFacts, microsoftDerived } from './facts/microsoft.ts';
import { nvidiaFacts, nvidiaDerived } from './facts/nvidia.ts';
import { planFacts } from './facts/plan.ts';
import { postFacts, postDerived } from './facts/post.ts';
import { priceFacts, priceDerived } from './facts/price.ts';
import { revenueFacts } from './facts/revenue.ts';
import { roundFacts, roundDerived } from './facts/round.ts';
import { softbankFacts, softbankDerived } from './facts/softbank.ts';
import { sreFacts } from './facts/sre.ts';
import { stmtFacts } from './facts/stmt.ts';
import { techFacts } from './facts/tech.ts';
import { usersFacts } from './facts/users.ts';
import { modelPrices } from './prices.ts';
import { listPriceFacts, type PriceFactId } from './price-facts.ts';
import type { DerivedFact, GivenFact, Unit } from './types.ts';

const given = [
  ...afterFacts,
  ...agentsFacts,
  ...altmanFacts,
  ...amazonFacts,
  ...amendFacts,
  ...anthropicFacts,
  ...budgetFacts,
  ...cacheFacts,
  ...captableFacts,
  ...commitFacts,
  ...declineFacts,
  ...histFacts,
  ...labourFacts,
  ...marginFacts,
  ...microsoftFacts,
  ...nvidiaFacts,
  ...planFacts,
  ...postFacts,
  ...priceFacts,
  ...revenueFacts,
  ...roundFacts,
  ...softbankFacts,
  ...sreFacts,
  ...stmtFacts,
  ...techFacts,
  ...usersFacts,
] as const;

const derived = [
  ...afterDerived,
  ...amazonDerived,
  ...budgetDerived,
  ...commitDerived,
  ...declineDerived,
  ...histDerived,
  ...labourDerived,
  ...marginDerived,
  ...microsoftDerived,
  ...nvidiaDerived,
  ...postDerived,
  ...priceDerived,
  ...roundDerived,
  ...softbankDerived,
] as const;

type Written = (typeof given)[number] | (typeof derived)[number];

/** Id of a fact that was read somewhere, list prices apart. */
export type GivenFactId = (typeof given)[number]['id'];

/** Id of any fact. A misspelt one is a compile error here and a build error in a chapter. */
export type FactId = Written['id'] | PriceFactId;

/** Ids of the facts in one unit. */
export type FactIdIn<U extends Unit> =
  Extract<Written, { readonly unit: U }>['id'] | (U extends 'usd-per-mtok' ? PriceFactId : never);

/** Every fact that was read somewhere. */
export const givenFacts: readonly GivenFact[] = [...given, ...listPriceFacts(modelPrices)];

/** Every fact that is worked out from others. */
export const derivedFacts: readonly DerivedFact[] = derived;
