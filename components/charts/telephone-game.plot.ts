import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  telephoneLayout,
  type Label,
  type Node,
  type RetoldCopy,
  type Rule,
  type Wire,
} from './telephone-game.layout.ts';

const dashes = {
  told: undefined,
  kept: undefined,
  changed: '5,4',
  lost: '5,4',
  'not recorded': '1.5,4.5',
} as const;

const shapes = {
  told: { symbol: 'circle', fill: 'var(--ink)', r: 5 },
  kept: { symbol: 'circle', fill: 'var(--ink)', r: 5 },
  changed: {
    symbol: 'diamond',
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
    strokeWidth: 1.75,
    r: 4.8,
  },
  lost: { symbol: 'times', stroke: 'var(--ink)', strokeWidth: 2.25, r: 5.5 },
  'not recorded': { symbol: 'circle', fill: 'var(--paper)', stroke: 'var(--soft)', r: 4 },
} as const;

const states = ['told', 'kept', 'changed', 'lost', 'not recorded'] as const;

/** Each detail as a wire from the companies’ words to the source post; it breaks where words do. */
export function telephoneGamePlot(
  rows: readonly RetoldCopy[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const { height, rules, nodes, wires, labels } = telephoneLayout(rows, size);
  const text = (tone: Label['tone'], options: Plot.TextOptions) => {
    const chosen = labels.filter((label) => label.tone === tone);
    const at = {
      x: (d: Label) => d.x,
      y: (d: Label) => d.y,
      text: (d: Label) => d.text,
      textAnchor: 'start',
    } as const;
    return whenAny(chosen, (some) => Plot.text(some, { ...at, ...options }));
  };
  return {
    height,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [height, 0] },
    symbol: { type: 'identity' },
    marks: [
      Plot.ruleY(rules, {
        x1: (d: Rule) => d.x1,
        x2: (d: Rule) => d.x2,
        y: (d: Rule) => d.y,
        stroke: 'var(--rule)',
      }),
      ...states.flatMap((state) => {
        const chosen = wires.filter((wire) => wire.state === state);
        const dash = dashes[state];
        return whenAny(chosen, (some) =>
          Plot.link(some, {
            x1: (d: Wire) => d.from.x,
            y1: (d: Wire) => d.from.y,
            x2: (d: Wire) => d.to.x,
            y2: (d: Wire) => d.to.y,
            stroke: state === 'not recorded' ? 'var(--soft)' : 'var(--ink)',
            strokeWidth: 1.75,
            ...(dash === undefined ? {} : { strokeDasharray: dash }),
          }),
        );
      }),
      ...states.flatMap((state) => {
        const chosen = nodes.filter((node) => node.state === state);
        return whenAny(chosen, (some) =>
          Plot.dot(some, { x: (d: Node) => d.x, y: (d: Node) => d.y, ...shapes[state] }),
        );
      }),
      ...text('words', {}),
      ...text('change', { fontWeight: 600 }),
      ...text('quiet', { fill: 'var(--soft)' }),
    ],
  };
}
