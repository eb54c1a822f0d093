/** What a line of a cell costs: a row is as high as its highest cell, so that long cells weigh more than they are long. */
const weight = 3;

/** Into how many lines a text goes at a width in signs, as a browser fills them. */
function linesAt(words: readonly number[], width: number): number {
  let [lines, taken] = [1, 0];
  for (const length of words) {
    if (taken > 0 && taken + 1 + length > width) [lines, taken] = [lines + 1, length];
    else taken += (taken > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** The lengths of the words of a text; a date is one. */
function wordLengths(text: string): readonly number[] {
  const parts = /^\d+ [A-Z][a-z]+ \d{4}$/.test(text) ? [text] : text.split(' ');
  return parts.map(({ length }) => length);
}

/**
 * How a table of words shares its width among its columns so that it gets low: the widths for which the sum of all
 * lines, long cells weighing more, is least. No word is cut.
 *
 * @param rows the texts of each row, the head’s too; all of one length.
 * @param signs how many signs go into the table’s width, gaps not counted.
 * @returns a width for each column, in signs, which add up to all that there are, or to more where words need it.
 */
export function fitColumns(rows: readonly (readonly string[])[], signs: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => wordLengths(row[column] ?? ''));
    const least = Math.max(1, ...cells.flat());
    const cost = (width: number) =>
      cells.reduce((sum, words) => sum + linesAt(words, width) ** weight, 0);
    return { least, costs: Array.from({ length: signs + 1 }, (_, width) => cost(width)) };
  });
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  if (needed >= signs) return columns.map(({ least }) => least);
  // The cheapest way to give the columns so far at most so many signs.
  let best = Array.from({ length: signs + 1 }, () => ({
    cost: 0,
    widths: [] as readonly number[],
  }));
  for (const { least, costs } of columns) {
    best = best.map((_, room) => {
      let found = { cost: Infinity, widths: [] as readonly number[] };
      for (let width = least; width <= room; width += 1) {
        const before = best[room - width];
        if (before === undefined) continue;
        const cost = before.cost + (costs[width] ?? Infinity);
        if (cost < found.cost) found = { cost, widths: [...before.widths, width] };
      }
      return found;
    });
  }
  const widths = best[signs]?.widths ?? [];
  // What is left over makes no row lower: each column gets of it in proportion.
  const taken = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width * signs) / taken);
}
