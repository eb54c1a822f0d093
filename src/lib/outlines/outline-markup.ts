import { parseHTML } from 'linkedom';
import { outlineDrawing } from './outline-drawing.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * The inside of a drawing, its words in shapes and without the ground under it, and its size in pixels.
 *
 * @param markup an svg element with `width` and `height` in pixels.
 * @throws RangeError, a sentence without its subject, as `outlineDrawing` does, and where there is no drawing.
 */
export function outlineMarkup(
  markup: string,
  setter: Typesetter,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { document } = parseHTML(`<body>${markup}</body>`);
  const drawing = document.querySelector('svg');
  if (drawing === null) throw new RangeError('has no drawing');
  outlineDrawing(drawing, setter);
  // What shows the drawing has a ground of its own.
  drawing.querySelector('rect[width="100%"]')?.remove();
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  return { svg: drawing.innerHTML.replaceAll(' />', '/>'), width: width ?? 0, height: height ?? 0 };
}
