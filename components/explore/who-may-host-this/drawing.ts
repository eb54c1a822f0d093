import { box, hatched, label, line } from '#components/explore/shapes.ts';
import type { Drawing } from '#components/explore/model.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import { formatDateShort } from '#lib/format.ts';
import { swimlanes } from '#models/swimlanes.ts';
import type { GivenCloud, GivenRight } from './model.ts';
import { standings, type Standing } from './words.ts';

/** A cloud’s lane: what it may do with the product in the course of time, and on the day. */
interface Lane extends GivenCloud {
  readonly standing: Standing;
  readonly rights: readonly GivenRight[];
}

/** The explorable’s id, which the names of its hatches begin with. */
export const id = 'who-may-host-this';

/** The time that is drawn, in ISO days. */
export interface DrawnSpan {
  readonly begins: string;
  /** From this day on a day is drawn wider. */
  readonly stretchedFrom: string;
  readonly horizon: string;
}

/** Where time begins to be drawn wider, in percent across. */
const turn = 30;

/** Heights in pixels: of the head, of a lane, of its line of words, of its tallest bar, of the scale. */
const [head, laneHeight, words, tall, scale] = [26, 42, 14, 14, 24];

/** Half the height of a bar: tall where a right was exclusive, low in a preview, as in the figures. */
const halves = { exclusive: 7, offered: 4, announced: 4, unclear: 4, preview: 2 } as const;

/** A bar or a line in the book’s own code: solid had, tint promised, hatched unsettled; lines for what contracts say. */
function stretch(
  right: HostingRight['right'],
  tone: GivenCloud['tone'],
  { x, width, middle }: { readonly x: number; readonly width: number; readonly middle: number },
): string {
  const along = { x1: x, x2: x + width, y1: middle, y2: middle };
  if (right === 'allowed') return line({ ...along, stroke: tone, width: 2 });
  if (right === 'not-allowed') return line({ ...along, stroke: 'soft', width: 0.75 });
  const half = halves[right];
  const at = { x, width, y: middle - half, height: 2 * half };
  if (right === 'unclear') return hatched(id, { ...at, fill: tone, stroke: tone });
  return right === 'announced'
    ? box({ ...at, fill: `${tone}-tint`, stroke: tone })
    : box({ ...at, fill: tone });
}

/** A lane a cloud, time across, and the day that is asked for as a stroke in every lane. */
export function drawHosting({
  lanes,
  day,
  label: dayLabel,
  span: { begins, stretchedFrom, horizon },
}: {
  readonly lanes: readonly Lane[];
  readonly day: string;
  /** The day in words. */
  readonly label: string;
  readonly span: DrawnSpan;
}): Drawing {
  const [start, wider, end] = [Date.parse(begins), Date.parse(stretchedFrom), Date.parse(horizon)];
  const along = (time: number, from: number, until: number) => (time - from) / (until - from);
  const across = (iso: string) => {
    const time = Date.parse(iso);
    return time < wider
      ? turn * along(time, start, wider)
      : turn + (100 - turn) * along(time, wider, end);
  };
  const now = across(day);
  const bottom = head + lanes.length * laneHeight;
  const placed = lanes.map((lane, index) => ({ ...lane, top: head + index * laneHeight }));
  const shapes = placed.flatMap(({ name, tone, standing, rights, top }) => {
    const middle = top + words + 6 + tall / 2;
    const [drawn] = swimlanes(rights, { horizon });
    const mark = { x1: now, x2: now, y1: middle - 9, y2: middle + 9 };
    const isOpen = !['unclear', 'not-allowed', 'no-text'].includes(standing);
    const text = `${name}: ${standings[standing]}`;
    return [
      label({ x: 0, y: top + words, text, fill: `${tone}-text`, isBold: isOpen }),
      line({ x1: 0, x2: 100, y1: middle, y2: middle, stroke: 'rule' }),
      ...(drawn?.stretches ?? []).map(({ right, from, until }) =>
        stretch(right, tone, { x: across(from), width: across(until) - across(from), middle }),
      ),
      line({ ...mark, stroke: 'paper', width: 5 }),
      line({ ...mark, stroke: 'ink', width: 2 }),
    ];
  });
  const tick = (iso: string, text: string) => [
    line({ x1: across(iso), x2: across(iso), y1: bottom + 4, y2: bottom + 8, stroke: 'soft' }),
    label({ x: across(iso), y: bottom + 20, text, fill: 'soft', size: 12 }),
  ];
  return {
    height: bottom + scale,
    shapes: [
      label({
        x: now,
        at: now < 50 ? 'start' : 'end',
        y: 14,
        text: dayLabel,
        isBold: true,
      }),
      line({ x1: now, x2: now, y1: 18, y2: 24, stroke: 'ink', width: 2 }),
      ...shapes,
      ...tick(begins, begins.slice(0, 4)),
      ...tick(stretchedFrom, formatDateShort(stretchedFrom.slice(0, 7))),
      ...tick('2026-07-01', 'Jul'),
    ].join(''),
  };
}
