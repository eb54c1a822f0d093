import type { Drawing } from '#components/explore/model.ts';
import { box, hatched, label, type Box } from '#components/explore/shapes.ts';
import type { CapTable, HolderRow } from './model.ts';
import { said } from './said.ts';

const id = 'the-cap-table';

/** How each holder is drawn: a colour, and a name that fits on the narrowest drawing. */
const looks = {
  foundation: { colour: 'openai', name: 'Foundation' },
  microsoft: { colour: 'microsoft', name: 'Microsoft' },
  softbank: { colour: 'softbank', name: 'SoftBank' },
  amazon: { colour: 'amazon', name: 'Amazon' },
  nvidia: { colour: 'nvidia', name: 'NVIDIA' },
  others: { colour: 'other', name: 'All others' },
} as const satisfies Readonly<Record<HolderRow['id'], object>>;

type Place = Pick<Box, 'x' | 'width' | 'y' | 'height'>;

/** Shares held before the round: solid, or hatched where nobody has said who of many holds them. */
function held(row: HolderRow, place: Place): string {
  if (place.width <= 0) return '';
  const { colour } = looks[row.id];
  return row.id === 'others'
    ? hatched(id, { ...place, fill: colour, stroke: colour })
    : box({ ...place, fill: colour, stroke: 'paper' });
}

/** Shares bought in the round, as promised: a tint with an edge. */
function bought({ id: holder }: HolderRow, place: Place): string {
  const { colour } = looks[holder];
  return place.width <= 0 ? '' : box({ ...place, fill: `${colour}-tint`, stroke: colour });
}

/** One part after another, each as wide as it says. */
function inALine(
  parts: readonly { readonly width: number; readonly draw: (x: number) => string }[],
): string {
  let x = 0;
  return parts
    .map(({ width, draw }) => {
      const drawn = draw(x);
      x += width;
      return drawn;
    })
    .join('');
}

const [wholeHigh, shareHigh, gap, rowHigh] = [24, 9, 2, 48];
const beforeTop = 18;
const coloursTop = beforeTop + wholeHigh + 14;
const afterTop = coloursTop + 28;
const rowsTop = afterTop + wholeHigh + 18;
const keyHigh = 18;

/** The company before and with the new money, to one scale of dollars: what was there before is as long in both. */
function wholes({ preMoneyUsdBn, newMoneyUsdBn, postMoneyUsdBn, rows }: CapTable): string {
  const old = (y: number) =>
    rows.map((row) => {
      const width = row.keptPercent;
      return {
        width,
        draw: (x: number) => held(row, { x, width, y, height: wholeHigh }),
      };
    });
  const fresh = rows.map((row) => {
    const width = row.boughtPercent;
    return {
      width,
      draw: (x: number) => bought(row, { x, width, y: afterTop, height: wholeHigh }),
    };
  });
  return [
    label({
      ...{ x: 0, y: beforeTop - 6, isBold: true },
      text: `All of OpenAI before: ${said.short(preMoneyUsdBn)}`,
    }),
    inALine(old(beforeTop)),
    label({
      x: 0,
      y: coloursTop,
      text: 'each holder in its colour, as below',
      size: 12,
      fill: 'soft',
    }),
    label({ x: 0, y: afterTop - 6, text: `After: ${said.short(postMoneyUsdBn)}`, isBold: true }),
    label({
      x: 100,
      y: afterTop - 6,
      text: `${said.short(newMoneyUsdBn)} new`,
      at: 'end',
      fill: 'soft',
    }),
    inALine([...old(afterTop), ...fresh]),
  ].join('');
}

/** One holder: its share before above its share after. */
function holder(row: HolderRow, top: number, scale: number): string {
  const y = top + 20;
  const after = y + shareHigh + gap;
  const kept = row.keptPercent * scale;
  return [
    label({ x: 0, y: top + 14, text: said.heading(row, looks[row.id].name) }),
    held(row, {
      x: 0,
      width: (row.beforePercent ?? 0) * scale,
      y,
      height: shareHigh,
    }),
    held(row, { x: 0, width: kept, y: after, height: shareHigh }),
    bought(row, { x: kept, width: row.boughtPercent * scale, y: after, height: shareHigh }),
  ].join('');
}

/** What the textures mean, in a colour that is nobody’s but the others’. */
const textures = [
  {
    draw: (place: Place) => box({ ...place, fill: 'other', stroke: 'paper' }),
    text: 'held before the round',
  },
  {
    draw: (place: Place) => hatched(id, { ...place, fill: 'other', stroke: 'other' }),
    text: 'held before, by whom not said',
  },
  {
    draw: (place: Place) => box({ ...place, fill: 'other-tint', stroke: 'other' }),
    text: 'bought with the new money',
  },
] as const;

/** The textures, a line each; the colours have their names above. */
function keys(top: number): string {
  return textures
    .map(({ draw, text }, at) => {
      const y = top + at * keyHigh;
      return [
        draw({ x: 0, width: 6, y, height: 11 }),
        label({ x: 6, y: y + 10, text, shift: 6, size: 12, fill: 'soft' }),
      ].join('');
    })
    .join('');
}

/** The company before and after, then each holder’s share before and after. As high in every state. */
export function capTableDrawing(table: CapTable): Drawing {
  const { rows } = table;
  const widest = Math.max(
    40,
    ...rows.flatMap(({ beforePercent, afterPercent }) => [beforePercent ?? 0, afterPercent]),
  );
  const keysTop = rowsTop + rows.length * rowHigh + 4;
  return {
    height: keysTop + textures.length * keyHigh,
    shapes: [
      wholes(table),
      ...rows.map((row, at) => holder(row, rowsTop + at * rowHigh, 100 / widest)),
      keys(keysTop),
    ].join(''),
  };
}
