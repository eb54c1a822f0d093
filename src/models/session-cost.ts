/** A conversation in which every turn adds as many tokens as the one before. */
export interface Session {
  /** Requests and replies, one or more. */
  readonly turns: number;
  /** Tokens that open every request: instructions, tools, documents. */
  readonly prefixTokens: number;
  /** New tokens that the reader or a tool adds to a request. */
  readonly addedTokens: number;
  /** Tokens of one reply. */
  readonly outputTokens: number;
}

/** What one model charges, in dollars per million tokens. */
export interface TokenPrices {
  readonly inputUsdPerMtok: number;
  /** For an input token found in the cache. */
  readonly cachedUsdPerMtok: number;
  readonly outputUsdPerMtok: number;
  /** Price of a token written to the cache, over a normal input token; 1 or more. */
  readonly writeFactor: number;
}

/** The tokens of one request, by whether the model has been sent them before. */
export interface TurnTokens {
  /** From 1. */
  readonly turn: number;
  /** Everything sent: prefix, history and what is new. */
  readonly sent: number;
  /** Of these, sent for the first time: what was added, the last reply, and in turn 1 the prefix. */
  readonly firstTime: number;
  /** The prefix, sent again. */
  readonly prefixAgain: number;
  /** The rest of the history, sent again. */
  readonly historyAgain: number;
}

/** The tokens of a whole session. */
export interface SessionTokens {
  /** Input tokens of all requests together. */
  readonly sent: number;
  /** Of these, sent for the first time; as many as the last request holds. */
  readonly firstTime: number;
  /** Of these, sent before. */
  readonly again: number;
  /** `again` over `sent`, 0 to 1. */
  readonly againRatio: number;
  /** Output tokens of all replies together. */
  readonly output: number;
  /** Input tokens of the last and longest request. */
  readonly lastRequest: number;
}

/** What a session costs at list price, in dollars. */
export interface SessionCost {
  /** Nothing is ever found in a cache. */
  readonly withoutCacheUsd: number;
  /** Everything sent before is found in the cache; what is new is written to it. */
  readonly withCacheUsd: number;
  /** If every token were billed once only: a yardstick, not an offer. */
  readonly billedOnceUsd: number;
  /** Without over with. */
  readonly factor: number;
  /** How much of the whole bill the cache takes away, 0 to 1; negative where it adds to it. */
  readonly savedRatio: number;
  /** How much of the cost of sending again the cache takes away, 0 to 1. */
  readonly recoveredRatio: number;
}

function check({ turns, prefixTokens, addedTokens, outputTokens }: Session): void {
  if (!Number.isInteger(turns) || turns < 1) {
    throw new RangeError(
      `A session of ${turns} turns cannot be worked out. Turns are a whole number from 1.`,
    );
  }
  for (const [name, value] of Object.entries({ prefixTokens, addedTokens, outputTokens })) {
    if (!(value >= 0)) {
      throw new RangeError(
        `A session with ${name} of ${value} cannot be worked out. Give 0 or more tokens.`,
      );
    }
  }
}

/**
 * The bill for one-unit turns if all earlier turns go along each time: 1 + 2 + … + n = n(n+1)/2.
 *
 * @throws RangeError when `turns` is not a whole number from 1.
 */
export function triangle(turns: number): number {
  check({ turns, prefixTokens: 0, addedTokens: 1, outputTokens: 0 });
  return (turns * (turns + 1)) / 2;
}

/**
 * The tokens of every request of a session, one row per turn, ascending.
 *
 * @throws RangeError when turns or tokens are out of range.
 */
export function turnTokens(session: Session): readonly TurnTokens[] {
  check(session);
  const { turns, prefixTokens, addedTokens, outputTokens } = session;
  return Array.from({ length: turns }, (_, before) => {
    const sent = prefixTokens + addedTokens + before * (addedTokens + outputTokens);
    const firstTime = addedTokens + (before === 0 ? prefixTokens : outputTokens);
    const prefixAgain = before === 0 ? 0 : prefixTokens;
    return {
      turn: before + 1,
      sent,
      firstTime,
      prefixAgain,
      historyAgain: sent - firstTime - prefixAgain,
    };
  });
}

/**
 * The tokens of a whole session. With b tokens of prefix, a added and o of reply per turn, n turns
 * send n·b + n·a + (a + o)·n(n − 1)/2.
 *
 * @throws RangeError when turns or tokens are out of range.
 */
export function sessionTokens(session: Session): SessionTokens {
  check(session);
  const { turns, prefixTokens, addedTokens, outputTokens } = session;
  const sent =
    turns * (prefixTokens + addedTokens) + ((addedTokens + outputTokens) * turns * (turns - 1)) / 2;
  const lastRequest = prefixTokens + turns * addedTokens + (turns - 1) * outputTokens;
  const again = sent - lastRequest;
  return {
    sent,
    firstTime: lastRequest,
    again,
    againRatio: sent === 0 ? 0 : again / sent,
    output: turns * outputTokens,
    lastRequest,
  };
}

/**
 * What a session costs without a cache, with a perfect one, and if each token were billed once.
 * Leaves out reasoning tokens, tool fees, compaction and cache misses.
 *
 * @throws RangeError when the session or a price is out of range.
 */
export function sessionCost(session: Session, prices: TokenPrices): SessionCost {
  const { inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok, writeFactor } = prices;
  const perMtok = { inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok };
  for (const [name, value] of Object.entries(perMtok)) {
    if (!(value >= 0)) {
      throw new RangeError(
        `A price with ${name} of ${value} cannot be used. Give 0 or more dollars per million tokens.`,
      );
    }
  }
  if (!(writeFactor >= 1)) {
    throw new RangeError(
      `A price with writeFactor of ${writeFactor} cannot be used. Give 1 where writing to the cache costs nothing extra, or more.`,
    );
  }
  const { sent, again, firstTime, output } = sessionTokens(session);
  const million = 1_000_000;
  const outputUsd = (output * outputUsdPerMtok) / million;
  const firstTimeUsd = (firstTime * inputUsdPerMtok) / million;
  const withoutCacheUsd = (sent * inputUsdPerMtok) / million + outputUsd;
  const withCacheUsd =
    (again * cachedUsdPerMtok) / million + firstTimeUsd * writeFactor + outputUsd;
  const billedOnceUsd = firstTimeUsd + outputUsd;
  const resendingUsd = withoutCacheUsd - billedOnceUsd;
  return {
    withoutCacheUsd,
    withCacheUsd,
    billedOnceUsd,
    factor: withCacheUsd === 0 ? 1 : withoutCacheUsd / withCacheUsd,
    savedRatio: withoutCacheUsd === 0 ? 0 : 1 - withCacheUsd / withoutCacheUsd,
    recoveredRatio: resendingUsd === 0 ? 0 : (withoutCacheUsd - withCacheUsd) / resendingUsd,
  };
}
