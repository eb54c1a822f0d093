import { sessionCost, sessionTokens, type Session, type TokenPrices } from './session-cost.ts';

/** What the parts of a session cost at list price, in dollars. */
export interface SessionBill {
  /** What is sent for the first time; where there is a cache, it is written to it. */
  readonly firstTimeUsd: number;
  /** The prefix, sent again; where there is a cache, read from it. */
  readonly prefixAgainUsd: number;
  /** The rest of the history, sent again; where there is a cache, read from it. */
  readonly historyAgainUsd: number;
  readonly outputUsd: number;
  /** The parts together: what `sessionCost` gives. */
  readonly totalUsd: number;
}

/**
 * The bill of a session, part by part: with a perfect cache, or without any.
 *
 * @throws RangeError when the session or a price is out of range.
 */
export function sessionBill(session: Session, prices: TokenPrices, isCached: boolean): SessionBill {
  const { withCacheUsd, withoutCacheUsd } = sessionCost(session, prices);
  const { firstTime, again, output } = sessionTokens(session);
  const prefixAgain = (session.turns - 1) * session.prefixTokens;
  const { inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok, writeFactor } = prices;
  const usd = (tokens: number, usdPerMtok: number) => (tokens * usdPerMtok) / 1_000_000;
  const againUsdPerMtok = isCached ? cachedUsdPerMtok : inputUsdPerMtok;
  return {
    firstTimeUsd: usd(firstTime, inputUsdPerMtok * (isCached ? writeFactor : 1)),
    prefixAgainUsd: usd(prefixAgain, againUsdPerMtok),
    historyAgainUsd: usd(again - prefixAgain, againUsdPerMtok),
    outputUsd: usd(output, outputUsdPerMtok),
    totalUsd: isCached ? withCacheUsd : withoutCacheUsd,
  };
}
