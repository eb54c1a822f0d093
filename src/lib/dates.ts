/** How exact a date is. */
export type DatePrecision = 'day' | 'month' | 'year';

/** How exact an ISO date is, by its length; `null` for none. */
export function datePrecision(iso: string | null): DatePrecision | null {
  if (iso === null) return null;
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
}

/** The first day of the year, month or day that an ISO date names, for columns of one kind; `null` for none. */
export function firstDay(iso: string | null): string | null {
  return iso === null ? null : `${iso}-01-01`.slice(0, 10);
}
