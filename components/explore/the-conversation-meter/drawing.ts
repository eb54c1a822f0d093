import type { Drawing } from '#components/explore/model.ts';
import { box, curve, label, line, swatch, type Points } from '#components/explore/shapes.ts';
import { formatNumber } from '#lib/format.ts';
import type { SessionBill } from '#models/session-bill.ts';
import type { TurnTokens } from '#models/session-cost.ts';
import { usd, type Metered } from './words.ts';

const tokens = (value: number) => formatNumber(value, 'tokens');

/** Looks of the parts, the same in the staircase and in the bills. */
export const looks = {
  firstTime: { fill: 'openai' },
  historyAgain: { fill: 'rule', stroke: 'other' },
  prefixAgain: { fill: 'other' },
  replies: { fill: 'none', stroke: 'openai' },
} as const;

/** Turns that fit across, and round numbers of tokens that fit upwards: the picture grows between them. */
const widths = [10, 20, 50, 100, 200];
const tops = [1, 1.5, 2, 3, 5, 7.5, 10];

/** The round number of tokens at the upper edge. */
function roundTop(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  return (tops.find((top) => top * ten >= value) ?? 10) * ten;
}

/** Where the staircase stands: pixels from above, and its scales. */
interface Place {
  readonly y: number;
  readonly height: number;
  /** Turns across. */
  readonly across: number;
  /** Tokens upwards. */
  readonly top: number;
}

/** Scales on which so many turns of at most so many tokens are drawn. */
export function scalesOf(turns: number, most: number): { across: number; top: number } {
  return { across: widths.find((width) => width >= turns) ?? turns, top: roundTop(most) };
}

/** The outline of some turns, a step each, from the ground up. */
export function stairs(
  turns: readonly TurnTokens[],
  tokensOf: (turn: TurnTokens) => number,
  { y, height, across, top }: Place,
): Points {
  const foot = y + height;
  const at = (turn: number) => (100 * turn) / across;
  const steps = turns.flatMap((turn): [number, number][] => {
    const level = foot - (height * tokensOf(turn)) / top;
    return [
      [at(turn.turn - 1), level],
      [at(turn.turn), level],
    ];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? [[first[0], foot], ...steps, [last[0], foot]] : [];
}

const small = { size: 12, fill: 'soft' } as const;

/** The upper edge and what it stands for, and the ground. */
export function scaleOf({ y, height, top }: Place): string {
  return [
    label({ x: 0, y: y - 5, text: `${tokens(top)} tokens a request`, ...small }),
    line({ x1: 0, x2: 100, y1: y, y2: y, stroke: 'rule' }),
    line({ x1: 0, x2: 100, y1: y + height, y2: y + height, stroke: 'other' }),
  ].join('');
}

/** Names of the first and the last turn below the ground; one name for both where they stand close. */
export function turnNames(turns: number, { y, height, across }: Place): string {
  const at = { y: y + height + 15, ...small };
  const end = (100 * turns) / across;
  if (turns === 1) return label({ x: 0, text: 'turn 1', ...at });
  if (end < 50) return label({ x: 0, text: `turns 1 to ${turns}`, ...at });
  return (
    label({ x: 0, text: 'turn 1', ...at }) +
    label({ x: end, text: `turn ${turns}`, at: 'end', ...at })
  );
}

/** The staircase: what each turn sends, and below the new part of it what is sent again. */
function staircase(turns: readonly TurnTokens[], place: Place): string {
  const { y, height, across, top } = place;
  const foot = y + height;
  const again = turns.filter(({ turn }) => turn > 1);
  const prefix = again[0]?.prefixAgain ?? 0;
  const prefixHeight = (height * prefix) / top;
  const x = 100 / across;
  const area = (points: Points, look: { readonly fill: string; readonly stroke?: string }) =>
    points.length === 0 ? '' : curve({ points, height: foot, width: 1, ...look });
  return [
    area(
      stairs(turns, ({ sent }) => sent, place),
      looks.firstTime,
    ),
    area(
      stairs(again, ({ sent, firstTime }) => sent - firstTime, place),
      looks.historyAgain,
    ),
    prefix === 0
      ? ''
      : box({
          ...{ x, width: x * again.length, fill: looks.prefixAgain.fill },
          ...{ y: foot - prefixHeight, height: prefixHeight },
        }),
    scaleOf(place),
    turnNames(turns.length, place),
  ].join('');
}

/** One bill as a bar: its parts side by side, thick where it is the one that the reader has set. */
function bar(bill: SessionBill, y: number, mostUsd: number, isSet: boolean): string {
  const parts = [
    { part: bill.firstTimeUsd, look: looks.firstTime },
    { part: bill.historyAgainUsd, look: looks.historyAgain },
    { part: bill.prefixAgainUsd, look: looks.prefixAgain },
    { part: bill.outputUsd, look: looks.replies },
  ];
  const height = isSet ? 20 : 8;
  let x = 0;
  return parts
    .map(({ part, look }) => {
      const width = (100 * part) / mostUsd;
      const shape = part === 0 ? '' : box({ x, width, y: y + (20 - height) / 2, height, ...look });
      x += width;
      return shape;
    })
    .join('');
}

/** The staircase of tokens above, the bills with a cache and without below. */
export function meterDrawing(found: Metered): Drawing {
  const { turns, tokens: sums, prefixAgain, cached, uncached, isCached } = found;
  const key = [
    { text: `new: ${tokens(sums.firstTime)}`, look: looks.firstTime },
    { text: `history again: ${tokens(sums.again - prefixAgain)}`, look: looks.historyAgain },
    { text: `opening again: ${tokens(prefixAgain)}`, look: looks.prefixAgain },
    { text: `replies: ${tokens(sums.output)}`, look: looks.replies },
  ].map(({ text, look }, at) => {
    const y = 14 + 18 * at;
    return swatch({ y: y - 10, ...look }) + label({ x: 0, shift: 18, y, text, size: 12 });
  });
  const mostUsd = Math.max(cached.totalUsd, uncached.totalUsd);
  const bills = [
    { bill: uncached, name: 'without a cache', isSet: !isCached, y: 314 },
    { bill: cached, name: 'with a perfect cache', isSet: isCached, y: 362 },
  ].map(
    ({ bill, name, isSet, y }) =>
      label({
        ...{ x: 0, y: y - 6, text: `${usd(bill.totalUsd)} ${name}`, size: isSet ? 13 : 12 },
        ...(isSet ? { isBold: true } : { fill: 'soft' }),
      }) + bar(bill, y, mostUsd, isSet),
  );
  const place = { y: 104, height: 160, ...scalesOf(turns.length, sums.lastRequest) };
  return { height: 386, shapes: [...key, staircase(turns, place), ...bills].join('') };
}
