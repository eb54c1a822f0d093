import { readFile } from 'node:fs/promises';
import type { Font as ShapingFont } from 'harfbuzzjs';
import { fonts } from '#styles/fonts.ts';

/** The faces in which a picture sets its words, by the site's font that each is taken from. */
const faces = {
  sans: 'sans.woff2',
  display: 'display.woff2',
  italic: 'text-italic.woff2',
} as const;

/** How a line of a picture is set. */
export interface Setting {
  /** The sans by default. */
  readonly face?: keyof typeof faces;
  /** Size in pixels. */
  readonly size: number;
  /** Weight of the sans, 400 by default; heavier than the site's heaviest is that one, as in a browser. The other faces have one. */
  readonly weight?: number;
  /** Figures all of one width, as drawings have them; not by default. */
  readonly isTabular?: boolean;
  /** Pixels between letters beside what the face has; none by default. */
  readonly spacing?: number;
}

/** A glyph of a line. */
interface Glyph {
  readonly id: number;
  /** Advance and offsets, in units of the font. */
  readonly advance: number;
  readonly offset: readonly [x: number, y: number];
}

/** A text in glyphs. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  /** The advances of all, in units of the font. */
  readonly advance: number;
}

/** A font at one weight, and all that was asked of it. */
export interface Instance {
  readonly font: ShapingFont;
  readonly unitsPerEm: number;
  /** What texts became, by their figures and their letters. */
  readonly shaped: Map<string, Shaped>;
  readonly paths: Map<string, string>;
}

/** Whole, with all its weights, as the shaper reads it; of the last, the library’s types do not know yet. */
const wholeFont = { targetFormat: 'sfnt', keepAllGlyphs: true } as const;

/**
 * Opens the fonts of pictures, and gives each face at each weight once.
 *
 * @throws RangeError when the site no longer has a font of theirs.
 */
export async function openFonts(): Promise<(setting: Setting) => Instance> {
  const [{ Blob, Face, Font, Variation }, { default: subsetFont }] = await Promise.all([
    import('harfbuzzjs'),
    import('subset-font'),
  ]);
  const opened = new Map(
    await Promise.all(
      Object.entries(faces).map(async ([face, name]) => {
        const source = fonts.find((font) => font.name === name);
        if (source === undefined) {
          throw new RangeError(
            `Pictures set their words in "${name}", which src/styles/fonts.ts does not have. Name one that it has in src/lib/outlines/typesetter.ts.`,
          );
        }
        const bytes = await subsetFont(await readFile(source.file), '', wholeFont);
        const file = new Face(new Blob(Uint8Array.from(bytes).buffer));
        return [face, { file, axes: source.axes }] as const;
      }),
    ),
  );
  const instances = new Map<string, Instance>();
  return ({ face = 'sans', weight = 400 }) => {
    const source = opened.get(face);
    if (source === undefined) throw new RangeError(`There is no face "${face}".`);
    const pinned = Object.entries(source.axes).map(([axis, value]): [string, number] => [
      axis,
      typeof value === 'number' ? value : Math.min(value.max, Math.max(value.min, weight)),
    ]);
    const key = `${face} ${JSON.stringify(pinned)}`;
    const known = instances.get(key);
    if (known !== undefined) return known;
    const font = new Font(source.file);
    font.setVariations(pinned.map(([axis, value]) => new Variation(axis, value)));
    const made = {
      font,
      unitsPerEm: source.file.upem,
      shaped: new Map<string, Shaped>(),
      paths: new Map<string, string>(),
    };
    instances.set(key, made);
    return made;
  };
}
