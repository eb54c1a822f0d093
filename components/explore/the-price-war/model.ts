import { defineModel, type Model } from '#components/explore/model.ts';
import { marginPath, yearsToZeroMargin } from '#models/margin-scenario.ts';
import { raceDrawing } from './drawing.ts';
import { dollars, percent, race, yearName } from './words.ts';

/** What the browser is given. */
export interface ThePriceWarGiven {
  /** The values that the reader finds set: the first of the book’s cases. */
  readonly initial: ThePriceWarState;
  /** The margin that was reported, in percent, and the year that it was true for. */
  readonly reported: { readonly marginPercent: number; readonly year: string };
  /** Sales of the first year, in dollars. */
  readonly startSalesUsd: number;
  /** Years after the first. */
  readonly years: number;
}

/** What the reader sets. */
export type ThePriceWarState = {
  readonly 'price-fall-percent': number;
  readonly 'cost-fall-percent': number;
  readonly 'volume-times': number;
  readonly 'start-margin-percent': number;
};

/** The price war: what is kept of sales, year by year, when price and cost fall at speeds of their own. */
export function thePriceWar(given: ThePriceWarGiven): Model {
  const { initial, reported, startSalesUsd, years } = given;
  const number = (
    name: keyof ThePriceWarState,
    label: string,
    unit: string,
    [min, max, step]: readonly [number, number, number],
  ) => ({ kind: 'number', label, unit, min, max, step, initial: initial[name] }) as const;
  return defineModel<ThePriceWarState>({
    id: 'the-price-war',
    settings: {
      'price-fall-percent': number(
        'price-fall-percent',
        'The price of a token falls by',
        'percent a year',
        [0, 90, 1],
      ),
      'cost-fall-percent': number(
        'cost-fall-percent',
        'The cost of a token falls by',
        'percent a year',
        [0, 90, 1],
      ),
      'volume-times': number('volume-times', 'Tokens sold', 'times the year before', [1, 5, 0.1]),
      'start-margin-percent': number(
        'start-margin-percent',
        'Margin of the first year',
        'percent of sales',
        [-50, 90, 1],
      ),
    },
    outcome(state) {
      const scenario = {
        startSalesUsd,
        years,
        startMarginPercent: state['start-margin-percent'],
        priceFallPercent: state['price-fall-percent'],
        costFallPercent: state['cost-fall-percent'],
        volumeFactor: state['volume-times'],
      };
      const path = marginPath(scenario);
      const isReported = scenario.startMarginPercent === reported.marginPercent;
      return {
        sentence: race(scenario, path, yearsToZeroMargin(scenario)),
        rows: path.map(({ year, salesUsd, costUsd, keptUsd, marginPercent }) => [
          yearName(year),
          dollars(salesUsd),
          dollars(costUsd),
          dollars(keptUsd),
          percent(marginPercent),
        ]),
        drawing: raceDrawing(path, isReported ? reported.year : null),
      };
    },
  });
}
