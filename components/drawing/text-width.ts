import { evenLines } from '#lib/wrap.ts';

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

/**
 * A text cut at spaces into lines no wider than a number of pixels and about equally long; a longer
 * word keeps its line.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  return evenLines(text, width, (line) => textWidth(line, fontSize));
}
