/** How wide a line of text is drawn, in pixels or any other unit. */
type Measure = (line: string) => number;

/** A text cut at spaces into lines no wider than a width, each as full as it can be; a longer word keeps its line. */
export function filledLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The same text in as few lines, about equally long. */
export function evenLines(text: string, width: number, measure: Measure): readonly string[] {
  let lines = filledLines(text, width, measure);
  const { length } = lines;
  if (length === 1) return lines;
  for (let narrower = width - 4; narrower > 0;) {
    const tighter = filledLines(text, narrower, measure);
    if (tighter.length > length) break;
    lines = tighter;
    // Nothing changes until the widest line no longer has room.
    const spare = narrower - Math.max(...lines.map(measure));
    narrower -= 4 * Math.max(1, Math.floor(spare / 4) + 1);
  }
  return lines;
}
