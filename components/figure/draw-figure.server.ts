import { renderPlot } from '#lib/render-plot.server.ts';
import type { Figure } from './define-figure.ts';
import type { DrawingSize } from './drawing-sizes.ts';

/** What was drawn, by figure and then by name of the size. A figure that is defined anew is drawn anew. */
const drawn = new WeakMap<Figure, Map<string, string>>();

/**
 * A figure's drawing as an svg element, in colours of the style sheet: the same text however often
 * it is asked for, drawn once.
 *
 * @throws RangeError with the drawing's id where `renderPlot` refuses it.
 */
export function drawFigure(figure: Figure, size: DrawingSize): string {
  const sizes = drawn.get(figure) ?? new Map<string, string>();
  drawn.set(figure, sizes);
  const known = sizes.get(size.name);
  if (known !== undefined) return known;
  const drawing = renderPlot(figure.draw(size), {
    id: `${figure.id}-${size.name}`,
    name: figure.title,
    width: size.width,
    fontSize: size.fontSize,
    className: `drawing drawing-${size.name}`,
  });
  sizes.set(size.name, drawing);
  return drawing;
}
