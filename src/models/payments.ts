/** One payment, or the end of a period in which it was made. */
export interface Payment {
  readonly payer: string;
  /** ISO day by which the money had been paid. */
  readonly paidBy: string;
  readonly amountUsdBn: number;
}

/** What had been paid on a day, all payers together and by payer, in billions of dollars. */
export interface PaidSoFar {
  readonly date: string;
  readonly paidUsdBn: number;
  readonly payment: Payment;
}

/** Running total after each payment, ascending by date; one row per payment. */
export function paidOverTime(payments: readonly Payment[]): readonly PaidSoFar[] {
  let paidUsdBn = 0;
  return payments
    .toSorted((a, b) => a.paidBy.localeCompare(b.paidBy))
    .map((payment) => {
      paidUsdBn += payment.amountUsdBn;
      return { date: payment.paidBy, paidUsdBn, payment };
    });
}
