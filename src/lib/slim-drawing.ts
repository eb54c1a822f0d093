const namespace = 'http://www.w3.org/2000/svg';

type Point = readonly [x: number, y: number];

/** How far an element is moved, where it is only moved; `null` where it is turned too. */
function shiftOf(element: Element): Point | null {
  const transform = element.getAttribute('transform') ?? 'translate(0,0)';
  const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform) ?? [];
  return x === undefined || y === undefined ? null : [Number(x), Number(y)];
}

/** A length of a text in pixels; it may be given in sizes of its letters. */
function pixelsOf(element: Element, name: string): number {
  const value = element.getAttribute(name) ?? '0';
  if (!value.endsWith('em')) return Number(value);
  const size = element.closest('[font-size]')?.getAttribute('font-size');
  return Number.parseFloat(value) * Number(size);
}

/** An element with the attributes of another one but for some. */
function like(element: Element, tag: string, without: readonly string[]): Element {
  const made = element.ownerDocument.createElementNS(namespace, tag);
  for (const { name, value } of element.attributes) {
    if (!without.includes(name)) made.setAttribute(name, value);
  }
  return made;
}

/** Takes a group's shift to the texts in it, where it holds nothing else. */
function shiftTexts(group: Element): void {
  const shift = shiftOf(group);
  const texts = [...group.children].map((text) => ({ text, own: shiftOf(text) }));
  if (shift === null || texts.some(({ text, own }) => text.localName !== 'text' || !own)) return;
  group.removeAttribute('transform');
  for (const { text, own } of texts) {
    const [x, y] = own ?? [0, 0];
    text.setAttribute('transform', `translate(${x + shift[0]},${y + shift[1]})`);
  }
}

const places = ['transform', 'x', 'y', 'dy'];

/** Stands a line of text at a whole pixel. */
function standAt(line: Element, x: number, y: number): void {
  for (const name of places) line.removeAttribute(name);
  line.setAttribute('x', String(Math.round(x)));
  line.setAttribute('y', String(Math.round(y)));
}

/**
 * Makes each line of a text a text of its own, at a whole pixel, with a blank behind it: where words
 * are all that is kept of a drawing, they are words and not one long one.
 */
function settleText(text: Element): void {
  const shift = shiftOf(text);
  if (shift === null) {
    text.after(' ');
    return;
  }
  const [left, top] = shift;
  // A line has a place of its own; a part of a line, in another tone, has none.
  const lines = [...text.children].filter((part) => part.hasAttribute('x'));
  let y = top + pixelsOf(text, 'y') + pixelsOf(text, 'dy');
  if (lines.length === 0) {
    standAt(text, left + pixelsOf(text, 'x'), y);
    text.after(' ');
    return;
  }
  for (const line of lines) {
    if (line.hasAttribute('y')) y = top + pixelsOf(line, 'y');
    y += pixelsOf(line, 'dy');
    const settled = like(text, 'text', places);
    standAt(settled, left + pixelsOf(line, 'x'), y);
    settled.append(...line.childNodes);
    text.before(settled, ' ');
  }
  text.remove();
}

const ends = ['x1', 'y1', 'x2', 'y2'];

/** Both ends of a straight stroke, be it a line or a path with one stroke; `null` for anything else. */
function endsOf(element: Element): readonly [Point, Point] | null {
  const shift = shiftOf(element);
  const numbers =
    element.localName === 'line'
      ? ends.map((name) => Number(element.getAttribute(name) ?? 0))
      : (/^M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)$/.exec(element.getAttribute('d') ?? '') ?? [])
          .slice(1)
          .map(Number);
  const [x1, y1, x2, y2] = numbers;
  if (!shift || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) {
    return null;
  }
  return [
    [x1 + shift[0], y1 + shift[1]],
    [x2 + shift[0], y2 + shift[1]],
  ];
}

function strokeBetween([from, to]: readonly [Point, Point]): string {
  const [x1, y1, x2, y2] = [...from, ...to].map((place) => String(Number(place.toFixed(1))));
  const move = `M${x1} ${y1}`;
  if (y1 === y2) return `${move}H${x2}`;
  return x1 === x2 ? `${move}V${y2}` : `${move}L${x2} ${y2}`;
}

/** Makes one path of straight strokes that follow one another and look alike. */
function joinStrokes(group: Element): void {
  let path: Element | null = null;
  let look = '';
  for (const stroke of [...group.children]) {
    const between = endsOf(stroke);
    // A marker stands once on a path, and what shines through is darker where two shapes cross.
    const apart = /marker|opacity/.test(stroke.getAttributeNames().join());
    if (between === null || apart) {
      path = null;
      continue;
    }
    const made = like(stroke, 'path', [...ends, 'd', 'transform']);
    if (path !== null && made.outerHTML === look) {
      path.setAttribute('d', (path.getAttribute('d') ?? '') + strokeBetween(between));
      stroke.remove();
      continue;
    }
    look = made.outerHTML;
    made.setAttribute('d', strokeBetween(between));
    stroke.replaceWith(made);
    path = made;
  }
}

/**
 * Takes from a drawing what no reader sees, and writes the rest shorter: names of marks and facts, shifts of
 * texts, strokes one by one. Texts move by half a pixel at most, everything else stays where it was.
 * A drawing stands three times in a page and is a quarter of what a chapter weighs.
 */
export function slimDrawing(svg: Element): void {
  for (const name of ['data-mark', 'data-key', 'data-fact']) {
    for (const named of svg.querySelectorAll(`[${name}]`)) named.removeAttribute(name);
  }
  const groups = [...svg.querySelectorAll('g')];
  for (const group of groups) if (group.hasAttribute('transform')) shiftTexts(group);
  for (const group of groups) joinStrokes(group);
  for (const text of [...svg.querySelectorAll('text')]) settleText(text);
}
