/** One payment, or the end of a period in which it was made. */
export interface Payment {
  readonly payer: string;
  /** ISO day by which the money had been paid. */
  readonly paidBy: string;
  readonly amountUsdBn: number;
}

/** What had been paid on a day, all payers together, in billions of dollars. */
export interface PaidSoFar<P extends Payment = Payment> {
  readonly date: string;
  readonly paidUsdBn: number;
  readonly payment: P;
}

/** Running total after each payment, ascending by date; one row per payment. */
export function paidOverTime<P extends Payment>(payments: readonly P[]): readonly PaidSoFar<P>[] {
  let paidUsdBn = 0;
  return payments
    .toSorted((a, b) => a.paidBy.localeCompare(b.paidBy))
    .map((payment) => {
      paidUsdBn += payment.amountUsdBn;
      return { date: payment.paidBy, paidUsdBn, payment };
    });
}
