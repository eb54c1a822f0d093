import { defineModel, type Model } from '#components/explore/model.ts';
import { agreement, luckyFit, permutations, reversed, type Rule } from '#models/orderings.ts';
import { guessDrawing, signalDrawing } from './drawing.ts';
import { prediction, said } from './said.ts';

/** What the browser needs of the record. */
export interface MakeYourOwnSignalGiven {
  /** The four names, in the order that is shown first. */
  readonly names: readonly string[];
  /** The stories, each the order in which it would put the names. */
  readonly rules: readonly Rule[];
  /** Orders on record, each with a sentence that says where. */
  readonly found: readonly { readonly names: readonly string[]; readonly where: string }[];
}

type MakeYourOwnSignalState = {
  /** An order of the names: see {@link orderValue}. */
  readonly order: string;
};

/** How one story stands to an order. */
export interface StoryFit {
  readonly rule: Rule;
  /** How many pairs of names stand against the story read forwards, and read backwards. */
  readonly against: number;
  readonly againstBackwards: number;
  readonly fits: boolean;
  readonly fitsBackwards: boolean;
}

/** An order, and what it would have seemed to confirm. */
export interface Signal {
  readonly names: readonly string[];
  readonly stories: readonly StoryFit[];
  /** Where the order is on record, in a sentence; empty for nowhere. */
  readonly where: string;
}

/** In how many of all orders some story fits. */
export interface SignalCount {
  readonly orders: number;
  /** Read forwards, read backwards, and either way. */
  readonly forwards: number;
  readonly backwards: number;
  readonly eitherWay: number;
}

/** How an order stands in addresses: `amazon-microsoft-nvidia-softbank`. */
export function orderValue(names: readonly string[]): string {
  return names.join('-').toLowerCase();
}

/** An order with the name at a place, from 0 on, and the one after it the other way round. */
export function swapped(order: string, place: number): string {
  const names = order.split('-');
  const pair = names.slice(place, place + 2).toReversed();
  return names.toSpliced(place, 2, ...pair).join('-');
}

/** An order from its other end. */
export function turnedRound(order: string): string {
  return order.split('-').toReversed().join('-');
}

/** What small steps are called, and the order that each makes of another. */
export const orderMoves: Readonly<Record<string, (order: string) => string>> = {
  'Swap 1st and 2nd': (order) => swapped(order, 0),
  'Swap 2nd and 3rd': (order) => swapped(order, 1),
  'Swap 3rd and 4th': (order) => swapped(order, 2),
  'Turn round': turnedRound,
};

/** The stories that an order would have seemed to confirm. */
export function signal({ rules, found }: MakeYourOwnSignalGiven, names: readonly string[]): Signal {
  return {
    names,
    stories: rules.map((rule) => {
      const forwards = agreement(names, rule.ranking);
      const backwards = agreement(names, reversed(rule).ranking);
      return {
        rule,
        against: forwards.discordant,
        againstBackwards: backwards.discordant,
        fits: forwards.fits,
        fitsBackwards: backwards.fits,
      };
    }),
    where: found.find((list) => orderValue(list.names) === orderValue(names))?.where ?? '',
  };
}

/** Counts the orders that fit at least one of the stories. */
export function signalCount({ names, rules }: MakeYourOwnSignalGiven): SignalCount {
  const backwards = rules.map(reversed);
  const { orders, fitting } = luckyFit(names, rules);
  return {
    orders,
    forwards: fitting,
    backwards: luckyFit(names, backwards).fitting,
    eitherWay: luckyFit(names, [...rules, ...backwards]).fitting,
  };
}

/** Make your own signal: an order of the names, and the stories that it would have supported. */
export function makeYourOwnSignal(given: MakeYourOwnSignalGiven): Model {
  const { names, rules } = given;
  const count = signalCount(given);
  const orders = new Map(permutations(names).map((order) => [orderValue(order), order] as const));
  return defineModel<MakeYourOwnSignalState>({
    id: 'make-your-own-signal',
    settings: {
      order: {
        kind: 'choice',
        label: 'Order of the names, by initials',
        look: 'tiles',
        options: [...orders].map(([value, order]) => ({
          value,
          label: order.map((name) => name.slice(0, 1)).join(' '),
          spoken: order.join(', '),
        })),
        initial: orderValue(names),
      },
    },
    outcome({ order }) {
      const found = signal(given, orders.get(order) ?? names);
      return {
        sentence: said.sentence(found),
        rows: [
          ...found.stories.map(({ rule, against, againstBackwards }) => [
            rule.name,
            said.pairs(against),
            said.pairs(againstBackwards),
          ]),
          said.total(count),
        ],
        drawing: signalDrawing(found),
      };
    },
    prediction: {
      ...prediction(count, rules.length),
      drawing: (guess) => guessDrawing(count, guess),
    },
  });
}
