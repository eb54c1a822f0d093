import { renderPlot } from '#lib/render-plot.server.ts';
import { withColoursOf, type Theme } from '#styles/tokens.ts';
import type { Figure } from './define-figure.ts';
import type { DrawingSize } from './drawing-sizes.ts';

/** What was drawn, by figure and then by name of the size. A figure that is defined anew is drawn anew. */
const drawn = new WeakMap<Figure, Map<string, string>>();

/** How a drawing is asked for. */
export interface DrawingOptions {
  /** Day or night: whose colours are written into it. Day by default. */
  readonly theme?: Theme;
}

/**
 * A figure's drawing as an svg element: the same text however often it is asked for, drawn once. Its
 * colours are written out, so that it is whole wherever it is taken; the style sheet of the site knows
 * those of the day and replaces them by the reader's.
 *
 * @throws RangeError with the drawing's id where `renderPlot` refuses it, and for a colour that
 * src/styles/tokens.ts does not have.
 */
export function drawFigure(
  figure: Figure,
  size: DrawingSize,
  { theme = 'light' }: DrawingOptions = {},
): string {
  return withColoursOf(theme, drawOnce(figure, size));
}

function drawOnce(figure: Figure, size: DrawingSize): string {
  const sizes = drawn.get(figure) ?? new Map<string, string>();
  drawn.set(figure, sizes);
  const known = sizes.get(size.name);
  if (known !== undefined) return known;
  const drawing = renderPlot(figure.draw(size), {
    id: `${figure.id}-${size.name}`,
    width: size.width,
    fontSize: size.fontSize,
  });
  sizes.set(size.name, drawing);
  return drawing;
}
