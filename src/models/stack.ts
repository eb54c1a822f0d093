/** A row with its place in a pile of amounts, in billions of dollars. */
export type Stacked<Row> = Row & { readonly startUsdBn: number; readonly endUsdBn: number };

/**
 * Puts amounts end to end in the order given, each pile from zero; one row per row given.
 *
 * @param pileOf The pile a row belongs to. Default: all rows make one pile.
 */
export function stacked<Row extends { readonly amountUsdBn: number }>(
  rows: readonly Row[],
  pileOf: (row: Row) => string = () => '',
): readonly Stacked<Row>[] {
  const tops = new Map<string, number>();
  return rows.map((row) => {
    const pile = pileOf(row);
    const startUsdBn = tops.get(pile) ?? 0;
    const endUsdBn = startUsdBn + row.amountUsdBn;
    tops.set(pile, endUsdBn);
    return { ...row, startUsdBn, endUsdBn };
  });
}
