import type { Instance } from './open-fonts.ts';

/** Decimals of a pixel that stay: what a print at ten times the size still shows. */
const decimals = 2;

/** A command of path data with numbers, short: a stroke along an axis has one number, `.5-3` needs no space. */
function command(type: string, values: readonly number[]): string {
  const [first, second] = values.map((value) => Number(value.toFixed(decimals)));
  if (type === 'l' && second === 0) return command('h', [first ?? 0]);
  if (type === 'l' && first === 0) return command('v', [second ?? 0]);
  const texts = values.map((value) =>
    String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, '$1.'),
  );
  return texts.reduce((written, text, index) => {
    const before = texts[index - 1] ?? '';
    const apart = text.startsWith('-') || (text.startsWith('.') && before.includes('.'));
    return `${written}${index === 0 || apart ? '' : ' '}${text}`;
  }, type);
}

/**
 * A glyph as path data that goes on from wherever it is to stand, in pixels, y down: so that a letter is the
 * same text wherever it stands. Empty for a space.
 */
export function glyphPath(
  { font, unitsPerEm, paths }: Pick<Instance, 'font' | 'unitsPerEm' | 'paths'>,
  id: number,
  size: number,
): string {
  const key = `${id} ${size}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const scale = size / unitsPerEm;
  const rounded = (value: number) => Number(value.toFixed(decimals));
  let [at, start, path] = [[0, 0], [0, 0], ''];
  for (const { type, values } of font.glyphToJson(id)) {
    if (type === 'Z') {
      path += 'z';
      at = start;
      continue;
    }
    // Ends are rounded where they stand, so that no error adds up along a contour.
    const points = values.map((value, index) =>
      rounded(value * (index % 2 === 0 ? scale : -scale)),
    );
    const [x = 0, y = 0] = at;
    path += command(
      type.toLowerCase(),
      points.map((value, index) => value - (index % 2 === 0 ? x : y)),
    );
    at = points.slice(-2);
    if (type === 'M') start = at;
  }
  paths.set(key, path);
  return path;
}
