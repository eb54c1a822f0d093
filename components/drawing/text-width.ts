/** Stands between the two tones of a text: it takes no room, and is not drawn. */
export const turn = '\u2063';

/** Advance widths of the sans at its bolder weight, in hundredths of the font size. */
const advances: readonly (readonly [number, string])[] = [
  [0, turn],
  [20, '· \u00a0'],
  [27, 'Iijl.,;:’'],
  [41, 'ftr()/'],
  [48, '“”Js-z'],
  [56, 'vyckaxe−×'],
  [61, 'ouhnbdgpq0123456789–FL$'],
  [66, 'EZBSRTP'],
  [74, 'UYKXHNAVCDGOQ%…'],
  [92, 'wmM—'],
  [109, 'W'],
];

const advanceOf = new Map(
  advances.flatMap(([advance, letters]) =>
    Array.from(letters, (letter) => [letter, advance] as const),
  ),
);

/**
 * About how wide a label is drawn, in pixels, never much less than it is: for chips cut to their
 * text and for labels wrapped before they are drawn. Letters not listed count as wide capitals.
 */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += advanceOf.get(letter) ?? 74;
  return (hundredths * fontSize) / 100;
}

function fill(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/**
 * A text cut at spaces into lines no wider than a number of pixels and about equally long; a longer
 * word keeps its line.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  let lines = fill(text, width, fontSize);
  const { length } = lines;
  if (length === 1) return lines;
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const tighter = fill(text, narrower, fontSize);
    if (tighter.length > length) break;
    lines = tighter;
  }
  return lines;
}
