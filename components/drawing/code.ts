import type { RenderFunction } from '@observablehq/plot';
import { states, type StateId } from '#data/states.ts';
import { tones, type Colour } from './marks.ts';

/**
 * What a key words: a state, or a state with what tells two of its marks apart (`done low`: hosted, and
 * drawn lower because in a preview).
 */
export type StateKey = StateId | `${StateId} ${string}`;

/** The state that a key words; `null` where it words something else, such as a shape. */
export function stateOf(key: string): StateId | null {
  const [first] = key.split(' ');
  return states.find(({ id }) => id === first)?.id ?? null;
}

const svg = 'http://www.w3.org/2000/svg';
const hatch = /^url\(#hatch-([a-z]+)\)$/;
const companies = ['openai', 'amazon', 'microsoft', 'nvidia', 'softbank', 'other'] as const;

/** The pattern of one company’s hatched fill. */
function hatchPattern(company: Colour, document: Document): Element {
  const element = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const pattern = element('pattern', {
    id: `hatch-${company}`,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  const { tint, solid } = tones(company);
  pattern.append(
    element('rect', { width: '6', height: '6', fill: tint }),
    element('rect', { width: '1.5', height: '6', fill: solid, 'fill-opacity': '0.7' }),
  );
  return pattern;
}

/** Lays the hatched fills that a mark uses into the drawing, unless they are there. */
function addHatches(mark: Element, drawing: Element): void {
  const painted = [mark, ...mark.children].map((shape) => shape.getAttribute('fill') ?? '');
  for (const fill of new Set(painted)) {
    const company = companies.find((one) => one === hatch.exec(fill)?.[1]);
    if (company === undefined || drawing.querySelector(`#hatch-${company}`)) continue;
    const defs = mark.ownerDocument.createElementNS(svg, 'defs');
    defs.append(hatchPattern(company, mark.ownerDocument));
    drawing.append(defs);
  }
}

/**
 * Options of a mark that the figure’s key words: it is named, so that the key can show a swatch of it and
 * the build can hold the words of the key to what is drawn. For shapes of a figure’s own; what tells a
 * state has {@link inState} instead.
 */
export function keyed(key: string): { readonly render: RenderFunction } {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const mark = next?.(index, scales, values, dimensions, context) ?? null;
      mark?.setAttribute('data-key', key);
      if (mark) addHatches(mark, context.ownerSVGElement);
      return mark;
    },
  };
}

/** What a mark in a state is told beside the state. */
export interface InStateOptions<Row> {
  /** Id of the fact that a shape shows, so that a test can hold it to one state in every figure. */
  readonly fact?: (row: Row) => string | null | undefined;
}

const dashes = { strokeDasharray: '4 3' } as const;

/**
 * Fill and outline of a mark that tells a state, in a company’s colour: the one place that knows how the
 * four states look. Solid: `done`. Tint with an outline: `promised`. Hatched: `unsaid`. An outline in
 * dashes on paper: `told`. Its words stand in the figure’s `key`.
 *
 * @param colour Whose colour; by row, or one for all.
 */
export function inState<Row>(
  key: StateKey,
  colour: Colour | ((row: Row) => Colour),
  { fact }: InStateOptions<Row> = {},
) {
  const state = stateOf(key) ?? 'done';
  const paint = (company: Colour) => {
    const { solid, tint, hatch } = tones(company);
    return { done: solid, promised: tint, unsaid: hatch, told: 'var(--paper)' }[state];
  };
  const isOne = typeof colour === 'string';
  return {
    ...keyed(key),
    fill: isOne ? paint(colour) : (row: Row) => paint(colour(row)),
    stroke: isOne ? tones(colour).solid : (row: Row) => tones(colour(row)).solid,
    strokeWidth: 1.25,
    ...(state === 'told' ? dashes : {}),
    ...(fact === undefined ? {} : { ariaLabel: (row: Row) => fact(row) ?? null }),
  };
}

/** A line that tells a state, in a company’s colour: whole where it is `done`, in dashes where only others tell of it. */
export function lineInState(key: Extract<StateKey, `${'done' | 'told'}${string}`>, colour: Colour) {
  return {
    ...keyed(key),
    stroke: tones(colour).solid,
    strokeWidth: 2.25,
    ...(stateOf(key) === 'told' ? dashes : {}),
  };
}
