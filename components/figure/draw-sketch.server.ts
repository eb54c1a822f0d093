import { parseHTML } from 'linkedom';
import { textWidth } from '#components/drawing/text-width.ts';
import type { Figure } from './define-figure.ts';
import { drawFigure } from './draw-figure.server.ts';
import { drawingSizes } from './drawing-sizes.ts';

/** Height of a sketch by its width, at most: what is higher is cut off below. */
const mostHigh = 8 / 11;
/** How much thicker its lines are than those of the drawing, and up to which width in pixels of the drawing: a bar stays. */
const [thicker, thickest] = [2, 4];

/** The attribute of an element, or of the nearest around it that has it. */
function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

/** A bar as wide as a text and half as high as its letters, as a path; empty where its place is not plain. */
function barOf(text: Element): string {
  const [x, y] = [text.getAttribute('x'), text.getAttribute('y')];
  if (x === null || y === null || text.hasAttribute('transform')) return '';
  const fontSize = Number(inherited(text, 'font-size'));
  const width = Math.round(textWidth(text.textContent, fontSize));
  const anchor = inherited(text, 'text-anchor');
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const high = Math.round(fontSize / 2);
  return `M${Math.round(left)} ${Math.round(Number(y) - high)}h${width}v${high}h-${width}z`;
}

/** Puts bars in the place of texts, in their colours and pale: where words stand can be seen, though none can be read. */
function blurTexts(svg: Element, height: number): void {
  const bars = new Map<string, string>();
  for (const text of [...svg.querySelectorAll('text')]) {
    if (Number(text.getAttribute('y')) < height) {
      const fill = inherited(text, 'fill');
      bars.set(fill, (bars.get(fill) ?? '') + barOf(text));
    }
    text.remove();
  }
  for (const [fill, d] of bars) {
    if (d === '') continue;
    const path = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [name, value] of Object.entries({ d, fill, 'fill-opacity': '.4' })) {
      path.setAttribute(name, value);
    }
    svg.append(path);
  }
}

/**
 * The upper part of the middle one of a figure’s drawings as an svg element, with bars for its words: to know
 * a figure by at the width of a thumb, where no word could be read.
 *
 * @throws RangeError where `drawFigure` does.
 */
export function drawSketch(figure: Figure): string {
  const [, medium] = drawingSizes;
  const { document } = parseHTML(`<body>${drawFigure(figure, medium)}</body>`);
  const svg = document.querySelector('svg');
  if (svg === null) return '';
  const height = Math.min(Number(svg.getAttribute('height')), Math.round(medium.width * mostHigh));
  blurTexts(svg, height);
  for (const group of [...svg.querySelectorAll('g')].toReversed()) {
    if (group.children.length === 0) group.remove();
  }
  for (const line of svg.querySelectorAll('[stroke-width]')) {
    const width = Number(line.getAttribute('stroke-width'));
    if (width <= thickest) line.setAttribute('stroke-width', String(width * thicker));
  }
  // It fills the room it is given, whatever that is.
  for (const name of ['width', 'height', 'font-size', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('viewBox', `0 0 ${medium.width} ${height}`);
  svg.setAttribute('stroke-width', String(thicker));
  return svg.outerHTML;
}
