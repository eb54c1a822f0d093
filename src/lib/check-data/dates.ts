/** Whether a text is a year, a month or a day that the calendar has. */
export function isCalendarDate(iso: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a text is a day that the calendar has. */
export function isCalendarDay(iso: string): boolean {
  return iso.length === 10 && isCalendarDate(iso);
}

/** Whether a date may stand before another: `2025` and `2025-04-01` may, both ways. */
export function mayPrecede(before: string, after: string): boolean {
  const shared = Math.min(before.length, after.length);
  return before.slice(0, shared) <= after.slice(0, shared);
}
