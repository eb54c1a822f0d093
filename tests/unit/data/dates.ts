import { edition } from '#data/edition.ts';

/** The last day that the record can know of: the one the edition is dated. */
export const horizon = edition.date;

/** Whether a text is a year, a month or a day that the calendar has. */
export function isCalendarDate(iso: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === `${year ?? ''}-${month}-${day}`;
}

/** Whether dates of different exactness may stand in this order: `2025` and `2025-04-01` may, both ways. */
export function isAscending(dates: readonly string[]): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1] ?? date;
    const shared = Math.min(before.length, date.length);
    return before.slice(0, shared) <= date.slice(0, shared);
  });
}
