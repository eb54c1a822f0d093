import { box, hatched, label, line } from '#components/explore/shapes.ts';
import type { Drawing } from '#components/explore/model.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import { formatDateShort } from '#lib/format.ts';
import { swimlanes } from '#models/swimlanes.ts';
import type { GivenCloud, GivenRight } from './model.ts';
import type { Standing } from './words.ts';

/** A cloud’s lane: what it may do with the product in the course of time, and on the day. */
interface Lane extends GivenCloud {
  readonly standing: Standing;
  /** The same in words. */
  readonly called: string;
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

/** Half the height of a bar: low in a preview, as in the figures. */
const halves = { exclusive: 6, offered: 6, announced: 6, unclear: 6, preview: 3 } as const;

/**
 * A bar in the book’s own code: solid had, tint promised, hatched unsettled. A line for what is allowed, nothing for
 * what is ruled out, and a cut in paper where what was for one cloud alone ends.
 */
function stretch(
  right: HostingRight['right'],
  tone: GivenCloud['tone'],
  { x, width, middle }: { readonly x: number; readonly width: number; readonly middle: number },
): string {
  if (right === 'not-allowed') return '';
  const end = x + width;
  if (right === 'allowed') {
    return line({ x1: x, x2: end, y1: middle, y2: middle, stroke: tone, width: 2 });
  }
  const half = halves[right];
  const at = { x, width, y: middle - half, height: 2 * half };
  if (right === 'unclear') return hatched(id, { ...at, fill: tone, stroke: tone });
  if (right === 'announced') return box({ ...at, fill: `${tone}-tint`, stroke: tone });
  const bar = box({ ...at, fill: tone });
  const cut = { x1: end, x2: end, y1: at.y, y2: at.y + at.height, stroke: 'paper', width: 3 };
  return right === 'exclusive' ? bar + line(cut) : bar;
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
  const shapes = placed.flatMap(({ name, tone, standing, called, rights, top }) => {
    const middle = top + words + 6 + tall / 2;
    const [drawn] = swimlanes(rights, { horizon });
    const mark = { x1: now, x2: now, y1: middle - 9, y2: middle + 9 };
    const isOpen = !['unclear', 'not-allowed', 'no-text'].includes(standing);
    const text = `${name}: ${called}`;
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
