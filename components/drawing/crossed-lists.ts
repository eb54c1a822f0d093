import * as Plot from '@observablehq/plot';
import { chips, type Chip } from './chips.ts';
import { tones, type Colour } from './marks.ts';

/** Two lists of the same names, one above the other, with a thread from each name to itself. */
export interface CrossedLists {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly colourOf: (name: string) => Colour;
}

/** Where they stand, in pixels from the top left. */
export interface CrossedRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Room between two names of a list. */
  readonly gap: number;
  readonly chipHeight: number;
  /** Room between the lists, for the threads. */
  readonly drop: number;
  /** Size of the names in pixels. */
  readonly fontSize: number;
}

/** Height of two crossed lists in pixels. */
export function crossedHeight({ chipHeight, drop }: CrossedRoom): number {
  return 2 * chipHeight + drop;
}

/** Two orders of the same names as chips; where the orders differ, their threads cross. */
export function crossedLists(
  { above, below, colourOf }: CrossedLists,
  room: CrossedRoom,
): readonly Plot.Markish[] {
  const { left, right, top, gap, chipHeight, drop, fontSize } = room;
  const width = (right - left + gap) / above.length - gap;
  const chipsAt = (names: readonly string[], y: number) =>
    names.map((name, index): Chip => ({
      text: name,
      colour: colourOf(name),
      x: left + index * (width + gap),
      y,
      width,
      height: chipHeight,
      isRelayed: false,
    }));
  const first = chipsAt(above, top);
  const second = chipsAt(below, top + chipHeight + drop);
  const threads = first.flatMap((from) =>
    second.filter(({ text }) => text === from.text).map((to) => ({ from, to })),
  );
  type Thread = (typeof threads)[number];
  return [
    Plot.link(threads, {
      x1: ({ from }: Thread) => from.x + width / 2,
      x2: ({ to }: Thread) => to.x + width / 2,
      y1: ({ from }: Thread) => from.y + chipHeight,
      y2: ({ to }: Thread) => to.y,
      curve: 'bump-y',
      stroke: ({ from }: Thread) => tones(from.colour).solid,
      strokeWidth: 4,
    }),
    ...chips([...first, ...second], { fontSize }),
  ];
}
