// Not a page: Astro leaves out files whose name begins with a line.
import { readFile } from 'node:fs/promises';
import { wrapText } from '#components/drawing/text-width.ts';
import { drawOpening } from '#components/openings/draw-opening.server.ts';
import { openings, openingOf } from '#components/openings/openings.ts';
import { openingSize, type Opening } from '#components/openings/opening.ts';
import { edition } from '#data/edition.ts';
import { linkPictureSize } from '#lib/link-picture.ts';
import { fonts } from '#styles/fonts.ts';
import { colours } from '#styles/tokens.ts';
import { pngOf } from './_png.ts';

const { width } = linkPictureSize;
/** Room that no site cuts away, in pixels. */
const edge = 64;

/** How the pictures’ texts are set: the fonts by the names that they give themselves. */
const faces = {
  title: 'font-family="Newsreader" font-weight="500" letter-spacing="-2"',
  question: 'font-family="Newsreader" font-style="italic" font-weight="400"',
  small: 'font-family="Instrument Sans"',
} as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A text in lines, the foot of its first at a place. */
function textAt(
  { x, y }: Place,
  face: keyof typeof faces,
  size: number,
  lines: readonly string[],
): string {
  const spans = lines.map((line, index) => {
    const written = line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // The italic 7 is as wide as in no text, and the program that draws knows no other figures.
      .replaceAll(face === 'question' ? /(?<=[$\d])7/g : /(?!)/g, '<tspan dx="-0.16em">7</tspan>');
    return `<tspan x="${x}" y="${y + index * size * 1.25}">${written}</tspan>`;
  });
  const fill = colours[face === 'small' ? 'soft' : 'ink'].light;
  return `<text font-size="${size}" fill="${fill}" ${faces[face]}>${spans.join('')}</text>`;
}

/** An opening picture with its upper left corner at a place. */
function openingAt({ x, y }: Place, wide: number, opening: Opening): string {
  const high = (wide * openingSize.height) / openingSize.width;
  return drawOpening(opening).replace(
    / height="\d+" width="\d+"/,
    ` x="${x}" y="${y}" width="${wide}" height="${high}"`,
  );
}

/** Of the last, the library’s types do not know yet. */
const wholeFont = { targetFormat: 'sfnt', keepAllGlyphs: true } as const;

let cut: Promise<readonly Uint8Array[]> | undefined;

/** The site’s fonts as pictures need them: whole, and no smaller than they come. */
function pictureFonts(): Promise<readonly Uint8Array[]> {
  cut ??= import('subset-font').then(({ default: subsetFont }) =>
    Promise.all(
      fonts
        .filter(({ role }) => role !== 'plain')
        .map(async ({ file, axes }) =>
          subsetFont(await readFile(file), '', { ...wholeFont, variationAxes: axes }),
        ),
    ),
  );
  return cut;
}

async function pictureOf(shapes: string): Promise<Uint8Array<ArrayBuffer>> {
  const { height } = linkPictureSize;
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
    { width, fonts: await pictureFonts() },
  );
}

/** What stands for a chapter where others link to it: its title, its opening picture and its question. */
export function chapterPicture({
  slug,
  number,
  title,
  question,
}: {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const words = edge + 600 + 48;
  return pictureOf(
    textAt({ x: edge, y: 88 }, 'small', 30, [`${edition.title} · Chapter ${number}`]) +
      textAt({ x: edge - 3, y: 182 }, 'title', 92, [title]) +
      openingAt({ x: edge, y: 251 }, 600, openingOf(slug)) +
      // The widths that lines are cut by are those of the sans; the italic is narrower.
      textAt({ x: words, y: 290 }, 'question', 44, wrapText(question, width - edge - words, 38)),
  );
}

/** What stands for the front page: the book’s title, and its chapters’ pictures. */
export function homePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const [columns, gap] = [4, 32];
  const wide = (width - 2 * edge - (columns - 1) * gap) / columns;
  const subtitle = `${edition.subtitle}.`;
  return pictureOf(
    textAt({ x: edge - 3, y: 140 }, 'title', 108, [edition.title]) +
      textAt({ x: edge, y: 206 }, 'question', 38, wrapText(subtitle, width - 2 * edge, 33)) +
      openings
        .map((opening, index) => {
          const x = edge + (index % columns) * (wide + gap);
          return openingAt({ x, y: 292 + Math.floor(index / columns) * 152 }, wide, opening);
        })
        .join(''),
  );
}
