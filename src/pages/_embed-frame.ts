// Not a page: Astro leaves out files whose name begins with a line.
import { originLine, sourceLine } from '#components/figure/attribution.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure, keyOf } from '#components/figure/draw-figure.server.ts';
import {
  embedDrawings,
  embedGaps,
  embedTypes,
  type EmbedType,
} from '#components/figure/embed-sizes.ts';
import { typesetter, type Setting } from '#lib/outlines/typesetter.ts';

/** Sets words as a browser sets them in the sans, so that lines are known before there is a page. */
const setter = await typesetter();

/** Pixels by which a line must be narrower than its room: browsers count in sixty-fourths of one. */
const slack = 1 / 64;

/** In how many lines a text is set that breaks at its blanks. */
function linesOf(text: string, width: number, setting: Setting): number {
  // What is read as one stays on one line: see src/publish/hold-together.ts.
  const held = text.replaceAll(
    /(?<=\d) (?=(?:billion|million|trillion|gigawatts|percent)\b)/g,
    '\u00a0',
  );
  return setter.fill(held, width - slack, setting).length;
}

/** How tall a key is set, in pixels; 0 where there is none. */
function keyHeight(
  meanings: readonly string[],
  width: number,
  [size, line]: readonly [number, number],
): number {
  const [between, beside] = embedGaps.keyItems;
  const rows: number[] = [];
  let used = 0;
  for (const meaning of meanings) {
    const room = width - embedGaps.swatch;
    const wide = embedGaps.swatch + Math.min(room, setter.outline(meaning, { size }).width);
    const height = line * linesOf(meaning, room, { size });
    if (rows.length > 0 && used + beside + wide <= width) {
      used += beside + wide;
      rows.push(Math.max(rows.pop() ?? 0, height));
    } else {
      used = wide;
      rows.push(height);
    }
  }
  if (rows.length === 0) return 0;
  return embedGaps.key + rows.reduce((sum, height) => sum + height) + between * (rows.length - 1);
}

/** Height over width of a drawing. */
export function drawingRatio(svg: string): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

/** What of a figure its height depends on. */
interface Shape {
  readonly title: string;
  readonly measure: string;
  readonly meanings: readonly string[];
  readonly foot: readonly string[];
  /** Of its drawings, widest first. */
  readonly ratios: readonly number[];
}

const shapes = new WeakMap<Figure, Shape>();

function shapeOf(figure: Figure): Shape {
  const known = shapes.get(figure);
  if (known !== undefined) return known;
  const shape: Shape = {
    title: figure.title,
    measure: figure.measure,
    meanings: keyOf(figure).map(({ means }) => means),
    foot: [sourceLine(figure), `${originLine.book}, ${originLine.licence}. ${originLine.data}`],
    ratios: embedDrawings.map(({ size }) => drawingRatio(drawFigure(figure, size))),
  };
  shapes.set(figure, shape);
  return shape;
}

/** How words are set in a frame of a width. */
function typeIn(frame: number): EmbedType {
  return embedTypes.find(({ from }) => frame >= from) ?? embedTypes[1];
}

/** The drawing that is shown in a frame of a width. */
interface ShownDrawing {
  /** Its greatest width, in pixels. */
  readonly widest: number;
  /** The width of the frame in which it has that. */
  readonly fullFrom: number;
  /** Its height over its width. */
  readonly ratio: number;
}

/** The drawing of a figure that is shown in a frame of a width in pixels. */
export function drawingIn(figure: Figure, frame: number): ShownDrawing {
  const at = Math.max(
    0,
    embedDrawings.findIndex(({ from }) => frame >= from),
  );
  const { widest } = embedDrawings[at] ?? embedDrawings[0];
  const { side } = typeIn(frame);
  return { widest, fullFrom: widest + 2 * side, ratio: shapeOf(figure).ratios[at] ?? 1 };
}

/**
 * How tall the embed of a figure is in a frame of a width, both in whole pixels, at the usual size of text: what
 * its page sets, reckoned from the same lengths, the letters of its own font, and its drawing's shape.
 */
export function embedHeight(figure: Figure, frame: number): number {
  const { side, title, measure, key, foot } = typeIn(frame);
  const shape = shapeOf(figure);
  const { widest, ratio } = drawingIn(figure, frame);
  const gaps = embedGaps;
  const width = Math.min(frame - 2 * side, embedDrawings[0].widest);
  const footLines = shape.foot.map((text) => linesOf(text, width, { size: foot[0] }));
  const height =
    gaps.top +
    title[1] * linesOf(shape.title, width, { size: title[0], weight: 600 }) +
    gaps.measure +
    measure[1] * linesOf(shape.measure, width, { size: measure[0] }) +
    keyHeight(shape.meanings, width, key) +
    gaps.drawing +
    Math.min(width, widest) * ratio +
    gaps.foot +
    gaps.rule +
    gaps.footTop +
    foot[1] * footLines.reduce((sum, lines) => sum + lines) +
    gaps.footLines +
    gaps.bottom;
  return Math.ceil(height);
}
