import { formatAmount, formatNumber } from '#lib/format.ts';
import type { SessionBill } from '#models/session-bill.ts';
import type { Session, SessionTokens, TurnTokens } from '#models/session-cost.ts';

/** A session, its tokens and its bills. */
export interface Metered {
  readonly session: Session;
  readonly turns: readonly TurnTokens[];
  readonly tokens: SessionTokens;
  /** Tokens of prefix in all requests but the first. */
  readonly prefixAgain: number;
  /** Name of the model. */
  readonly model: string;
  /** Whether writing to its cache costs more than normal input. */
  readonly chargesForWriting: boolean;
  /** Whether the reader has turned the cache on. */
  readonly isCached: boolean;
  readonly cached: SessionBill;
  readonly uncached: SessionBill;
  /** Input tokens above which a request costs extra; `null` where none is on record. */
  readonly longAbove: number | null;
  /** How many requests are longer than that. */
  readonly long: number;
}

const tokens = (value: number) => formatNumber(value, 'tokens');

/** A number to so many decimals, a half going up, also where the computer holds it as a little less. */
function halfUp(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(Number((value * unit).toPrecision(12))) / unit;
}

/** Dollars to the cent; small sums to a thousandth of one, or nothing could be told apart. */
export function usd(value: number): string {
  return value < 0.1
    ? formatAmount(halfUp(value, 5), 'usd')
    : formatAmount(halfUp(value, 2), 'usd-billed');
}

/** How many tokens are sent for one that is new: one decimal, and words where that would say one. */
export function timesSent({ sent, firstTime }: SessionTokens): string {
  const times = formatNumber(sent / firstTime, 'factor');
  return times === '1' ? 'hardly more than one' : times;
}

/** What is sent, and how much of it again. */
function sending({ session: { turns }, tokens: sums }: Metered): string {
  if (turns === 1) return `One turn sends ${tokens(sums.sent)} tokens, all of them new.`;
  const share = formatAmount(100 * sums.againRatio, 'percent');
  return `${turns} turns send ${tokens(sums.sent)} tokens for ${tokens(sums.firstTime)} new ones, ${timesSent(sums)} for each: ${share} of what is sent had been sent before.`;
}

/** What it costs as the cache is set, and what it would cost otherwise. */
function billing({
  session,
  model,
  chargesForWriting,
  isCached,
  cached,
  uncached,
}: Metered): string {
  const [withCache, without] = [usd(cached.totalUsd), usd(uncached.totalUsd)];
  const isAlone = session.turns === 1;
  if (isAlone && !chargesForWriting) {
    return `On ${model} the session costs ${without}, the reply included, with a cache or without: nothing is sent again.`;
  }
  const replies = isAlone ? 'the reply included' : 'replies included';
  const [is, other] = isCached
    ? [`${withCache} with a perfect cache`, `without one it would cost ${without}`]
    : [`${without} without a cache`, `with a perfect one it would cost ${withCache}`];
  const bill = `On ${model} the session costs ${is}, ${replies};`;
  if (withCache === without) return `${bill} ${other} as well, to the cent.`;
  if (cached.totalUsd > uncached.totalUsd) {
    const why = isAlone ? 'nothing is ever read from it' : 'too little is read from it';
    return `${bill} ${other}. The cache makes it dearer: writing to it costs extra, and ${why}.`;
  }
  const factor = uncached.totalUsd / cached.totalUsd;
  const less = formatAmount(100 * (1 - 1 / factor), 'percent');
  if (!isCached) return `${bill} ${other}, ${less} less.`;
  const more = factor < 1.05 ? 'a little more' : `${formatNumber(factor, 'factor')} times as much`;
  return `${bill} ${other}, ${more}.`;
}

/** That the meter bills long requests too low, where it does. */
function caution({ session, long, longAbove }: Metered): string {
  if (longAbove === null || long === 0) return '';
  const which =
    long === session.turns
      ? long === 1
        ? 'The request is'
        : 'All requests are'
      : long === 1
        ? 'The last request is'
        : `The last ${long} requests are`;
  return ` ${which} longer than ${tokens(longAbove)} tokens, which is reported to cost extra: that is left out here.`;
}

/** What a session comes to. */
export function metered(found: Metered): string {
  return `${sending(found)} ${billing(found)}${caution(found)}`;
}
