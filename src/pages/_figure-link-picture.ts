// Not a page: Astro leaves out files whose name begins with a line.
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { naming, outlinedDrawing } from '#components/figure/outlined-drawing.server.ts';
import { edition } from '#data/edition.ts';
import { linkPictureSize } from '#lib/link-picture.ts';
import { typesetter, type Setting, type Typesetter } from '#lib/outlines/typesetter.ts';
import { withColoursOf } from '#styles/tokens.ts';
import { edge, linkPictureOf, textAt } from './_link-picture.ts';

const { width, height } = linkPictureSize;
const small: Setting = { size: 30 };
const gap = 36;

/** Sizes of a headline in pixels, the largest that leaves room first: the last is legible at a quarter of it. */
const sizes = [68, 62, 56, 50, 46] as const;

/** A headline cut to a width, and the room that it leaves to the drawing. */
interface Layout {
  readonly setting: Setting;
  readonly lines: readonly string[];
  readonly room: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Above the drawing, or at its left: both ways, in the largest letters that fit. */
function layoutsOf(setter: Typesetter, title: string): readonly Layout[] {
  const foot = height - edge - small.size - 12;
  const cut = (wide: number, most: number) => {
    const all = sizes.map((size) => {
      const setting: Setting = { face: 'display', size, spacing: -size / 70 };
      return { setting, lines: setter.wrap(title, wide, setting) };
    });
    return all.find(({ lines }) => lines.length <= most) ?? all.at(-1) ?? null;
  };
  const above = cut(width - 2 * edge, 2);
  const beside = cut(470, 6);
  const layouts: Layout[] = [];
  if (above !== null) {
    const y = edge + above.lines.length * above.setting.size * 1.12 + gap * 0.6;
    layouts.push({ ...above, room: { x: edge, y, width: width - 2 * edge, height: foot - y } });
  }
  if (beside !== null) {
    const x = edge + 470 + gap;
    layouts.push({
      ...beside,
      room: { x, y: edge, width: width - edge - x, height: height - 2 * edge },
    });
  }
  return layouts;
}

/** Width and height of a drawing, as its first element says them. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, , width, height] = /viewBox="(\S+ \S+) (\S+) (\S+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function shapesOf(setter: Typesetter, figure: Figure): string {
  const ways = layoutsOf(setter, figure.title).flatMap((layout) =>
    drawingSizes.map((size) => {
      const { room } = layout;
      const { width: wide, height: high } = sizeOf(drawFigure(figure, size));
      return { layout, size, scale: Math.min(room.width / wide, room.height / high, 1.9) };
    }),
  );
  // All drawings have labels of one size: the larger it is drawn, the better it can be read.
  const [best] = ways.toSorted((one, other) => other.scale - one.scale);
  if (best === undefined) return '';
  const { layout, size, scale } = best;
  const drawing = outlinedDrawing(setter, figure, size);
  const { room, setting, lines } = layout;
  const y = room.y + (room.height - drawing.height * scale) / 2;
  const x = room.x + (room.width - drawing.width * scale) / (room.x > edge ? 2 : Infinity);
  return (
    textAt(setter, { x: edge - 2, y: edge + setting.size * 0.74 }, setting, lines) +
    textAt(setter, { x: edge, y: height - edge }, small, [edition.title]) +
    withColoursOf(
      'light',
      `<g fill="var(--ink)" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${drawing.svg}</g>`,
    )
  );
}

/**
 * What stands for a figure where others link to it: its headline in letters that can be read a quarter
 * as large, and that one of its drawings whose labels come out largest.
 *
 * @throws RangeError that names the figure for a character that the fonts lack.
 */
export async function figurePicture(figure: Figure): Promise<Uint8Array<ArrayBuffer>> {
  const setter = await typesetter();
  return linkPictureOf(
    `figure "${figure.id}"`,
    naming(figure, () => shapesOf(setter, figure)),
  );
}
