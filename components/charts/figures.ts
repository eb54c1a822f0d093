import { AstroError } from 'astro/errors';
import type { Figure } from '#components/figure/define-figure.ts';
import { nearest } from '#lib/nearest.ts';
import { bargainingSplitFigure } from './bargaining-split.figure.ts';
import { budgetsFigure } from './budgets.figure.ts';
import { cacheDiscountsFigure } from './cache-discounts.figure.ts';
import { cloudsOverTimeFigure } from './clouds-over-time.figure.ts';
import { commitmentsFigure } from './commitments.figure.ts';
import { listPricesFigure } from './list-prices.figure.ts';
import { listsOfNamesFigure } from './lists-of-names.figure.ts';
import { marginScenarioFigure } from './margin-scenario.figure.ts';
import { marginsByDefinitionFigure } from './margins-by-definition.figure.ts';
import { microsoftsStakeFigure } from './microsofts-stake.figure.ts';
import { moneyInMoneyBackFigure } from './money-in-money-back.figure.ts';
import { otherListsFigure } from './other-lists.figure.ts';
import { paidAndEarnedFigure } from './paid-and-earned.figure.ts';
import { preAndPostFigure } from './pre-and-post.figure.ts';
import { promiseToProductFigure } from './promise-to-product.figure.ts';
import { promisedAndPaidFigure } from './promised-and-paid.figure.ts';
import { resentTokensFigure } from './resent-tokens.figure.ts';
import { rightsOverTimeFigure } from './rights-over-time.figure.ts';
import { rulesAndListsFigure } from './rules-and-lists.figure.ts';
import { sessionCostFigure } from './session-cost.figure.ts';
import { statefulFeaturesFigure } from './stateful-features.figure.ts';
import { telephoneGameFigure } from './telephone-game.figure.ts';
import { theWholeDealFigure } from './the-whole-deal.figure.ts';
import { thirtyEightPlusAHundredFigure } from './thirty-eight-plus-a-hundred.figure.ts';
import { timelineFigure } from './timeline.figure.ts';
import { twentyFourOrdersFigure } from './twenty-four-orders.figure.ts';
import { valuationsFigure } from './valuations.figure.ts';
import { verdictsByKindFigure } from './verdicts-by-kind.figure.ts';
import { verdictsThenAndNowFigure } from './verdicts-then-and-now.figure.ts';
import { whereTheStateLivesFigure } from './where-the-state-lives.figure.ts';
import { whoCouldHostWhatFigure } from './who-could-host-what.figure.ts';
import { whoElseTheyBackFigure } from './who-else-they-back.figure.ts';
import { whoPutInWhatFigure } from './who-put-in-what.figure.ts';

/** Every figure of the book, in order of first appearance. Adding a figure adds its line here. */
export const figures = [
  theWholeDealFigure,
  whoPutInWhatFigure,
  preAndPostFigure,
  promisedAndPaidFigure,
  valuationsFigure,
  moneyInMoneyBackFigure,
  listsOfNamesFigure,
  otherListsFigure,
  rulesAndListsFigure,
  twentyFourOrdersFigure,
  telephoneGameFigure,
  whereTheStateLivesFigure,
  resentTokensFigure,
  cacheDiscountsFigure,
  sessionCostFigure,
  statefulFeaturesFigure,
  listPricesFigure,
  marginsByDefinitionFigure,
  marginScenarioFigure,
  budgetsFigure,
  whoCouldHostWhatFigure,
  thirtyEightPlusAHundredFigure,
  microsoftsStakeFigure,
  paidAndEarnedFigure,
  cloudsOverTimeFigure,
  commitmentsFigure,
  whoElseTheyBackFigure,
  bargainingSplitFigure,
  rightsOverTimeFigure,
  promiseToProductFigure,
  timelineFigure,
  verdictsByKindFigure,
  verdictsThenAndNowFigure,
] as const satisfies readonly Figure[];

/** Id of a figure: a misspelt one does not compile. */
type FigureId = (typeof figures)[number]['id'];

/** The figure with an id. */
export function figureById(id: FigureId): Figure {
  return figureFromText(id);
}

/**
 * The figure with an id that comes unchecked, from MDX or an address.
 *
 * @throws AstroError that names the nearest ids when there is no such figure.
 */
export function figureFromText(id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure) return figure;
  const ids = figures.map((candidate) => candidate.id);
  throw new AstroError(
    `There is no figure "${id}". Nearest ids: ${nearest(id, ids).join(', ')}.`,
    'Correct the id, or add the figure to components/charts/figures.ts.',
  );
}
