/** Budgets of the product, in bytes after brotli unless they say otherwise. */
export const budgets = {
  chapterFirstVisit: 80_000,
  chapterWithFonts: 30_000,
  firstScreen: 14_000,
  scriptWithoutExplorable: 3_000,
  fontsUncompressed: 50_000,
  textOverBlank: 1.15,
  chartMs: 15,
  buildSeconds: 20,
} as const;
