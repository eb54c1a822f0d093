import { expect, test } from '#tests/unit/test.ts';
import { figures } from '#components/charts/figures.ts';
import { stateOf } from '#components/drawing/code.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { openingSize } from '#components/openings/opening.ts';
import { openings } from '#components/openings/openings.ts';
import { plotDrawing } from '#lib/render-plot.server.ts';

const all: readonly Figure[] = figures;

/** A drawing of a figure or of a chapter's opening, with what stands beside it in words. */
interface Drawing {
  readonly name: string;
  readonly svg: Element;
  readonly words: string;
}

const drawings: readonly Drawing[] = [
  ...all.flatMap((figure) =>
    drawingSizes.map((size) => ({
      name: figure.id,
      svg: plotDrawing(figure.draw(size), { id: figure.id, ...size }),
      words: [
        ...[figure.title, figure.measure, figure.description, ...Object.values(figure.key)],
        ...figure.table.rows.flatMap(({ texts }) => texts),
      ].join(' '),
    })),
  ),
  ...openings.map((opening) => ({
    name: `opening of ${opening.slug}`,
    svg: plotDrawing(opening.draw(), { id: opening.slug, width: openingSize.width, fontSize: 13 }),
    words: opening.says,
  })),
];

/** The shapes of a drawing, with how each is painted and what it is named. */
const shapes = drawings.flatMap(({ name, svg, words }) =>
  [...svg.querySelectorAll('rect, circle, path, line')]
    .filter((shape) => shape.closest('defs, clipPath') === null)
    .map((shape) => {
      const look = (attribute: string) =>
        (shape.closest(`[${attribute}]`)?.getAttribute(attribute) ?? 'none').replace('#plot-', '#');
      return {
        name,
        words,
        state: stateOf(shape.closest('[data-key]')?.getAttribute('data-key') ?? ''),
        fact: shape.getAttribute('data-fact'),
        fill: look('fill'),
        stroke: look('stroke'),
        dashes: look('stroke-dasharray'),
      };
    }),
);

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

test('a fact is in the same state in every figure and picture', () => {
  const states = new Map<string, Map<string, string[]>>();
  for (const { fact, state, name } of shapes) {
    if (fact === null || state === null) continue;
    const own = states.get(fact) ?? new Map<string, string[]>();
    states.set(fact, own.set(state, [...(own.get(state) ?? []), name]));
  }
  const torn = [...states].flatMap(([fact, own]) =>
    own.size === 1
      ? []
      : [
          `${fact}: ${[...own].map(([state, names]) => `${state} in ${unique(names).join(', ')}`).join('; ')}`,
        ],
  );
  expect(states.size).toBeGreaterThan(20);
  expect(torn).toEqual([]);
});

test('NVIDIA’s thirty billion is hatched wherever it is drawn: NVIDIA has not said what it paid', () => {
  const drawn = shapes.filter(({ fact }) => fact === 'round.nvidia.total');
  expect(unique(drawn.map(({ fill }) => fill))).toEqual(['url(#hatch-nvidia)']);
  expect(unique(drawn.map(({ name }) => name)).length).toBeGreaterThan(2);
});

test('no texture says anything but its state', () => {
  const amiss = shapes.flatMap(({ name, state, fill, stroke, dashes }) => [
    ...(fill.startsWith('url(') !== (state === 'unsaid')
      ? [`${name}: hatched, ${String(state)}`]
      : []),
    // A line of dots marks a day or a level, and no state.
    ...((dashes !== 'none' && dashes !== '2,3') !== (state === 'told')
      ? [`${name}: in dashes, ${String(state)}`]
      : []),
    ...((fill.endsWith('-tint)') && stroke !== 'none') !== (state === 'promised')
      ? [`${name}: a tint with an outline, ${String(state)}`]
      : []),
  ]);
  expect(unique(amiss)).toEqual([]);
});

test('the colour of a company is seen only where words speak of it', () => {
  const names = {
    amazon: /\b(?:Amazon|AWS|Bedrock)\b/,
    microsoft: /\b(?:Microsoft|Azure)\b/,
    nvidia: /\bNVIDIA\b/,
    softbank: /\bSoftBank\b/,
  };
  const strangers = Object.entries(names).flatMap(([company, name]) =>
    shapes
      .filter(({ fill, stroke, words }) =>
        `${fill} ${stroke}`.includes(company) ? !name.test(words) : false,
      )
      .map((shape) => `${shape.name}: ${company}`),
  );
  expect(unique(strangers)).toEqual([]);
});
