// Not a page: Astro leaves out files whose name begins with a line.
import type { Figure } from '#components/figure/define-figure.ts';
import { embedColumns, embedDrawings } from '#components/figure/embed-sizes.ts';
import { drawingIn, embedHeight } from './_embed-frame.ts';

/** The widest column that the code for any width is made for, in pixels. */
const widest = embedColumns[2];
/** The narrowest, and by how many pixels a column is wider than the last that was reckoned. */
const [narrowest, step] = [300, 8] as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function frameOf(figure: Figure, address: string, size: string, style: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(figure.title)}" ${size} loading="lazy" style="${style}"></iframe>`;
}

/** A code that shows a figure in a column of one width. */
export interface ColumnCode {
  /** Width of the column and height of the frame in it, in pixels. */
  readonly width: number;
  readonly height: number;
  /** One line of HTML. */
  readonly html: string;
}

/** The code for a column of a width in pixels: one frame, as tall as the figure is there. */
export function columnCode(figure: Figure, address: string, width: number): ColumnCode {
  const height = embedHeight(figure, width);
  const style = `width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height};border:0`;
  const html = frameOf(figure, address, `width="${width}" height="${height}"`, style);
  return { width, height, html };
}

/**
 * The height between two widths as a line over the width, in CSS: as steep as from its one end to its other, as
 * high as is needed at any width between; level where the drawing has its greatest width.
 */
function lineBetween(figure: Figure, from: number, to: number): string {
  const { fullFrom } = drawingIn(figure, from);
  const end = Math.min(fullFrom, to);
  const rise = (embedHeight(figure, end) - embedHeight(figure, from)) / (end - from);
  const slope = Math.max(0, Number((100 * rise).toFixed(1)));
  const widths = Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
  const rests = [...widths, end, to].map(
    (width) => embedHeight(figure, width) - (slope * Math.min(width, end)) / 100,
  );
  const rest = `${Math.ceil(Math.max(...rests))}px`;
  const line = `${slope}cqw`;
  return end < to
    ? `${rest} + min(${line},${Math.ceil((slope * end) / 100)}px)`
    : `${rest} + ${line}`;
}

/**
 * The height of a figure's embed as CSS, in a container of any width: a line for each of its drawings, since a
 * drawing grows with its column. Out of its widths a line is less than nothing.
 */
export function heightFormula(figure: Figure): string {
  const pieces = embedDrawings.map(({ from }, at) => {
    const end = embedDrawings[at - 1]?.from;
    const line = lineBetween(figure, Math.max(from, narrowest), (end ?? widest + 1) - 1);
    const bounds = [
      ...(from > 0 ? [`(100cqw - ${from - 1}px)*9999`] : []),
      ...(end === undefined ? [] : [`(${end}px - 100cqw)*9999`]),
    ];
    return `min(${[line, ...bounds].join(',')})`;
  });
  return `max(${pieces.toReversed().join(',')})`;
}

/** The code for a column of any width: a frame in a box that measures it. */
export function anyWidthCode(figure: Figure, address: string): string {
  const height = embedHeight(figure, embedColumns[1]);
  const style = `display:block;width:100%;height:${height}px;height:${heightFormula(figure)};border:0`;
  return `<div style="container-type:inline-size;max-width:${widest}px">${frameOf(figure, address, `width="${embedColumns[1]}" height="${height}"`, style)}</div>`;
}
