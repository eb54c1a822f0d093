import { AstroError } from 'astro/errors';
import type { Figure } from '#components/figure/define-figure.ts';
import { nearest } from '#lib/nearest.ts';
import { bargainingSplit } from './bargaining-split.figure.ts';
import { budgetsFigure } from './budgets.figure.ts';
import { cacheDiscountsFigure } from './cache-discounts.figure.ts';
import { cloudsOverTime } from './clouds-over-time.figure.ts';
import { commitmentsFigure } from './commitments.figure.ts';
import { listPrices } from './list-prices.figure.ts';
import { listsOfNames } from './lists-of-names.figure.ts';
import { marginScenarioFigure } from './margin-scenario.figure.ts';
import { marginsByDefinition } from './margins-by-definition.figure.ts';
import { microsoftsStake } from './microsofts-stake.figure.ts';
import { moneyInMoneyBack } from './money-in-money-back.figure.ts';
import { otherLists } from './other-lists.figure.ts';
import { paidAndEarned } from './paid-and-earned.figure.ts';
import { preAndPost } from './pre-and-post.figure.ts';
import { promiseToProduct } from './promise-to-product.figure.ts';
import { promisedAndPaid } from './promised-and-paid.figure.ts';
import { resentTokens } from './resent-tokens.figure.ts';
import { rightsOverTime } from './rights-over-time.figure.ts';
import { rulesAndLists } from './rules-and-lists.figure.ts';
import { sessionCostFigure } from './session-cost.figure.ts';
import { statefulFeatures } from './stateful-features.figure.ts';
import { telephoneGame } from './telephone-game.figure.ts';
import { theWholeDeal } from './the-whole-deal.figure.ts';
import { thirtyEightPlusAHundred } from './thirty-eight-plus-a-hundred.figure.ts';
import { timelineFigure } from './timeline.figure.ts';
import { twentyFourOrders } from './twenty-four-orders.figure.ts';
import { valuationHistory } from './valuations.figure.ts';
import { whereTheStateLives } from './where-the-state-lives.figure.ts';
import { whoCouldHostWhat } from './who-could-host-what.figure.ts';
import { whoElseTheyBack } from './who-else-they-back.figure.ts';
import { verdictsByKind } from './verdicts-by-kind.figure.ts';
import { verdictsThenAndNow } from './verdicts-then-and-now.figure.ts';
import { whoPutInWhat } from './who-put-in-what.figure.ts';

/** Every figure of the book, in order of first appearance. Adding a figure adds its line here. */
export const figures = [
  theWholeDeal,
  whoPutInWhat,
  preAndPost,
  promisedAndPaid,
  valuationHistory,
  moneyInMoneyBack,
  listsOfNames,
  otherLists,
  rulesAndLists,
  twentyFourOrders,
  telephoneGame,
  whereTheStateLives,
  resentTokens,
  cacheDiscountsFigure,
  sessionCostFigure,
  statefulFeatures,
  listPrices,
  marginsByDefinition,
  marginScenarioFigure,
  budgetsFigure,
  whoCouldHostWhat,
  thirtyEightPlusAHundred,
  microsoftsStake,
  paidAndEarned,
  cloudsOverTime,
  commitmentsFigure,
  whoElseTheyBack,
  bargainingSplit,
  rightsOverTime,
  promiseToProduct,
  timelineFigure,
  verdictsByKind,
  verdictsThenAndNow,
] as const satisfies readonly Figure[];

/**
 * The figure with an id.
 *
 * @throws AstroError that names the nearest ids when there is no such figure.
 */
export function figureById(id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure) return figure;
  const ids = figures.map((candidate) => candidate.id);
  throw new AstroError(
    `There is no figure "${id}". Nearest ids: ${nearest(id, ids).join(', ')}.`,
    'Correct the id, or add the figure to components/charts/figures.ts.',
  );
}
