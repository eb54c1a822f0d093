import * as Plot from '@observablehq/plot';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** OpenAI's share under one set of rules, at one point of the horizontal scale. */
export interface SharePoint {
  readonly game: 'one cloud' | 'one cloud with other customers' | 'two clouds';
  /** What OpenAI could still make if a cloud walked away, in percent of the whole value. */
  readonly leftPercent: number;
  readonly openaiPercent: number;
  readonly cloudsPercent: number;
}

/** A label beside a point. */
interface Label {
  readonly point: SharePoint;
  readonly text: string;
  readonly isBold: boolean;
  readonly dx: number;
  readonly dy: number;
}

const looks = [
  { game: 'one cloud', strokeWidth: 1.75, dash: undefined },
  { game: 'one cloud with other customers', strokeWidth: 2, dash: '1 5' },
  { game: 'two clouds', strokeWidth: 3.5, dash: undefined },
] as const;

const percent = (value: number) => `${Math.round(value)}%`;

function labelMark({ point, text, isBold, dx, dy }: Label) {
  return Plot.text([point], {
    x: (d: SharePoint) => d.leftPercent,
    y: (d: SharePoint) => d.openaiPercent,
    text: () => text,
    fontWeight: isBold ? 600 : 400,
    fill: isBold ? 'currentColor' : 'var(--soft)',
    textAnchor: 'start',
    lineAnchor: 'middle',
    lineHeight: 1.15,
    dx,
    dy,
  });
}

/** Three lines of OpenAI's share against what it is left with; the even split is a rule. */
export function bargainingSplitPlot(
  rows: readonly SharePoint[],
  size: DrawingSize,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const of = (game: SharePoint['game']) => rows.filter((d) => d.game === game);
  const two = of('two clouds');
  const even = two.filter((d) => Math.abs(d.openaiPercent - 50) < 0.01);
  const besides = (point: SharePoint | undefined, label: Omit<Label, 'point'>) =>
    point === undefined ? [] : [labelMark({ point, ...label })];
  const [alone, rival, last] = [of('one cloud').at(-1), of(looks[1].game).at(-1), two.at(-1)];
  return {
    height: narrow ? 400 : 410,
    marginTop: 40,
    marginBottom: narrow ? 64 : 50,
    marginLeft: 46,
    marginRight: narrow ? 94 : 230,
    x: { domain: [0, 100], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'currentColor' }),
      Plot.ruleY([50], { stroke: 'var(--soft)', strokeDasharray: '4 3' }),
      Plot.axisY([0, 50, 100], {
        tickFormat: percent,
        color: 'currentColor',
        tickSize: 0,
        label: null,
      }),
      Plot.axisX([0, 50, 100], {
        tickFormat: percent,
        color: 'currentColor',
        tickSize: 4,
        label: null,
      }),
      Plot.text(['OpenAI’s share'], {
        frameAnchor: 'top-left',
        text: (d: string) => d,
        fill: 'var(--soft)',
        dx: -46,
        dy: -30,
      }),
      Plot.text(
        [
          narrow
            ? 'What OpenAI could still make\nif a cloud walked away'
            : 'What OpenAI could still make if a cloud walked away',
        ],
        {
          frameAnchor: 'bottom-left',
          lineAnchor: 'top',
          lineHeight: 1.15,
          text: (d: string) => d,
          fill: 'var(--soft)',
          textAnchor: 'start',
          dy: 28,
        },
      ),
      ...looks.map(({ game, strokeWidth, dash }) =>
        Plot.line(of(game), {
          x: (d: SharePoint) => d.leftPercent,
          y: (d: SharePoint) => d.openaiPercent,
          stroke: 'var(--openai)',
          strokeWidth,
          strokeLinecap: 'round',
          ...(dash === undefined ? {} : { strokeDasharray: dash }),
        }),
      ),
      Plot.dot(even, {
        x: (d: SharePoint) => d.leftPercent,
        y: (d: SharePoint) => d.openaiPercent,
        r: 5.5,
        fill: 'var(--paper)',
        stroke: 'currentColor',
        strokeWidth: 2,
      }),
      ...besides(alone, {
        text: narrow ? 'One cloud' : `One cloud: up to ${percent(alone?.openaiPercent ?? 0)}`,
        isBold: true,
        dx: 10,
        dy: 0,
      }),
      ...besides(rival, {
        text: narrow ? 'One cloud with\nother customers' : 'One cloud with other customers',
        isBold: true,
        dx: 10,
        dy: narrow ? 2 : 4,
      }),
      ...besides(last, {
        text: `Two clouds: ${narrow ? '\n' : ''}${percent(last?.openaiPercent ?? 0)}${narrow ? '' : ' if either will do'}`,
        isBold: true,
        dx: 10,
        dy: narrow ? 10 : 4,
      }),
      ...besides(two[0], {
        text: `${percent(two[0]?.openaiPercent ?? 0)} if both are needed`,
        isBold: false,
        dx: 6,
        dy: 22,
      }),
      ...besides(even[0], {
        text: narrow ? 'above half only\nfrom here on' : 'above half only from here on',
        isBold: false,
        dx: 8,
        dy: narrow ? 26 : 20,
      }),
    ],
  };
}
