/** A round as it dilutes those who held shares before it. */
export interface DilutingRound {
  /** Price of the company before the new money, in billions of dollars; above 0. */
  readonly preMoneyUsdBn: number;
  /** New money for new shares, in billions of dollars; 0 or more. */
  readonly raisedUsdBn: number;
}

/**
 * A holder's share, in percent, after a round in which the holder buys nothing:
 * `share × pre / (pre + raised)`. The number of the holder's shares stays, the total grows.
 *
 * @param sharePercent Share before the round, 0 to 100.
 * @throws RangeError when the share or the round is out of range.
 */
export function dilutedSharePercent(
  sharePercent: number,
  { preMoneyUsdBn, raisedUsdBn }: DilutingRound,
): number {
  if (!(sharePercent >= 0 && sharePercent <= 100)) {
    throw new RangeError(
      `A share lies between 0 and 100 percent, and got ${sharePercent}. Give it in percent, not as a ratio.`,
    );
  }
  if (!(preMoneyUsdBn > 0) || !(raisedUsdBn >= 0)) {
    throw new RangeError(
      `A round needs a price above 0 and new money of 0 or more, and got ${preMoneyUsdBn} and ${raisedUsdBn}. Give both in billions of dollars.`,
    );
  }
  return (sharePercent * preMoneyUsdBn) / (preMoneyUsdBn + raisedUsdBn);
}

/** A holder of shares on both sides of a round. */
export interface Holding {
  /** Share before the round, in percent, 0 to 100. */
  readonly beforePercent: number;
  /** What the holder pays into the round for new shares, in billions of dollars; 0 or more. */
  readonly paysUsdBn: number;
}

/** What a round makes of a holding. */
export interface HoldingAfter {
  /** What is left of the share before the round, in percent. */
  readonly keptPercent: number;
  /** What the holder’s new money buys, in percent. */
  readonly boughtPercent: number;
  /** Both together. */
  readonly afterPercent: number;
}

/**
 * What is left of a holding after a round and what its new money adds, at one price for every new share:
 * `pays / (pre + raised)` on top of the diluted share.
 *
 * @throws RangeError when the share or the round is out of range, or the payment is none of the round’s money.
 */
export function holdingAfter(
  { beforePercent, paysUsdBn }: Holding,
  round: DilutingRound,
): HoldingAfter {
  const { preMoneyUsdBn, raisedUsdBn } = round;
  const keptPercent = dilutedSharePercent(beforePercent, round);
  if (!(paysUsdBn >= 0) || paysUsdBn > raisedUsdBn) {
    throw new RangeError(
      `A holder pays between 0 and the ${raisedUsdBn} of the round, and got ${paysUsdBn}. Give it in billions of dollars.`,
    );
  }
  const boughtPercent = (100 * paysUsdBn) / (preMoneyUsdBn + raisedUsdBn);
  return { keptPercent, boughtPercent, afterPercent: keptPercent + boughtPercent };
}
