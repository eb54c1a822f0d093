import type { Drawing } from '#components/explore/model.ts';
import { box, label, line } from '#components/explore/shapes.ts';
import type { TheBargainState, Side, Table } from './split.ts';
import { names, percent } from './words.ts';

/** Heights in pixels: of the head, of a lane, down to its bar, of the bar; and where the even split lies, in percent. */
const [head, laneHeight, barTop, barHeight] = [20, 66, 22, 17];
const even = 50;

/** What stands below a bar: what its side is sure of, and what the deal adds. */
function underBar({ withoutDeal, share }: Side): string {
  const added = share - withoutDeal;
  const apart = `${percent(withoutDeal)} without a deal`;
  return percent(added) === percent(0) ? apart : `${apart}, ${percent(added)} by it`;
}

/** A bar a side, as long as its share; a notch shows where what it would have anyway ends. */
export function drawTable({ sides }: Table, clouds: TheBargainState['clouds']): Drawing {
  const places = ['openai', 'first', 'second'] as const;
  const height = head + places.length * laneHeight;
  const lanes = places.flatMap((place, index) => {
    const side = sides.find(({ id }) => id === place);
    const top = head + index * laneHeight;
    const bar = { y: top + barTop, height: barHeight };
    const name = names[clouds][place];
    if (side === undefined) {
      return [label({ x: 0, y: top + 15, text: `${name}: not at the table`, fill: 'soft' })];
    }
    const { withoutDeal, share } = side;
    const down = { y1: bar.y, y2: bar.y + bar.height };
    const isNotched = withoutDeal > 0 && percent(share - withoutDeal) !== percent(0);
    return [
      label({ x: 0, y: top + 15, text: `${name}: ${percent(share)}`, isBold: true }),
      box({ ...bar, x: 0, width: 100, fill: 'other-tint' }),
      box({ ...bar, x: 0, width: share, fill: place === 'openai' ? 'openai' : 'other' }),
      line({ ...down, x1: even, x2: even, stroke: 'paper' }),
      ...(isNotched
        ? [line({ ...down, x1: withoutDeal, x2: withoutDeal, stroke: 'paper', width: 3 })]
        : []),
      label({ x: 0, y: top + 54, text: underBar(side), fill: 'soft', size: 12 }),
    ];
  });
  return {
    height,
    shapes: [
      label({ x: even, at: 'middle', y: 13, text: 'half of the value', fill: 'soft', size: 12 }),
      line({ x1: even, x2: even, y1: 17, y2: head, stroke: 'soft' }),
      ...lanes,
    ].join(''),
  };
}
