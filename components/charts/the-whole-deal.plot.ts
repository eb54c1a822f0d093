import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, end, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  dealList,
  hostingBars,
  hostsOf,
  inText,
  moneyMarks,
  moneyScale,
  type DealRow,
  type PlacedDeal,
} from './the-whole-deal-list.plot.ts';

type PanelSize = Exclude<DrawingSize, { readonly name: 'narrow' }>;

/** Room for the names, for a line under a name, and for what could be hosted, in pixels. */
const rooms = {
  medium: { names: 76, remark: 76, hosting: 178 },
  wide: { names: 112, remark: 120, hosting: 222 },
} as const satisfies Record<PanelSize['name'], object>;

/** From left to right: names, money either side of a dark line, and days of what could be hosted. */
function dealPanels(rows: readonly DealRow[], size: PanelSize, day: string): Plot.PlotOptions {
  const { names, remark, hosting } = rooms[size.name];
  const { placed, height } = stackDown(rows, () => 78, 26);
  const first = size.width - hosting;
  const usd = moneyScale(rows, names + 42, first - 62);
  const hosts = hostsOf(placed);
  type Host = (typeof hosts)[number];
  const most = Math.max(...hosts.map((d) => d.days));
  const days = panelScale({ domain: [0, most], range: [first, size.width - 12] });
  const beside = { ...start, x: first, y: 'middle', dx: 8 };
  return {
    ...pixelScales(size.width, height + 6),
    marks: [
      Plot.ruleY(
        placed.filter((d) => d.remark !== ''),
        { y: 'top', stroke: 'var(--rule)' },
      ),
      ...moneyMarks(placed, usd),
      Plot.ruleX([usd(0), first], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text(placed, {
        ...end,
        ...bold,
        x: (d: DealRow) => usd(-d.moneyInUsdBn),
        y: 'middle',
        text: 'moneyIn',
        dx: -7,
      }),
      ...rowHead<PlacedDeal>(
        placed,
        {
          name: (d) => d.name,
          fill: inText,
          detail: (d) => d.remark,
          middle: (d) => d.middle,
          width: remark,
        },
        size,
      ),
      Plot.text([`Could host, ${day}`], { ...beside, ...soft, y: 9 }),
      ...hostingBars(hosts, {
        x1: first,
        x2: (d: Host) => days(d.days),
        y1: (d: Host) => d.middle - 4,
        y2: (d: Host) => d.middle + 4,
      }),
      Plot.text(hosts, { ...beside, ...bold, text: 'what', fill: inText, dy: -lineStep(size) }),
      Plot.text(hosts, { ...beside, ...soft, text: 'howLong', dy: lineStep(size) }),
      ...whenAny(
        placed.filter((d) => d.hosting === null),
        (some) => Plot.text(some, { ...beside, ...soft, text: () => '–' }),
      ),
    ],
  };
}

/** What each company put in, what it was promised, and what it could host; a list on a phone. */
export function theWholeDealPlot(
  rows: readonly DealRow[],
  size: DrawingSize,
  day: string,
): Plot.PlotOptions {
  return size.name === 'narrow' ? dealList(rows, size) : dealPanels(rows, size, day);
}
