import { defineModel, type Model } from '#components/explore/model.ts';
import { drawTable } from './drawing.ts';
import { tableOf, type TheBargainState, type Side } from './split.ts';
import { names, percent, summary } from './words.ts';

/** What the book assumed, in percent: chosen to show how the rules work, not measured. */
export interface TheBargainGiven {
  /** What OpenAI and its clouds can make together: 100 percent of itself. */
  readonly surplus: number;
  readonly openaiFallback: number;
  readonly cloudFallback: number;
  readonly openaiWeight: number;
}

const share = {
  kind: 'number',
  unit: 'percent of the joint value',
  min: 0,
  max: 100,
  step: 1,
} as const;

/** Who gets what when OpenAI bargains with one cloud or with two. */
export function theBargain(given: TheBargainGiven): Model {
  const { surplus } = given;
  return defineModel<TheBargainState>({
    id: 'the-bargain',
    settings: {
      clouds: {
        kind: 'choice',
        label: 'At the table with OpenAI',
        options: [
          { value: 'one', label: 'One cloud' },
          { value: 'two', label: 'Two clouds' },
        ],
        initial: 'one',
      },
      'openai-fallback': {
        ...share,
        label: 'What OpenAI could still make if a cloud left',
        initial: given.openaiFallback,
      },
      'cloud-fallback': {
        ...share,
        label: 'What a cloud could still make with other customers',
        initial: given.cloudFallback,
      },
      'openai-weight': {
        ...share,
        label: 'OpenAI’s bargaining weight, with one cloud',
        unit: 'percent of the gain',
        // With whole percents of the value, a tenth of them is exact to the digit that is printed.
        step: 10,
        initial: given.openaiWeight,
      },
    },
    outcome(state) {
      const { sides, partners, gain } = tableOf(surplus, state);
      const total = (part: (side: Side) => number) =>
        percent(sides.reduce((sum, side) => sum + part(side), 0));
      const isWeighed = state.clouds === 'one';
      return {
        sentence: summary(surplus, state),
        rows: [
          ...sides.map((side) => [
            names[state.clouds][side.id],
            percent(side.withoutDeal),
            percent(side.share - side.withoutDeal),
            percent(side.share),
            side.ifLeaving === null ? 'not worked out' : percent(side.ifLeaving),
          ]),
          [
            'All together',
            total(({ withoutDeal }) => withoutDeal),
            percent(gain),
            total((side) => side.share),
            isWeighed ? total(({ ifLeaving }) => ifLeaving ?? 0) : 'not worked out',
          ],
        ],
        drawing: drawTable({ sides, partners, gain }, state.clouds),
      };
    },
  });
}
