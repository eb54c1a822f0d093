import { outlineMarkup } from '#lib/outlines/outline-markup.ts';
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
  return outlineMarkup(drawFigure(figure, size), setter);
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
