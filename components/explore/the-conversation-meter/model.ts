import { defineModel, type Model } from '#components/explore/model.ts';
import { formatNumber } from '#lib/format.ts';
import { sessionBill } from '#models/session-bill.ts';
import { sessionTokens, turnTokens, type Session, type TokenPrices } from '#models/session-cost.ts';
import { meterDrawing } from './drawing.ts';
import { predictionOf } from './prediction.ts';
import { metered, usd, type Metered } from './words.ts';

/** A model of the record, with what it charges. */
interface PricedModel {
  /** As it stands in addresses: `gpt-6-1-sol`. */
  readonly value: string;
  /** As OpenAI writes its name. */
  readonly label: string;
  readonly prices: TokenPrices;
  /** Input tokens above which a request is reported to cost more than these prices; `null` where none is on record. */
  readonly longAbove: number | null;
}

/** What the browser is given. */
export interface TheConversationMeterGiven {
  /** The worked conversation of the chapter. */
  readonly session: Session;
  readonly models: readonly PricedModel[];
  /** `value` of the model it begins with. */
  readonly model: string;
}

/** What the reader sets. */
type TheConversationMeterState = {
  readonly turns: number;
  readonly 'prefix-tokens': number;
  readonly 'added-tokens': number;
  readonly 'reply-tokens': number;
  readonly model: string;
  readonly cache: 'on' | 'off';
};

const id = 'the-conversation-meter';
const tokens = (value: number) => formatNumber(value, 'tokens');

/** A state worked out. */
function meter(models: readonly PricedModel[], state: TheConversationMeterState): Metered {
  const session = {
    turns: state.turns,
    prefixTokens: state['prefix-tokens'],
    addedTokens: state['added-tokens'],
    outputTokens: state['reply-tokens'],
  };
  const model = models.find(({ value }) => value === state.model);
  if (model === undefined) {
    throw new RangeError(
      `The explorable "${id}" is given no model "${state.model}". Give it one in components/explore/${id}/explorable.ts.`,
    );
  }
  const { longAbove, prices } = model;
  const turns = turnTokens(session);
  return {
    session,
    turns,
    tokens: sessionTokens(session),
    prefixAgain: (session.turns - 1) * session.prefixTokens,
    model: model.label,
    chargesForWriting: prices.writeFactor > 1,
    isCached: state.cache === 'on',
    cached: sessionBill(session, prices, true),
    uncached: sessionBill(session, prices, false),
    longAbove,
    long: longAbove === null ? 0 : turns.filter(({ sent }) => sent > longAbove).length,
  };
}

/** The rows of the table: what is sent, what comes back, and what each costs. */
function rowsOf({ tokens: sums, prefixAgain, cached, uncached }: Metered) {
  const row = (name: string, count: number, usdOf: (bill: typeof cached) => number) => [
    name,
    tokens(count),
    usd(usdOf(uncached)),
    usd(usdOf(cached)),
  ];
  return [
    row('Sent for the first time', sums.firstTime, (bill) => bill.firstTimeUsd),
    row('Opening, sent again', prefixAgain, (bill) => bill.prefixAgainUsd),
    row('History, sent again', sums.again - prefixAgain, (bill) => bill.historyAgainUsd),
    row('All that is sent', sums.sent, (bill) => bill.totalUsd - bill.outputUsd),
    row('Replies', sums.output, (bill) => bill.outputUsd),
    row('Sent and replied', sums.sent + sums.output, (bill) => bill.totalUsd),
  ];
}

/** The conversation meter: what a session sends, turn by turn, and what that costs. */
export function theConversationMeter(given: TheConversationMeterGiven): Model {
  const { session, models } = given;
  const count = (label: string, min: number, max: number, step: number, initial: number) => ({
    ...({ kind: 'number', unit: 'tokens' } as const),
    ...{ label, min, max, step, initial },
  });
  return defineModel<TheConversationMeterState>({
    id,
    settings: {
      turns: { ...count('Turns', 1, 200, 1, session.turns), unit: 'questions and answers' },
      'prefix-tokens': count('Opening of every request', 0, 50_000, 500, session.prefixTokens),
      'added-tokens': count('New in each request', 100, 5000, 100, session.addedTokens),
      'reply-tokens': count('In each reply', 100, 2000, 100, session.outputTokens),
      model: {
        kind: 'choice',
        label: 'Model',
        options: models.map(({ value, label }) => ({ value, label })),
        initial: given.model,
      },
      cache: {
        kind: 'choice',
        label: 'Cache',
        options: [
          { value: 'on', label: 'Perfect' },
          { value: 'off', label: 'None' },
        ],
        initial: 'on',
      },
    },
    outcome(state) {
      const found = meter(models, state);
      return { sentence: metered(found), rows: rowsOf(found), drawing: meterDrawing(found) };
    },
    prediction: predictionOf(session),
  });
}
