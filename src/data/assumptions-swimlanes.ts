import { readUntil } from './record.ts';

/** The span of the drawing of rights over time, and where its scale changes. */
export const recordWindow = {
  /** Where the drawing begins: the year of the first contract between OpenAI and Microsoft. */
  begins: '2019-01-01',
  /** From this day on a day is drawn wider, so that the weeks of the split can be seen. */
  stretchedFrom: '2026-02-01',
  /** Last day up to which documents on products were read. */
  horizon: readUntil.products.day,
} as const;
