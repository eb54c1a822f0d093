import * as Plot from '@observablehq/plot';
import { brackets } from '#components/drawing/bracket.ts';
import { companyOf, inLines, type NamedList } from '#components/drawing/named-lists.layout.ts';
import { namedListsPlot } from '#components/drawing/named-lists.plot.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, broken, lineStep, start } from '#components/drawing/text.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A list, with what was found of it. */
export interface OtherList extends Omit<NamedList, 'block'> {
  /** Whether it is long enough, and whole, so that its order can be looked at. */
  readonly isTested: boolean;
  /** False where only its start was read. */
  readonly isComplete: boolean;
  readonly findings: readonly ('alphabetical' | 'Microsoft first')[];
}

const neither = 'neither';
const whatWasFound = ['alphabetical', 'Microsoft first', neither] as const;

const isFound = (list: OtherList, what: (typeof whatWasFound)[number]) =>
  list.isTested && (what === neither ? list.findings.length === 0 : list.findings.includes(what));

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** The lists that have an order, joined by what was found of them; under a rule those too short to have one. */
export function otherListsPlot(rows: readonly OtherList[], size: DrawingSize): Plot.PlotOptions {
  const { width, fontSize } = size;
  const isStacked = size.name === 'narrow';
  const left = isStacked ? 0 : size.name === 'medium' ? 158 : 236;
  const spine = width - (isStacked ? 0 : 124);
  const tested = rows.filter(({ isTested }) => isTested);
  const lists = namedListsPlot(
    tested.map((list) => {
      const found = list.findings.length === 0 ? neither : list.findings.join(', and ');
      return {
        ...list,
        block: isStacked ? capital(found) : '',
        order: '',
        // Only who comes first has a colour: that is what the lists are compared by.
        colourOf: (name: string, position: number) => (position === 0 ? companyOf(name) : 'other'),
      };
    }),
    {
      width,
      fontSize,
      top: isStacked ? 0 : 2,
      labelWidth: isStacked ? width : left - 14,
      orderX: spine,
      isStacked,
      place: inLines(left, isStacked ? width : spine - 8, 5, fontSize),
    },
  );
  const { middles } = lists;
  const rule = Number(lists.options.height) + 4;
  const short = stackDown(
    rows
      .filter(({ isTested }) => !isTested)
      .map(({ label, names, isComplete }) => ({
        text: broken(
          inTwoTones(`${label}:`, `${names.join(', ')}${isComplete ? '' : ' …'}`),
          width,
          size,
        ),
      })),
    ({ text }) => text.split('\n').length * lineStep(size) + 5,
    rule + 34,
  );
  const joined = whatWasFound.map((what, index) => ({
    what,
    x: spine + (index === 1 ? 14 : 0),
    reach: -8,
    arms: tested.filter((list) => isFound(list, what)).map(({ id }) => middles.get(id) ?? 0),
  }));
  type Joined = (typeof joined)[number];
  type Short = (typeof short.placed)[number];
  return {
    ...pixelScales(width, short.height),
    marks: [
      ...lists.marks,
      Plot.ruleY([rule], { stroke: 'var(--rule)' }),
      Plot.text(['Too short to have an order'], { ...start, ...bold, x: 0, y: rule + 18 }),
      twoToneText(short.placed, ({ text }) => text, {
        ...start,
        fontWeight: 400,
        lineAnchor: 'top',
        lineHeight: 1.25,
        x: 0,
        y: ({ top }: Short) => top,
      }),
      ...(isStacked
        ? []
        : [
            ...brackets(joined),
            Plot.text(joined, {
              ...start,
              ...bold,
              x: ({ x }: Joined) => x,
              y: ({ arms }: Joined) => (Math.min(...arms) + Math.max(...arms)) / 2,
              text: ({ what }: Joined) => what,
              dx: 10,
            }),
          ]),
    ],
  };
}
