/** How many letters must be changed, added or dropped to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(
        Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The known ids most like a misspelt one, nearest first; three unless told otherwise. */
export function nearest(wrong: string, known: Iterable<string>, most = 3): readonly string[] {
  return [...known]
    .map((id) => ({ id, distance: editDistance(wrong, id) }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
