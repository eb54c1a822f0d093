/** The bargaining model's assumptions: chosen by this book to show how it works, not measured. */
export interface BargainingAssumptions {
  /** What OpenAI and its clouds can make together, as 100 percent of itself. */
  readonly surplusPercent: number;
  /** OpenAI's part of the gain from agreeing, 0 to 1. */
  readonly openaiWeight: number;
  /** What OpenAI still makes when one cloud walks away, in the example of the text, in percent. */
  readonly openaiFallbackPercent: number;
  /** What the cloud still makes with other customers when OpenAI walks away, in percent. */
  readonly cloudFallbackPercent: number;
  /** Points at which the figure draws what is left of the value, in percent, ascending. */
  readonly drawnAtPercent: readonly number[];
}

/** The values used by the chapter, its figure and its tests. */
export const bargainingAssumptions = {
  surplusPercent: 100,
  openaiWeight: 0.5,
  openaiFallbackPercent: 50,
  cloudFallbackPercent: 25,
  drawnAtPercent: [0, 25, 50, 75, 100],
} as const satisfies BargainingAssumptions;
