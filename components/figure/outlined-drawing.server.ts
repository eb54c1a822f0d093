import { parseHTML } from 'linkedom';
import { outlineDrawing } from '#lib/outlines/outline-drawing.ts';
import type { Typesetter } from '#lib/outlines/typesetter.ts';
import type { Figure } from './define-figure.ts';
import { drawFigure } from './draw-figure.server.ts';
import type { DrawingSize } from './drawing-sizes.ts';

/** A figure’s drawing as a group at a height, its words in shapes; its colours are the day’s. */
export function outlinedDrawing(
  setter: Typesetter,
  figure: Figure,
  size: DrawingSize,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { document } = parseHTML(`<body>${drawFigure(figure, size)}</body>`);
  const drawing = document.querySelector('svg');
  if (drawing === null) throw new RangeError('has no drawing');
  outlineDrawing(drawing, setter);
  // The picture’s own ground lies under the drawing too.
  drawing.querySelector('rect[width="100%"]')?.remove();
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  return { svg: drawing.innerHTML.replaceAll(' />', '/>'), width: width ?? 0, height: height ?? 0 };
}

/** Names the figure in what is wrong with its words. */
export function naming<Result>({ id }: Figure, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    // What else may be wrong with a drawing names itself.
    if (!(error instanceof RangeError) || !error.message.startsWith('has ')) throw error;
    throw new RangeError(
      `The picture of figure "${id}" ${error.message}. Write it otherwise in components/charts/${id}.figure.ts or ${id}.plot.ts.`,
      { cause: error },
    );
  }
}
