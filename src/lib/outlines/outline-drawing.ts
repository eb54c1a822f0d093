import type { Outline, Setting, Typesetter } from './typesetter.ts';

const namespace = 'http://www.w3.org/2000/svg';

const places = ['x', 'y', 'dx', 'dy', 'transform', 'text-anchor'];
const sizes = ['font-size', 'font-weight'];
const paints = ['fill', 'fill-opacity', 'opacity'];
const halos = [
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-miterlimit'],
  'paint-order',
];

/** What a text, and a part of one, may say of itself; anything else would be lost when letters become shapes. */
const understood = {
  text: [...places, ...sizes, ...paints, ...halos],
  tspan: [...sizes, ...paints, ...halos],
};

/** What a text inherits that is lost too, by whichever element says it. */
const lost = [
  ...['font-style', 'font-family', 'font-stretch', 'letter-spacing', 'word-spacing'],
  ...['dominant-baseline', 'text-decoration', 'writing-mode'],
];

/** An attribute that an element has or inherits; `null` where none has it. */
function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

function settingOf(element: Element): Setting {
  return {
    size: Number(inherited(element, 'font-size') ?? 16),
    weight: Number(inherited(element, 'font-weight') ?? 400),
    isTabular: true,
  };
}

/** A length of a text in pixels; it may be given in sizes of its letters. */
function pixelsOf(element: Element, name: string): number {
  const value = element.getAttribute(name) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? settingOf(element).size : 1);
}

function refuseUnknown(element: Element): void {
  const known = element.localName === 'text' ? understood.text : understood.tspan;
  const attribute =
    element.getAttributeNames().find((name) => !known.includes(name)) ??
    lost.find((name) => inherited(element, name) !== null);
  const part = [...element.children].find(({ localName }) => localName !== 'tspan');
  if (attribute === undefined && part === undefined) return;
  const what =
    part === undefined ? `the attribute ${attribute ?? ''}` : `the element ${part.localName}`;
  throw new RangeError(
    `has a ${element.localName} with ${what} (“${element.textContent}”), which is lost when its letters become shapes`,
  );
}

/** A piece of a line in one look. */
interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** The pieces of a line, in order; blanks at its ends are none. */
function piecesOf(element: Element): readonly Piece[] {
  refuseUnknown(element);
  return [...element.childNodes].flatMap((node) => {
    const part = [...element.children].find((child) => child === node);
    if (part !== undefined) return piecesOf(part);
    return node.textContent ? [{ element, text: node.textContent }] : [];
  });
}

/** A shape with what a piece of text, or the text it is of, says of its look itself. */
function shapeOf(
  text: Element,
  { element }: Piece,
  path: string,
  look: Readonly<Record<string, string>>,
) {
  const shape = text.ownerDocument.createElementNS(namespace, 'path');
  shape.setAttribute('d', path);
  for (const name of ['transform', ...paints]) {
    const value = element.getAttribute(name) ?? text.getAttribute(name);
    if (value !== null) shape.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(look)) shape.setAttribute(name, value);
  return shape;
}

/**
 * The shapes of a piece of text: its letters, and what is stroked behind them, which is a shape of its own because
 * programs that know no `paint-order` would stroke over the letters.
 */
function shapesOf(text: Element, piece: Piece, { path }: Outline): readonly Element[] {
  if (path === '') return [];
  const of = (name: string) => inherited(piece.element, name);
  const isStroked = (of('stroke') ?? 'none') !== 'none' && of('stroke-width') !== '0';
  const letters = shapeOf(text, piece, path, isStroked ? { stroke: 'none' } : {});
  if (!isStroked) return [letters];
  if (of('paint-order') !== 'stroke') {
    throw new RangeError(
      `has a text with a stroke over its letters (“${piece.text}”), not behind them as paint-order: stroke puts it`,
    );
  }
  const own = halos.slice(0, -1).flatMap((name) => {
    const value = piece.element.getAttribute(name) ?? text.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return [shapeOf(text, piece, path, { ...Object.fromEntries(own), fill: 'none' }), letters];
}

function outlineText(text: Element, { outline }: Typesetter): void {
  const pieces = piecesOf(text);
  const widths = pieces.map((piece) => outline(piece.text, settingOf(piece.element)).width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
  const share = anchors[inherited(text, 'text-anchor') ?? 'start'] ?? 0;
  let x = pixelsOf(text, 'x') + pixelsOf(text, 'dx') - share * whole;
  const y = pixelsOf(text, 'y') + pixelsOf(text, 'dy');
  for (const [index, piece] of pieces.entries()) {
    const line = outline(piece.text, settingOf(piece.element), x, y);
    text.before(...shapesOf(text, piece, line));
    x += widths[index] ?? 0;
  }
  text.remove();
}

/**
 * Turns every text of a drawing into shapes, so that it looks the same in a program that has none of its
 * fonts and knows less of text than a browser.
 *
 * @throws RangeError, a sentence without its subject and full stop, for a character that the fonts lack and for an attribute of a text that
 * would be lost.
 */
export function outlineDrawing(svg: Element, setter: Typesetter): void {
  for (const text of [...svg.querySelectorAll('text')]) outlineText(text, setter);
  for (const group of [svg, ...svg.querySelectorAll('g')]) {
    for (const name of ['text-anchor', 'paint-order', ...sizes]) group.removeAttribute(name);
    // Blanks parted the words.
    for (const node of [...group.childNodes]) if (node.nodeType === 3) node.remove();
  }
}
