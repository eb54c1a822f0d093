import type { Element } from 'hast';
import type { Setting, Typesetter } from '#lib/outlines/typesetter.ts';
import { pngOf } from '#lib/png/png.ts';
import { colours } from '#styles/tokens.ts';
import { dayInWords, type BookWords } from '../editions/book-words.ts';
import { pictureFile } from '../editions/picture-file.ts';

/** Width and height of the cover, in pixels. */
const size = { width: 1200, height: 1800 };
const edge = 96;
const gap = 40;

/** The cover: the book’s name over the opening pictures of its chapters, as a PNG. */
export async function coverPicture(
  setter: Typesetter,
  { title, subtitle, date }: BookWords,
  openings: readonly Element[],
): Promise<Uint8Array> {
  const lines = (texts: readonly string[], setting: Setting, top: number, fill: string) =>
    `<path fill="${fill}" d="${texts
      .map(
        (text, index) =>
          setter.outline(text, setting, edge, top + index * setting.size * 1.12).path,
      )
      .join('')}"/>`;
  const display: Setting = { face: 'display', size: 190, spacing: -4 };
  const italic: Setting = { face: 'italic', size: 58 };
  const inner = size.width - 2 * edge;
  const subtitles = setter.wrap(subtitle, inner, italic);
  const wide = (inner - gap) / 2;
  const pictures = openings.map((opening, index) => {
    const { svg, width, height } = pictureFile(opening, setter);
    const high = (wide * height) / width;
    const [left, top] = [edge + (index % 2) * (wide + gap), 790 + Math.floor(index / 2) * 228];
    const box = Math.min(1, 200 / high);
    return svg.replace(
      /^<svg xmlns="[^"]*" width="[^"]*" height="[^"]*"/,
      `<svg x="${left}" y="${top}" width="${wide * box}" height="${high * box}"`,
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">` +
    lines(setter.wrap(title, inner, display), display, 260, colours.ink.light) +
    lines(subtitles, italic, 590, colours.ink.light) +
    pictures.join('') +
    lines([`Edition of ${dayInWords(date)}`], { size: 32 }, size.height - 64, colours.soft.light) +
    '</svg>';
  return pngOf('the cover of the e-book', {
    svg,
    size: { width: size.width },
    ground: colours.paper.light,
  });
}
