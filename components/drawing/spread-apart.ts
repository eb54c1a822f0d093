/** Neighbours that touch: they stand in a row, one gap apart. */
interface Cluster {
  /** Where the first of them would have to stand so that they stray least. */
  readonly start: number;
  readonly count: number;
}

/**
 * Places along a line for labels that each belong to a place of it: at least `gap` apart, in their
 * order, and together as near to their own places as can be. For labels in a column beside a scale.
 *
 * @param wanted Their own places in pixels, ascending.
 * @param from The first place that may be taken.
 * @throws RangeError when the places do not ascend: a label would stand on the wrong side of another.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  from: number,
): readonly number[] {
  const late = wanted.findIndex((place, index) => place < (wanted[index - 1] ?? place));
  if (late > 0) {
    throw new RangeError(
      `Label ${late + 1} belongs to ${wanted[late] ?? ''}, before the label above it at ${wanted[late - 1] ?? ''}. Give the places to spreadApart in ascending order.`,
    );
  }
  const clusters: Cluster[] = [];
  for (const place of wanted) {
    let last: Cluster = { start: Math.max(from, place), count: 1 };
    for (
      let before = clusters.at(-1);
      before !== undefined && before.start + before.count * gap > last.start;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      const count = before.count + last.count;
      const own = last.start - before.count * gap;
      const start = (before.start * before.count + own * last.count) / count;
      last = { start: Math.max(from, start), count };
    }
    clusters.push(last);
  }
  return clusters.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, index) => start + index * gap),
  );
}
