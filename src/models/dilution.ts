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
