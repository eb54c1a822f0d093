import { renderPlot } from '#lib/render-plot.server.ts';
import { withColoursOf, type Theme } from '#styles/tokens.ts';
import type { Figure } from './define-figure.ts';
import type { DrawingSize } from './drawing-sizes.ts';

/** What was drawn, by figure and then by name of the size. A figure that is defined anew is drawn anew. */
const drawn = new WeakMap<Figure, Map<string, string>>();

/** How a drawing is asked for. */
export interface DrawingOptions {
  /**
   * `css` names the colours, for a page whose style sheet gives them; `light` and `dark` write them
   * out, for a picture that stands alone. `css` by default.
   */
  readonly colours?: 'css' | Theme;
}

/**
 * A figure's drawing as an svg element: the same text however often it is asked for, drawn once.
 *
 * @throws RangeError with the drawing's id where `renderPlot` refuses it, and for a colour that
 * src/styles/tokens.ts does not have where colours are written out.
 */
export function drawFigure(
  figure: Figure,
  size: DrawingSize,
  { colours = 'css' }: DrawingOptions = {},
): string {
  const drawing = drawOnce(figure, size);
  return colours === 'css' ? drawing : withColoursOf(colours, drawing);
}

function drawOnce(figure: Figure, size: DrawingSize): string {
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
