import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fonts, type Font } from '#styles/fonts.ts';

const sheet = new URL('paper.css', import.meta.url);

/** The fonts of the printed book: each with one weight, since a printer gets no font that varies. */
const cuts: readonly (readonly [name: string, of: string, axes: Font['axes']])[] = [
  ['text-roman', 'text-roman', {}],
  ['text-italic', 'text-italic', {}],
  ['display', 'display', {}],
  ['sans-regular', 'sans', { wght: 400 }],
  ['sans-bold', 'sans', { wght: 600 }],
];

/** The style sheet of what is printed, and its fonts, cut to the characters of some documents. */
export async function paperFiles(html: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const characters = [...new Set(`${html}0123456789\u00a0`)].sort().join('');
  const cut = cuts.map(async ([name, of, axes]) => {
    const font = fonts.find((one) => one.name === `${of}.woff2`);
    if (font === undefined) {
      throw new Error(
        `src/styles/fonts.ts has no font "${of}.woff2", which the PDF is set in. Correct the list in src/publish/pdf/paper-files.ts.`,
      );
    }
    const bytes = await subsetFont(await readFile(font.file), characters, {
      targetFormat: 'woff2',
      variationAxes: { ...font.axes, ...axes },
    });
    return [`${name}.woff2`, Uint8Array.from(bytes)] as const;
  });
  return new Map<string, Uint8Array>([
    ['paper.css', await readFile(sheet)],
    ...(await Promise.all(cut)),
  ]);
}
