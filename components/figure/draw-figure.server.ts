import { states } from '#data/states.ts';
import { renderPlot, type Rendered } from '#lib/render-plot.server.ts';
import { withColoursOf, type Theme } from '#styles/tokens.ts';
import type { Figure } from './define-figure.ts';
import { drawingSizes, type DrawingSize } from './drawing-sizes.ts';

/** A drawing, and as its pages show it. */
interface Drawn extends Rendered {
  /** Its markup in the colours of the day. */
  readonly byDay: string;
}

/** What was drawn, by figure and then by name of the size. A figure that is defined anew is drawn anew. */
const drawn = new WeakMap<Figure, Map<string, Drawn>>();

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
  const { svg, byDay } = drawOnce(figure, size);
  return theme === 'light' ? byDay : withColoursOf(theme, svg);
}

/** A mark of a figure with its swatch, its colours written out, and what it means there. */
export interface KeyEntry {
  /** How the mark looks, in words. */
  readonly looks: string;
  readonly means: string;
  readonly swatch: string;
}

/** How a mark looks in words: `solid, low` for `done low`, `diamond` for `diamond`. */
function looksOf(key: string): string {
  const [first = '', ...more] = key.split(' ');
  const state = states.find(({ id }) => id === first);
  return state === undefined ? key : [state.texture, ...more].join(', ');
}

/**
 * The key of a figure, made of the marks that it draws, in the order of its words. It has none where
 * nothing is drawn but what is done: there is nothing to tell apart.
 *
 * @throws RangeError when a drawing has a mark that the figure has no words for, or lacks one that it words.
 */
export function keyOf(figure: Figure): readonly KeyEntry[] {
  const entries = new Map<string, KeyEntry>();
  const keys = Object.keys(figure.key);
  for (const size of drawingSizes) {
    const { swatches } = drawOnce(figure, size);
    const drawnKeys = swatches.map(({ key }) => key);
    const file = `components/charts/${figure.id}.figure.ts`;
    if (keys.length === 0 && drawnKeys.every((key) => key === 'done')) continue;
    const unworded = drawnKeys.find((key) => !keys.includes(key));
    if (unworded !== undefined) {
      throw new RangeError(
        `Figure "${figure.id}" draws a mark in its ${size.name} drawing that its key does not word: "${unworded}" (${looksOf(unworded)}). Say what it means there: key: { '${unworded}': '…' } in ${file}.`,
      );
    }
    const undrawn = keys.find((key) => !drawnKeys.includes(key));
    if (undrawn !== undefined) {
      throw new RangeError(
        `Figure "${figure.id}" words a mark that its ${size.name} drawing does not draw: "${undrawn}" (“${figure.key[undrawn] ?? ''}”). It draws ${drawnKeys.map((key) => `"${key}"`).join(', ') || 'no mark with a key'}. Draw it with inState or keyed of components/drawing/code.ts, or take it out of key in ${file}.`,
      );
    }
    for (const { key, svg } of swatches) {
      entries.set(key, {
        looks: looksOf(key),
        means: figure.key[key] ?? '',
        swatch: withColoursOf('light', svg),
      });
    }
  }
  return keys.flatMap((key) => entries.get(key) ?? []);
}

function drawOnce(figure: Figure, size: DrawingSize): Drawn {
  const sizes = drawn.get(figure) ?? new Map<string, Drawn>();
  drawn.set(figure, sizes);
  const known = sizes.get(size.name);
  if (known !== undefined) return known;
  const rendered = renderPlot(figure.draw(size), {
    id: `${figure.id}-${size.name}`,
    width: size.width,
    fontSize: size.fontSize,
  });
  const drawing = { ...rendered, byDay: withColoursOf('light', rendered.svg) };
  sizes.set(size.name, drawing);
  return drawing;
}
