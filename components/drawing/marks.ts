import type { Markish } from '@observablehq/plot';
import type { CompanyId } from '#data/companies.ts';

/** Whose colour a mark has: a company’s, or that of everybody else. */
export type Colour = CompanyId | 'other';

/** The three tones of a company: solid for what was paid, tint for what is promised, text. */
export function tones(company: Colour) {
  return {
    solid: `var(--${company})`,
    tint: `var(--${company}-tint)`,
    text: `var(--${company}-text)`,
    /** Hatched: what nobody has said. Its pattern comes with the mark that is told so. */
    hatch: `url(#hatch-${company})`,
  };
}

/** The mark of some rows, or nothing where there are none: a mark that draws nothing stops the build. */
export function whenAny<Row>(
  rows: readonly Row[],
  mark: (rows: readonly Row[]) => Markish,
): readonly Markish[] {
  return rows.length === 0 ? [] : [mark(rows)];
}
