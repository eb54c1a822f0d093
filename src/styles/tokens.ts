/** A colour by day and by night, as six hexadecimal digits. */
export interface Colour {
  readonly light: `#${string}`;
  readonly dark: `#${string}`;
}

/** Day or night. */
export type Theme = keyof Colour;

/**
 * The colours of the site, by the name of their custom property; one meaning a colour, everywhere.
 * A company has three: itself for what is paid, `-tint` for what is promised, `-text` for its words.
 */
export const colours = {
  /** Ground of the page. */
  paper: { light: '#fcfbf8', dark: '#151411' },
  /** Ground of what stands out from the page. */
  raised: { light: '#f4f1ea', dark: '#1f1d19' },
  /** Text and what is drawn as strongly. */
  ink: { light: '#1c1a16', dark: '#ece7dc' },
  /** Text of second rank. */
  soft: { light: '#625d53', dark: '#a39c8e' },
  /** Hairlines. */
  rule: { light: '#dcd6ca', dark: '#38342c' },
  amazon: { light: '#c2570c', dark: '#f08a3c' },
  'amazon-text': { light: '#8f3e05', dark: '#ffb680' },
  'amazon-tint': { light: '#f4e1d2', dark: '#3b2618' },
  microsoft: { light: '#2563b8', dark: '#6ea8ff' },
  'microsoft-text': { light: '#1a4a8f', dark: '#a9cbff' },
  'microsoft-tint': { light: '#dbe5f3', dark: '#1e2a3d' },
  nvidia: { light: '#4f7a13', dark: '#9cc653' },
  'nvidia-text': { light: '#3a5c0b', dark: '#bfe07f' },
  'nvidia-tint': { light: '#e2ead5', dark: '#28301a' },
  softbank: { light: '#6f6785', dark: '#b3aacb' },
  'softbank-text': { light: '#514a66', dark: '#cfc8e3' },
  'softbank-tint': { light: '#e5e3ea', dark: '#2b2832' },
  openai: { light: '#1c1a16', dark: '#ece7dc' },
  'openai-text': { light: '#1c1a16', dark: '#ece7dc' },
  'openai-tint': { light: '#e9e5db', dark: '#2e2b25' },
  /** Everybody else. */
  other: { light: '#8d877b', dark: '#8d877b' },
  'other-text': { light: '#625d53', dark: '#a39c8e' },
  'other-tint': { light: '#ece8df', dark: '#262420' },
} as const satisfies Readonly<Record<string, Colour>>;

/** Names of the colours that text and its page are set in; the others are for what is drawn. */
const textColours: readonly string[] = ['paper', 'raised', 'ink', 'soft', 'rule', 'other'];

/** Colours as custom properties: by day, and by the reader's choice where a browser can choose. */
function properties(named: readonly (readonly [string, Colour])[]): string {
  const rule = (valueOf: (colour: Colour) => string) =>
    `:root{${named.map(([name, colour]) => `--${name}:${valueOf(colour)}`).join(';')}}`;
  return (
    rule(({ light }) => light) +
    `@supports (color:light-dark(#000,#fff)){${rule(({ light, dark }) => `light-dark(${light},${dark})`)}}`
  );
}

/** A colour as it stands written in a drawing: the day's, as a fill or a stroke. */
interface Paint extends Colour {
  readonly attribute: 'fill' | 'stroke';
  readonly name: string;
}

/**
 * All that a drawing can be painted with. Two tokens of one colour by day have one colour by night too.
 */
function paints(): readonly Paint[] {
  const byDay = new Map(
    Object.entries(colours)
      .toReversed()
      .map(([name, colour]) => [colour.light, { name, ...colour }]),
  );
  return [...byDay.values()].flatMap((colour) =>
    (['fill', 'stroke'] as const)
      .filter(
        (attribute) => attribute === 'fill' || !/-text$|^(?!other-).*-tint$/.test(colour.name),
      )
      .map((attribute) => ({ ...colour, attribute })),
  );
}

/** What turns the colours that stand written in a drawing into those of the page. Ink is the colour of text. */
function colourDrawings(): string {
  return paints()
    .map(({ attribute, light, name }) => {
      const colour = name === 'ink' ? 'currentColor' : `var(--${name})`;
      return `[${attribute}="${light}"]{${attribute}:${colour}}`;
    })
    .join('');
}

/**
 * The same for one drawing that is shown before the rules for all are there: those of its own paints,
 * for what has the class given.
 */
export function colourStylesOf(drawing: string, className: string): string {
  const rules = paints()
    .filter(({ attribute, light }) => drawing.includes(`${attribute}="${light}"`))
    .map(
      ({ attribute, light, dark }) =>
        `.${className} [${attribute}="${light}"]{${attribute}:light-dark(${light},${dark})}`,
    );
  return `@supports (color:light-dark(#000,#fff)){${rules.join('')}}`;
}

const all: readonly (readonly [string, Colour])[] = Object.entries(colours);

/** The colours of text and page as custom properties. */
export const textColourStyles = properties(all.filter(([name]) => textColours.includes(name)));

/** Those of what is drawn, and the rules that give a drawing the page's colours. */
export const drawnColourStyles =
  properties(all.filter(([name]) => !textColours.includes(name))) + colourDrawings();

const values = new Map<string, Colour>(Object.entries(colours));

/**
 * A drawing's markup with its colours written out for one theme instead of named, for pictures that
 * stand where no style sheet reaches them; `currentColor` becomes ink.
 *
 * @throws RangeError for a colour that is not on the list.
 */
export function withColoursOf(theme: Theme, markup: string): string {
  return markup
    .replaceAll('currentColor', colours.ink[theme])
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const colour = values.get(name);
      if (colour !== undefined) return colour[theme];
      throw new RangeError(
        `There is no colour "${name}". Use one of ${[...values.keys()].join(', ')}, or add it to src/styles/tokens.ts.`,
      );
    });
}

/**
 * The rules by which a picture of its own takes on the colours of the night where its reader has chosen them: for what stands
 * in the element with an id, and nothing else of a page that it is put into. Programs that choose no scheme keep the day’s, which stand written.
 */
export function nightStylesOf(picture: string, id: string): string {
  const rules = paints()
    .filter(({ attribute, light }) => picture.includes(`${attribute}="${light}"`))
    .map(({ attribute, light, dark }) => `#${id} [${attribute}="${light}"]{${attribute}:${dark}}`);
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

const nights = new Map(
  paints().map(({ attribute, light, dark }) => [
    `${attribute}="${light}"`,
    `${attribute}="${dark}"`,
  ]),
);

/** A picture whose colours are written out for the day, with those of the night in their place. */
export function atNight(picture: string): string {
  return picture.replaceAll(/\b(?:fill|stroke)="#\w{6}"/g, (paint) => nights.get(paint) ?? paint);
}
