// Not a page: Astro leaves out files whose name begins with a line.
import { drawOpening } from '#components/openings/draw-opening.server.ts';
import { openings, openingOf } from '#components/openings/openings.ts';
import { openingSize, type Opening } from '#components/openings/opening.ts';
import { edition } from '#data/edition.ts';
import { linkPictureSize } from '#lib/link-picture.ts';
import { typesetter, type Setting, type Typesetter } from '#lib/outlines/typesetter.ts';
import { colours } from '#styles/tokens.ts';
import { paperPng } from './_paper-png.ts';

const { width, height } = linkPictureSize;

/** Room that no site cuts away, in pixels. */
export const edge = 64;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A text in lines, the foot of its first at a place. */
export function textAt(
  setter: Typesetter,
  { x, y }: Place,
  setting: Setting,
  lines: readonly string[],
): string {
  const leading = setting.face === 'display' ? 1.12 : 1.25;
  const paths = lines.map(
    (line, index) => setter.outline(line, setting, x, y + index * setting.size * leading).path,
  );
  const fill = colours[(setting.face ?? 'sans') === 'sans' ? 'soft' : 'ink'].light;
  return `<path fill="${fill}" d="${paths.join('')}"/>`;
}

/** An opening picture with its upper left corner at a place. */
function openingAt({ x, y }: Place, wide: number, opening: Opening): string {
  const high = (wide * openingSize.height) / openingSize.width;
  return drawOpening(opening).replace(
    / height="\d+" width="\d+"/,
    ` x="${x}" y="${y}" width="${wide}" height="${high}"`,
  );
}

/** Shapes as a picture of the size that sites show for a link; `name` says of what, should it not be drawn. */
export function linkPictureOf(name: string, shapes: string): Promise<Uint8Array<ArrayBuffer>> {
  return paperPng(
    `${name} for links`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
    { width },
  );
}

const title = (size: number): Setting => ({ face: 'display', size, spacing: -size / 46 });
const italic = (size: number): Setting => ({ face: 'italic', size });

/** What stands for a chapter where others link to it: its title, its opening picture and its question. */
export async function chapterPicture(chapter: {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const setter = await typesetter();
  const x = edge + 600 + 48;
  const question = setter.wrap(chapter.question, width - edge - x, italic(44));
  return linkPictureOf(
    `chapter "${chapter.slug}"`,
    textAt(setter, { x: edge, y: 88 }, { size: 30 }, [
      `${edition.title} · Chapter ${chapter.number}`,
    ]) +
      textAt(setter, { x: edge - 3, y: 182 }, title(92), [chapter.title]) +
      openingAt({ x: edge, y: 251 }, 600, openingOf(chapter.slug)) +
      textAt(setter, { x, y: 290 }, italic(44), question),
  );
}

/** What stands for the front page: the book’s title, and its chapters’ pictures. */
export async function homePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const setter = await typesetter();
  const [columns, gap] = [4, 32];
  const wide = (width - 2 * edge - (columns - 1) * gap) / columns;
  const subtitle = setter.wrap(`${edition.subtitle}.`, width - 2 * edge, italic(38));
  return linkPictureOf(
    'the front page',
    textAt(setter, { x: edge - 3, y: 140 }, title(108), [edition.title]) +
      textAt(setter, { x: edge, y: 206 }, italic(38), subtitle) +
      openings
        .map((opening, index) => {
          const x = edge + (index % columns) * (wide + gap);
          return openingAt({ x, y: 292 + Math.floor(index / columns) * 152 }, wide, opening);
        })
        .join(''),
  );
}
