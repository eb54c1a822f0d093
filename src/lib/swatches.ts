import { states } from '#data/states.ts';

/** A mark that a drawing names, as the key shows it. */
export interface Swatch {
  /** Name of the mark: `promised`, `done low`, `diamond`. */
  readonly key: string;
  /** A small svg of its shape, fill and stroke. */
  readonly svg: string;
}

/** Room of a swatch, in pixels. */
const [width, height] = [18, 12] as const;

/** Marks drawn as a shape; whatever else has a key is drawn as a stroke. */
const shapes = ['rect', 'circle', 'path', 'line'];

const companies = /\b(?:openai|amazon|microsoft|nvidia|softbank|other)\b/g;

/** An attribute of a shape, its own or that of the mark it belongs to. */
function lookOf(shape: Element, name: string): string | null {
  const holder = shape.hasAttribute(name) ? shape : shape.closest(`[${name}]`);
  return holder?.getAttribute(name) ?? null;
}

function attributes(shape: Element, names: readonly string[]): string {
  return names
    .map((name) => [name, lookOf(shape, name)] as const)
    .filter(([name, value]) => value !== null && !(name === 'stroke' && value === 'none'))
    .map(([name, value]) => ` ${name}="${value ?? ''}"`)
    .join('');
}

const strokes = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap'];
const paints = ['fill', 'fill-opacity', 'rx', ...strokes];

/** A rectangle that stands on the ground of the swatch, as high as a share of it; a block keeps its shape. */
function box(shape: Element, share: number): string {
  const high = Math.max(4, Math.round((height - 2) * share));
  const [across, up] = ['width', 'height'].map((name) => Number(shape.getAttribute(name) ?? 0));
  const isBlock = shape.hasAttribute('rx') || shape.parentElement?.hasAttribute('rx');
  const wide =
    isBlock && across && up ? Math.min(width - 2, Math.round((high * across) / up)) : width - 2;
  const hatched = /hatch-([a-z]+)/.exec(lookOf(shape, 'fill') ?? '');
  const place = (look: string) =>
    `<rect x="${(width - wide) / 2}" y="${height - 1 - high}" width="${wide}" height="${high}"${look}/>`;
  if (hatched === null) return place(attributes(shape, paints));
  // A pattern belongs to a drawing, which may be out of sight: its lines are drawn here.
  const company = hatched[1] ?? 'other';
  return `${place(` fill="var(--${company}-tint)"${attributes(shape, strokes)}`)}<path d="M1 7L7 1M5 11L15 1M13 11L17 7" stroke="var(--${company})" stroke-width="1.5"/>`;
}

/** Whether a shape is but a line. */
function isStroke(shape: Element): boolean {
  if (shape.localName !== 'path') return shape.localName === 'line';
  return !shape.hasAttribute('transform') && (lookOf(shape, 'fill') ?? 'none') === 'none';
}

/** The shape of a mark, small: a dot stays a dot, an area becomes a box, a line a stroke. */
function shapeOf(shape: Element, share: number): string {
  const middle = [width / 2, height / 2] as const;
  if (shape.localName === 'circle') {
    const r = Math.min(4.5, Number(shape.getAttribute('r')));
    return `<circle cx="${middle[0]}" cy="${middle[1]}" r="${r}"${attributes(shape, paints)}/>`;
  }
  if (shape.localName === 'path' && shape.hasAttribute('transform')) {
    // A symbol is higher than a dot of its name: it has to fit the room.
    return `<path transform="translate(${middle.join()}) scale(.7)" d="${shape.getAttribute('d') ?? ''}"${attributes(shape, paints)}/>`;
  }
  if (isStroke(shape)) {
    return `<path d="M0 ${middle[1]}H${width}"${attributes(shape, strokes)}/>`;
  }
  return box(shape, share);
}

/** Of whose colours some shapes are. */
function coloursOf(shapes: readonly Element[]): ReadonlySet<string> {
  return new Set(
    shapes.flatMap((shape) => attributes(shape, ['fill', 'stroke']).match(companies) ?? []),
  );
}

/** The state that a key begins with, where it tells one; what it tells otherwise. */
const stateOf = (key: string) => key.split(' ')[0] ?? '';

/**
 * A swatch of each mark that a drawing names in `data-key`, made of the first shape of the mark that is more than a line. Boxes of
 * one state stand as high beside one another as they do in the drawing. Where states are told in the
 * colours of several companies, their swatches have that of none; so has any mark in several colours.
 */
export function swatchesOf(svg: Element): readonly Swatch[] {
  const marks = new Map<string, Element[]>();
  for (const mark of svg.querySelectorAll('[data-key]')) {
    const own = [...mark.querySelectorAll(shapes.join())].filter((one) => !one.closest('defs'));
    const key = mark.getAttribute('data-key') ?? '';
    marks.set(key, [...(marks.get(key) ?? []), ...own]);
  }
  const isState = (key: string) => states.some(({ id }) => id === stateOf(key));
  const drawn = [...marks].flatMap(([key, own]) => {
    // A dot or a bar says more of a texture than a line.
    const first = own.find((shape) => !isStroke(shape)) ?? own[0];
    return first === undefined ? [] : [{ key, first, colours: coloursOf(own) }];
  });
  const isMixed = drawn.some(({ key, colours }) => isState(key) && colours.size > 1);
  const high = ({ first }: (typeof drawn)[number]) => Number(first.getAttribute('height') ?? 0);
  return drawn.map((own) => {
    const alike = drawn.filter(({ key }) => stateOf(key) === stateOf(own.key));
    const tallest = Math.max(...alike.map(high));
    const shape = shapeOf(own.first, tallest === 0 ? 1 : high(own) / tallest);
    const isNeutral = own.colours.size > 1 || (isMixed && isState(own.key));
    return {
      key: own.key,
      svg: `<svg width="${width}" height="${height}" fill="none" aria-hidden="true">${isNeutral ? shape.replaceAll(companies, 'other') : shape}</svg>`,
    };
  });
}
