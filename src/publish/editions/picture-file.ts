import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { outlineMarkup } from '#lib/outlines/outline-markup.ts';
import type { Typesetter } from '#lib/outlines/typesetter.ts';
import { colours, withColoursOf } from '#styles/tokens.ts';
import { attribute } from './tree.ts';

/** How wide a drawing is that takes the width it is given, in pixels: that of the narrow ones. */
const fluidWidth = 340;

/** A picture in a file of its own. */
export interface PictureFile {
  readonly svg: string;
  /** In pixels, at the size it was drawn for. */
  readonly width: number;
  readonly height: number;
}

/** Lengths across in pixels, which stand in hundredths of the width where a drawing takes the width it is given. */
function atWidth(markup: string, width: number): string {
  return markup.replaceAll(
    / (x|x1|x2|cx|dx|width)="(-?[\d.]+)%"/g,
    (_, name: string, share: string) =>
      ` ${name}="${Number(((Number(share) * width) / 100).toFixed(2))}"`,
  );
}

/**
 * A drawing of a page as a picture that needs nothing but itself: its colours written out for the day on paper of its own,
 * which a reader’s night leaves as it is; its words in shapes.
 *
 * @param margin paper round it, in pixels; none by default.
 * @throws RangeError when a text would be lost: a sentence without its subject, which the caller names.
 */
export function pictureFile(svg: Element, setter: Typesetter, margin = 0): PictureFile {
  const isFluid = attribute(svg, 'width')?.endsWith('%') ?? true;
  const markup = withColoursOf('light', toXml(toXast(svg, { space: 'svg' })));
  const drawing = outlineMarkup(
    isFluid
      ? atWidth(markup, fluidWidth).replace(/ width="[^"]*"/, ` width="${fluidWidth}"`)
      : markup,
    setter,
  );
  const [width, height] = [drawing.width + 2 * margin, drawing.height + 2 * margin];
  const inherited = ['fill', 'stroke', 'fill-opacity']
    .map((name) => [name, new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(markup)?.[1]] as const)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="${width}" height="${height}" fill="${colours.paper.light}"/>` +
      `<g${inherited} transform="translate(${margin} ${margin})">${drawing.svg}</g></svg>`,
    width,
    height,
  };
}
