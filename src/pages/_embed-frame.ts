// Not a page: Astro leaves out files whose name begins with a line.
import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { textWidth } from '#components/drawing/text-width.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawFigure, keyOf } from '#components/figure/draw-figure.server.ts';
import {
  embedDrawings,
  embedGaps,
  embedTypes,
  type EmbedType,
} from '#components/figure/embed-sizes.ts';
import { originLine, sourceLine } from '#components/figure/embed-words.ts';
import { fonts } from '#styles/fonts.ts';

/** How wide a text is, in pixels, at a size of its letters. */
type Measure = (text: string, size: number) => number;

/** The widths of the sans's letters at its regular weight, read off the font; kerning would take some off. */
function regularWidths(): Measure {
  const sans = fonts.find(({ name }) => name === 'sans.woff2');
  const font = create(readFileSync(sans?.file ?? ''));
  if (!('glyphForCodePoint' in font)) throw new TypeError('The sans is a collection of fonts.');
  const advances = new Map<string, number>();
  const advanceOf = (letter: string) => {
    const known = advances.get(letter);
    if (known !== undefined) return known;
    const { advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    advances.set(letter, advanceWidth / font.unitsPerEm);
    return advanceWidth / font.unitsPerEm;
  };
  return (text, size) =>
    Array.from(text).reduce((width, letter) => width + advanceOf(letter) * size, 0);
}

const regular = regularWidths();

/** In how many lines a text is set that breaks at its blanks. */
function linesOf(text: string, width: number, size: number, measure: Measure): number {
  // What is read as one stays on one line: see src/publish/hold-together.ts.
  const held = text.replaceAll(
    /(?<=\d) (?=(?:billion|million|trillion|gigawatts|percent)\b)/g,
    '\u00a0',
  );
  const blank = measure(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of held.split(' ')) {
    const wide = measure(word, size);
    if (used > 0 && used + blank + wide > width) {
      lines += 1;
      used = wide;
    } else used += (used > 0 ? blank : 0) + wide;
  }
  return lines;
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
    const wide = embedGaps.swatch + Math.min(room, regular(meaning, size));
    const height = line * linesOf(meaning, room, size, regular);
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
  const footLines = shape.foot.map((text) => linesOf(text, width, foot[0], regular));
  const height =
    gaps.top +
    title[1] * linesOf(shape.title, width, title[0], textWidth) +
    gaps.measure +
    measure[1] * linesOf(shape.measure, width, measure[0], regular) +
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
