import { parseHTML } from 'linkedom';
import type { Figure } from './define-figure.ts';
import { drawFigure } from './draw-figure.server.ts';
import { drawingSizes } from './drawing-sizes.ts';

/**
 * The middle one of a figure’s drawings without its words, as an svg element: to know a figure by at the width
 * of a thumb, where no word could be read.
 *
 * @throws RangeError where `drawFigure` does.
 */
export function drawSketch(figure: Figure): string {
  const [, medium] = drawingSizes;
  const { document } = parseHTML(`<body>${drawFigure(figure, medium)}</body>`);
  for (const text of [...document.querySelectorAll('text')]) text.remove();
  for (const group of [...document.querySelectorAll('g')].toReversed()) {
    if (group.children.length === 0) group.remove();
  }
  const svg = document.querySelector('svg');
  // It fills the room it is given, whatever that is.
  for (const name of ['width', 'height', 'font-size', 'font-family']) svg?.removeAttribute(name);
  return svg?.outerHTML ?? '';
}
