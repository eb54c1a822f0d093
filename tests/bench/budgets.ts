/** Budgets of the product, in bytes after brotli unless they say otherwise. */
export const budgets = {
  chapterFirstVisit: 80_000,
  chapterWithFonts: 30_000,
  firstScreen: 14_000,
  scriptWithoutExplorable: 3_000,
  /** Scripts of a page with an explorable: where it can be, and at the very most. */
  scriptWithExplorable: 8_000,
  scriptWithExplorableAtMost: 12_000,
  /** An explorable to be framed by others: page, style sheets and scripts. */
  explorableEmbed: 30_000,
  /** From input to the new picture, of 95 in 100 inputs, with the processor slowed four times. */
  reactionMs: 50,
  /** Against the same picture redrawn by Observable Plot in the browser. */
  timesFasterThanPlot: 5,
  timesLighterThanPlot: 10,
  /** From a key to the list of results, of 95 in 100 keys, with the processor slowed four times. */
  searchKeyMs: 50,
  fontsUncompressed: 50_000,
  textOverBlank: 1.15,
  chartMs: 15,
  buildSeconds: 20,
} as const;
