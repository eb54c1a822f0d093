import type { DrawingOptions } from '#components/figure/draw-figure.server.ts';
import { renderPlot } from '#lib/render-plot.server.ts';
import { withColoursOf } from '#styles/tokens.ts';
import { openingSize, type Opening } from './opening.ts';

/**
 * An opening picture as an svg element, its colours written out, as `drawFigure` does with figures: for
 * a chapter’s head, for its card on the home page, and for a picture file.
 *
 * @throws RangeError as `renderPlot` does.
 */
export function drawOpening(opening: Opening, { theme = 'light' }: DrawingOptions = {}): string {
  const { svg } = renderPlot(opening.draw(), {
    id: `opening-${opening.slug}`,
    width: openingSize.width,
    fontSize: 13,
  });
  return withColoursOf(theme, svg);
}
