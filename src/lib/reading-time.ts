/** Words that a reader of explanations gets through in a minute. */
const wordsPerMinute = 220;

/** How long it takes to read a number of words, in whole minutes: at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
