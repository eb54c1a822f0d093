import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { colours, withColoursOf } from '#styles/tokens.ts';
import type { DrawnPicture } from '../editions/bare-page.ts';
import { attribute } from '../editions/tree.ts';

/** The width of the type area, and the height that a drawing may take of a sheet, in the pixels of the style sheet. */
const room = { width: 642, height: 720 };

/** How much smaller than drawn a drawing stands in the type area. */
function scaleOf(drawing: Element): number {
  const [width, height] = ['width', 'height'].map((name) => Number(attribute(drawing, name)));
  return Math.min(1, room.width / (width ?? 0), room.height / (height ?? 0)) || 1;
}

/** Below this its words would be too small to be read on paper. */
const least = 0.74;

/**
 * A drawing as it is printed, its words still words: the widest that keeps them legible, in the day’s
 * colours on white paper, with its description for who cannot see it.
 */
export function paperPicture({ of, drawings, description }: DrawnPicture): ElementContent {
  const [narrowest] = drawings;
  // A drawing that takes the width it is given is one, and holds others.
  const isFluid = attribute(narrowest, 'width')?.endsWith('%') ?? false;
  const fitting = drawings.findLast((drawing) => scaleOf(drawing) >= least);
  const chosen = isFluid ? narrowest : (fitting ?? narrowest);
  const markup = withColoursOf('light', toHtml(chosen, { space: 'svg' })).replaceAll(
    colours.paper.light,
    '#fff',
  );
  const [svg] = fromHtml(markup, { fragment: true }).children;
  if (svg?.type !== 'element') return { type: 'text', value: '' };
  const { properties } = svg;
  if (description === '') properties['ariaHidden'] = 'true';
  else {
    Reflect.deleteProperty(properties, 'ariaHidden');
    properties['role'] = 'img';
    properties['ariaLabel'] = description;
  }
  properties['className'] = [of === 'swatch' || of === 'opening' ? of : 'drawing'];
  if (!isFluid && of !== 'swatch' && of !== 'opening') {
    const scale = Math.min(scaleOf(chosen), Number(attribute(chosen, 'width')) > 700 ? 1 : 0.86);
    const [width, height] = ['width', 'height'].map((name) => Number(attribute(chosen, name)));
    properties['width'] = Math.round((width ?? 0) * scale * 100) / 100;
    properties['height'] = Math.round((height ?? 0) * scale * 100) / 100;
  }
  return svg;
}
