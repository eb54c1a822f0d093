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
const paints = ['fill', 'fill-opacity', ...strokes];

/** A rectangle that stands on the ground of the swatch, as high as a share of it. */
function box(shape: Element, share: number): string {
  const high = Math.max(4, Math.round((height - 2) * share));
  const hatched = /hatch-([a-z]+)/.exec(lookOf(shape, 'fill') ?? '');
  const place = (look: string) =>
    `<rect x="1" y="${height - 1 - high}" width="${width - 2}" height="${high}"${look}/>`;
  if (hatched === null) return place(attributes(shape, paints));
  // A pattern belongs to a drawing, which may be out of sight: its lines are drawn here.
  const company = hatched[1] ?? 'other';
  return `${place(` fill="var(--${company}-tint)"${attributes(shape, strokes)}`)}<path d="M1 7L7 1M5 11L15 1M13 11L17 7" stroke="var(--${company})" stroke-width="1.5"/>`;
}

/** The shape of a mark, small: a dot stays a dot, an area becomes a box, a line a stroke. */
function shapeOf(shape: Element, share: number): string {
  const middle = [width / 2, height / 2] as const;
  if (shape.localName === 'circle') {
    const r = Math.min(4.5, Number(shape.getAttribute('r')));
    return `<circle cx="${middle[0]}" cy="${middle[1]}" r="${r}"${attributes(shape, paints)}/>`;
  }
  const fill = lookOf(shape, 'fill') ?? 'none';
  if (shape.localName === 'line' || (shape.localName === 'path' && fill === 'none')) {
    return `<path d="M0 ${middle[1]}H${width}"${attributes(shape, strokes)}/>`;
  }
  const isSymbol = shape.localName === 'path' && shape.hasAttribute('transform');
  return isSymbol
    ? `<path transform="translate(${middle.join(',')})" d="${shape.getAttribute('d') ?? ''}"${attributes(shape, paints)}/>`
    : box(shape, share);
}

/**
 * A swatch of each mark that a drawing names in `data-key`, made of the first shape of the mark. Boxes of
 * one state stand as high beside one another as they do in the drawing. Where the marks have the colours
 * of several companies, the swatches have that of none.
 */
export function swatchesOf(svg: Element): readonly Swatch[] {
  const named = [...svg.querySelectorAll('[data-key]')].flatMap((mark) =>
    [...mark.querySelectorAll(shapes.join())]
      .filter((shape) => shape.closest('defs') === null)
      .map((shape) => ({ key: mark.getAttribute('data-key') ?? '', shape })),
  );
  const firsts = named.filter(
    ({ key }, index) => named.findIndex((other) => other.key === key) === index,
  );
  const colours = new Set(
    named.flatMap(({ shape }) => attributes(shape, ['fill', 'stroke']).match(companies) ?? []),
  );
  const high = ({ shape }: (typeof named)[number]) => Number(shape.getAttribute('height') ?? 0);
  return firsts.map((own) => {
    const [state = ''] = own.key.split(' ');
    const alike = firsts.filter(({ key }) => key.split(' ')[0] === state);
    const drawn = shapeOf(own.shape, high(own) / (Math.max(...alike.map(high)) || 1));
    return {
      key: own.key,
      svg: `<svg width="${width}" height="${height}" fill="none" aria-hidden="true">${colours.size > 1 ? drawn.replaceAll(companies, 'other') : drawn}</svg>`,
    };
  });
}
