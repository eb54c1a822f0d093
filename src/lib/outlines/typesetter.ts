import { evenLines, filledLines } from '#lib/wrap.ts';
import { glyphPath } from './glyph-path.ts';
import { openFonts, type Instance, type Setting, type Shaped } from './open-fonts.ts';

export type { Setting };

/** A line of text in shapes. */
export interface Outline {
  /** Path data; the line begins at the place that was asked for. */
  readonly path: string;
  /** How far it advances, in pixels. */
  readonly width: number;
}

/** Sets lines of text as shapes, as a browser sets them in the site's fonts. */
export interface Typesetter {
  /**
   * A line that begins at a place.
   *
   * @throws RangeError that names a character that the face does not have.
   */
  readonly outline: (text: string, setting: Setting, x?: number, y?: number) => Outline;
  /**
   * A text cut at spaces into lines no wider than a number of pixels and about equally long; a longer
   * word keeps its line.
   *
   * @throws RangeError that names a character that the face does not have.
   */
  readonly wrap: (text: string, width: number, setting: Setting) => readonly string[];
  /**
   * The same, each line as full as it can be: for a paragraph.
   *
   * @throws RangeError that names a character that the face does not have.
   */
  readonly fill: (text: string, width: number, setting: Setting) => readonly string[];
}

/** What the style sheets ask of figures, in a drawing and elsewhere, by `font-variant-numeric`. */
const figureFeatures = { tabular: ['tnum', 'lnum'], proportional: ['pnum', 'lnum'] } as const;

type Shape = (instance: Instance, setting: Setting, text: string) => Shaped;

/** Shapes texts by HarfBuzz, the library that Chromium and Firefox shape with. */
function shapeWith({ Buffer, Feature, shape }: typeof import('harfbuzzjs')): Shape {
  return ({ font, shaped }, { face = 'sans', isTabular = false }, text) => {
    const figures = isTabular ? 'tabular' : 'proportional';
    const key = `${figures} ${text}`;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    const features = figureFeatures[figures].map((tag) => new Feature(tag, 1));
    shape(font, buffer, features);
    const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
      const { codepoint: id, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      if (id === 0) {
        const letter = String.fromCodePoint(text.codePointAt(cluster) ?? 0);
        const code = (text.codePointAt(cluster) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        throw new RangeError(
          `has a character that the ${face} of the site does not have: “${letter}” (U+${code}) in “${text.trim()}”`,
        );
      }
      return { id, advance: xAdvance, offset: [xOffset, yOffset] as const };
    });
    const made = { glyphs, advance: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
    shaped.set(key, made);
    return made;
  };
}

const place = (value: number) => String(Number(value.toFixed(2)));

async function openTypesetter(): Promise<Typesetter> {
  const [instanceOf, harfbuzz] = await Promise.all([openFonts(), import('harfbuzzjs')]);
  const shape = shapeWith(harfbuzz);
  const outline: Typesetter['outline'] = (text, setting, x = 0, y = 0) => {
    const instance = instanceOf(setting);
    const scale = setting.size / instance.unitsPerEm;
    let [path, pen] = ['', x];
    for (const { id, advance, offset } of shape(instance, setting, text).glyphs) {
      const shapes = glyphPath(instance, id, setting.size);
      const [right, up] = offset;
      if (shapes !== '') path += `M${place(pen + right * scale)} ${place(y - up * scale)}${shapes}`;
      pen += advance * scale + (setting.spacing ?? 0);
    }
    return { path, width: pen - x };
  };
  const widthOf = (text: string, setting: Setting) => {
    const instance = instanceOf(setting);
    const { glyphs, advance } = shape(instance, setting, text);
    return (advance * setting.size) / instance.unitsPerEm + glyphs.length * (setting.spacing ?? 0);
  };
  return {
    outline,
    wrap: (text, width, setting) => evenLines(text, width, (line) => widthOf(line, setting)),
    fill: (text, width, setting) => filledLines(text, width, (line) => widthOf(line, setting)),
  };
}

let opened: Promise<Typesetter> | undefined;

/** The typesetter of all pictures; the fonts are opened when the first one is made. */
export function typesetter(): Promise<Typesetter> {
  opened ??= openTypesetter();
  return opened;
}
