/**
 * Shapes of a drawing that is as wide as its place. Across they are measured in percent of the width, down
 * in pixels, and letters keep their size: so one drawing serves a phone and a wide page, and nothing
 * that stands on it may need a certain width. Everything is text, so that the browser and the build draw the same.
 */

/** A colour of the page, by the name of its token in src/styles/tokens.ts: `ink`, `amazon-tint`. */
type Paint = string;

/** A number as it is written: three decimals at the most, no noise of binary fractions. */
function short(value: number): string {
  return String(Number(value.toFixed(3)));
}

function percent(value: number): string {
  return `${short(value)}%`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A text as it may stand in markup. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<"]/g, (sign) => escapes[sign] ?? sign);
}

/** A box, filled with a colour; or with lines where it is hatched, or drawn by its edge alone. */
export interface Box {
  /** Left edge and width in percent of the drawing’s width. */
  readonly x: number;
  readonly width: number;
  /** Upper edge and height in pixels. */
  readonly y: number;
  readonly height: number;
  readonly fill: Paint;
  /** The colour of its edge; none by default. */
  readonly stroke?: Paint;
  /** Whether its edge is dashed, as what is only told by others. No by default. */
  readonly dashed?: boolean;
}

export function box({ x, width, y, height, fill, stroke, dashed = false }: Box): string {
  const edge =
    stroke === undefined
      ? ''
      : ` stroke="var(--${stroke})"${dashed ? ' stroke-dasharray="4 3"' : ''}`;
  return `<rect x="${percent(x)}" y="${short(y)}" width="${percent(Math.max(0, width))}" height="${short(height)}" fill="${fill === 'none' ? 'none' : `var(--${fill})`}"${edge}/>`;
}

/** A small square at the left edge, for a key: ten pixels wide at every width of the drawing. */
export function swatch({ y, fill, stroke }: Pick<Box, 'y' | 'fill' | 'stroke'>): string {
  return box({ x: 0, width: 0, y, height: 10, fill, ...(stroke === undefined ? {} : { stroke }) })
    .replace(' x="0%" ', ' x="1" ')
    .replace('width="0%"', 'width="10"');
}

/** A line of letters. */
export interface Label {
  readonly x: number;
  /** The line that the letters stand on, in pixels. */
  readonly y: number;
  readonly text: string;
  /** Where x is: at its start by default. */
  readonly at?: 'start' | 'middle' | 'end';
  /** Pixels to the right of x. None by default. */
  readonly shift?: number;
  /** Ink by default. */
  readonly fill?: Paint;
  /** Size in pixels, 11 at the least; 13 by default. */
  readonly size?: number;
  readonly isBold?: boolean;
}

export function label({
  x,
  y,
  text,
  at = 'start',
  shift = 0,
  fill = 'ink',
  size = 13,
  isBold = false,
}: Label): string {
  const anchor = at === 'start' ? '' : ` text-anchor="${at}"`;
  const moved = shift === 0 ? '' : ` dx="${short(shift)}"`;
  const weight = isBold ? ' font-weight="600"' : '';
  return `<text x="${percent(x)}" y="${short(y)}"${moved}${anchor} fill="var(--${fill})" font-size="${short(size)}"${weight}>${escaped(text)}</text> `;
}

/** A straight line. */
export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly stroke: Paint;
  /** In pixels; 1 by default. */
  readonly width?: number;
  readonly dashed?: boolean;
}

export function line({ x1, x2, y1, y2, stroke, width = 1, dashed = false }: Line): string {
  return `<line x1="${percent(x1)}" x2="${percent(x2)}" y1="${short(y1)}" y2="${short(y2)}" stroke="var(--${stroke})" stroke-width="${short(width)}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`;
}

/** A round mark. */
export function dot({
  x,
  y,
  r,
  fill,
  stroke,
}: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Paint;
  readonly stroke?: Paint;
}): string {
  return `<circle cx="${percent(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill === 'none' ? 'none' : `var(--${fill})`}"${stroke === undefined ? '' : ` stroke="var(--${stroke})" stroke-width="1.5"`}/>`;
}

/** Points of a curve, in percent across and pixels down. */
export type Points = readonly (readonly [x: number, y: number])[];

/** A curve or an area, as wide as the drawing. Its line keeps its width however wide that is. */
export interface Curve {
  readonly points: Points;
  /** Of the drawing, in pixels. */
  readonly height: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** In pixels; 2 by default. */
  readonly width?: number;
  readonly dashed?: boolean;
}

export function curve({ points, height, fill, stroke, width = 2, dashed = false }: Curve): string {
  const path = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`)
    .join('');
  const edge =
    stroke === undefined
      ? ''
      : ` stroke="var(--${stroke})" stroke-width="${short(width)}" stroke-linejoin="round" vector-effect="non-scaling-stroke"${dashed ? ' stroke-dasharray="4 3"' : ''}`;
  return `<svg width="100%" height="${short(height)}" viewBox="0 0 100 ${short(height)}" preserveAspectRatio="none"><path d="${path}" fill="${fill === undefined ? 'none' : `var(--${fill})`}"${edge}/></svg>`;
}

/** Whose hatch there is: see {@link hatches}. */
const hatchPaints = ['openai', 'amazon', 'microsoft', 'nvidia', 'softbank', 'other'] as const;

/**
 * A box filled with slanting lines: what nobody has said. `id` is that of the explorable, `fill` whose it is.
 */
export function hatched(
  id: string,
  { fill, ...at }: Omit<Box, 'fill'> & { readonly fill: (typeof hatchPaints)[number] },
): string {
  return box({ ...at, fill: 'none' }).replace('fill="none"', `fill="url(#${id}-hatch-${fill})"`);
}

/**
 * The patterns of all hatches of an explorable. They stand once in its frame, which is always drawn: browsers
 * find no pattern in what is not.
 */
export function hatches(id: string): string {
  return hatchPaints
    .map(
      (paint) =>
        `<pattern id="${id}-hatch-${paint}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--${paint}-tint)"/><rect width="1.5" height="6" fill="var(--${paint})" fill-opacity=".7"/></pattern>`,
    )
    .join('');
}
