import { colours } from '#styles/tokens.ts';

/** What no picture may hold that is to stand by itself, how to say it, and what to do. */
const refused: readonly (readonly [RegExp, string, string])[] = [
  [
    /var\(--[\w-]+\)|currentColor|light-dark\([^)]*\)/,
    'names a colour instead of writing it',
    'Give the drawing a token of src/styles/tokens.ts, as fill or stroke, which is written out.',
  ],
  [
    /\s(?:class|style)="[^"]*"/,
    'depends on a style sheet',
    'Set fill, stroke and the like as attributes of the shape in the drawing.',
  ],
  [
    /<(?:text|tspan|image|script|foreignObject)\b/,
    'has an element that needs a font, a file or a browser',
    'Draw it as a shape.',
  ],
  [
    /\s(?:xlink:)?href="(?!#)[^"]*"|url\((?!#)[^)]*\)/,
    'leads outside of itself',
    'Draw what it would fetch, or leave it out.',
  ],
];

/** The first value that comes twice. */
function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** What is wrong with the ids of a picture, and what to do; `null` when nothing is. */
function problemOfIds(figure: string, picture: string): readonly [string, string] | null {
  const ids = [...picture.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  const foreign = ids.find((id) => !id.startsWith(`${figure}-`));
  if (foreign !== undefined) {
    return [
      `has the id "${foreign}", which another picture in the same page may have too`,
      `Begin it with "${figure}-": src/lib/render-plot.server.ts does so for the ids of Plot and of hatches.`,
    ];
  }
  const twice = firstTwice(ids);
  if (twice !== undefined) {
    return [`has the id "${twice}" twice`, 'Give each element an id of its own in the drawing.'];
  }
  const named = [...picture.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)];
  const lost = named.map(([, one, other]) => one ?? other ?? '').find((id) => !ids.includes(id));
  return lost === undefined
    ? null
    : [`names "#${lost}", which is not in it`, 'Draw what it names in the same drawing.'];
}

const known = new Set<string>(Object.values(colours).flatMap(({ light, dark }) => [light, dark]));

/** A colour that no token has, of which nobody could say what it is by night. */
function problemOfColours(picture: string): readonly [string, string] | null {
  const paints = [...picture.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(
    ([, paint = '']) => paint,
  );
  const own = paints.find((paint) => !known.has(paint) && !/^(?:none|url\(#[^)]*\))$/.test(paint));
  return own === undefined
    ? null
    : [
        `has the colour "${own}", which has no counterpart by night`,
        'Use a token of src/styles/tokens.ts, or add it there.',
      ];
}

/**
 * Refuses the picture of a figure that would not look the same wherever it is put, alone or beside others.
 *
 * @throws RangeError that names the figure, what is wrong and what to do: for a colour that is named
 * or is none of the site’s, for what depends on a style sheet, a font or another file, and for an id that is not the figure’s own, comes
 * twice or is named in vain.
 */
export function checkPicture(figure: string, picture: string): void {
  const found = refused
    .map(([pattern, problem, remedy]) => {
      const [match] = pattern.exec(picture) ?? [];
      return match === undefined ? null : ([`${problem}: ${match.trim()}`, remedy] as const);
    })
    .find((problem) => problem !== null);
  const problem = found ?? problemOfColours(picture) ?? problemOfIds(figure, picture);
  if (problem !== null)
    throw new RangeError(`The picture of figure "${figure}" ${problem[0]}. ${problem[1]}`);
}
