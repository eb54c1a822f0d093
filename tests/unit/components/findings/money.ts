import { formatAmount, formatDate, formatList, formatNumber, inWords } from '#lib/format.ts';
import {
  daysBetween,
  having,
  monthOf,
  numberIn,
  onlyIf,
  sumOf,
  textIn,
  valuesIn,
  type Finding,
  type Row,
} from './rows.ts';

function usd(value: number): string {
  return formatAmount(Number(value.toPrecision(12)), 'usd-bn');
}

function usdShort(value: number): string {
  return formatAmount(Number(value.toPrecision(12)), 'usd-bn', 'short');
}

/** Names of the companies for whose rows something holds. */
function companies(
  rows: readonly Row[],
  key: string,
  holds: (own: readonly Row[]) => boolean,
): string {
  return formatList(valuesIn(rows, key).filter((name) => holds(having(rows, key, name))));
}

/** What the figures about money find. */
export const moneyFindings: Readonly<Record<string, Finding>> = {
  'the-whole-deal': (rows) => {
    const [alone, ...others] = having(rows, 'state', 'only here');
    const [ruledOut] = having(rows, 'state', 'ruled out');
    const [sold] = having(rows, 'state', 'on sale');
    const days = (from: Row | undefined, until: string) => daysBetween(textIn(from, 'from'), until);
    const cloud = textIn(alone, 'what').replace(/^.* on /, '');
    return [
      onlyIf(
        others.length === 0 && ruledOut?.['until'] === alone?.['until'],
        `For ${days(alone, textIn(alone, 'until'))} more days only ${cloud} could host stateless calls to OpenAI’s models; from day ${days(alone, textIn(sold, 'from'))} ${textIn(sold, 'company')} sold them too`,
      ),
    ];
  },

  'who-put-in-what': (rows) => {
    const isPaid = (own: readonly Row[]) => own.every((row) => row['paid_by'] !== null);
    const last =
      rows
        .map((row) => textIn(row, 'paid_by'))
        .toSorted()
        .at(-1) ?? '';
    const equal = new Set(
      having(rows, 'investor', 'SoftBank').map((row) => numberIn(row, 'amount_usd_bn')),
    );
    return [
      `${companies(rows, 'investor', isPaid)} had paid in full by early ${monthOf(last)}; ${companies(rows, 'investor', (own) => !isPaid(own))} has not said`,
      `Amazon’s ${usd(sumOf(having(rows, 'investor', 'Amazon'), 'amount_usd_bn'))} is reported in ${inWords(having(rows, 'investor', 'Amazon').length)} parts`,
      onlyIf(
        equal.size === 1,
        `in ${inWords(having(rows, 'investor', 'SoftBank').length)} equal tranches`,
      ),
    ];
  },

  'pre-and-post': (rows) => {
    const [before] = rows.map((row) => numberIn(row, 'pre_money_usd_bn'));
    const same = rows.every((row) => row['pre_money_usd_bn'] === before);
    const after = rows.map((row) =>
      usd(numberIn(row, 'pre_money_usd_bn') + numberIn(row, 'new_money_usd_bn')),
    );
    const [first, second] = rows.map((row) => numberIn(row, 'new_money_usd_bn'));
    return [
      `The ${usd(before ?? 0)} leaves the new money out; with it the valuation was ${after.join(', then ')}`,
      onlyIf(same, 'have the same long first part'),
      // Nine bars, as in the example of the text.
      `each is worth about ${usd(Math.round((before ?? 0) / 9))}`,
      onlyIf(
        rows.every((row, index) => usd(numberIn(row, 'post_money_usd_bn')) === after[index]),
        `the close added ${usd((second ?? 0) - (first ?? 0))} to it`,
      ),
    ];
  },

  'promised-and-paid': (rows) => {
    const paid = rows.filter((row) => row['paid_by'] !== null);
    const days = paid.map((row) => textIn(row, 'paid_by'));
    return [
      `By early ${monthOf(days.toSorted().at(-1) ?? '')} at least ${usd(sumOf(paid, 'amount_usd_bn'))} of the ${usd(sumOf(rows, 'amount_usd_bn'))} had been paid`,
      `in ${inWords(paid.length)} steps by ${formatList(valuesIn(paid, 'investor'))}, from ${usd(numberIn(paid[0], 'amount_usd_bn'))} at the end of ${monthOf(days[0] ?? '')}`,
      `somewhere between the top of the solid part and ${usd(sumOf(rows, 'amount_usd_bn') - sumOf(paid, 'amount_usd_bn'))} more`,
      onlyIf(days.join() === days.toSorted().join(), 'the solid part climbs like a staircase'),
    ];
  },

  valuations: (rows) => {
    const sales = having(rows, 'kind', 'new money').filter(
      (row) => row['valuation_usd_bn'] !== null,
    );
    const [first, last] = [sales[0], sales.at(-1)];
    const worded = (row: Row | undefined) =>
      `${usd(numberIn(row, 'valuation_usd_bn'))} in ${textIn(row, 'date').slice(0, 4)}`;
    const steps = sales.map((row) => numberIn(row, 'valuation_usd_bn'));
    return [
      onlyIf(
        textIn(first, 'confidence') === 'reported' && textIn(last, 'confidence') === 'primary',
        `rose from about ${worded(first)}, by press accounts, to ${worded(last)}`,
      ),
      onlyIf(steps.join() === steps.toSorted((a, b) => a - b).join(), 'It climbs from'),
      onlyIf(
        textIn(rows.at(-1), 'kind') === 'talks',
        'off the line because no sale at it is on record',
      ),
    ];
  },

  'money-in-money-back': (rows) => {
    const intoOpenai = (own: readonly Row[]) =>
      sumOf(having(own, 'direction', 'money in'), 'amount_usd_bn');
    const promised = (own: readonly Row[]) =>
      sumOf(having(own, 'direction', 'purchase promised'), 'amount_usd_bn');
    const amazon = having(rows, 'company', 'Amazon');
    const isFarMore = (own: readonly Row[]) => promised(own) > 2 * intoOpenai(own);
    return [
      `Amazon put ${usd(intoOpenai(amazon))} into OpenAI, which promised to spend ${usd(promised(amazon))} with Amazon`,
      `To ${companies(rows, 'company', isFarMore)} OpenAI has promised far more than that company put in`,
      `${companies(rows, 'company', (own) => promised(own) === 0 && having(own, 'direction', 'announced, no price').length === 0)}: ${usd(intoOpenai(having(rows, 'company', 'SoftBank')))} in, and no purchase announced`,
    ];
  },

  'thirty-eight-plus-a-hundred': (rows) => {
    const filed = rows.filter((row) => textIn(row, 'reading').includes('by'));
    const [grown] = filed.map((row) => numberIn(row, 'amount_usd_bn'));
    const post = rows.filter((row) => !filed.includes(row));
    return [
      `grew by ${usdShort(grown ?? 0)}, to ${usdShort(sumOf(filed, 'amount_usd_bn'))}; the post stops at ${usdShort(sumOf(post, 'amount_usd_bn'))}`,
      `${usd(Number(sumOf(filed, 'per_year_usd_bn').toFixed(2)))} a year while both run`,
      ...filed.map(
        (row) => `${usd(numberIn(row, 'amount_usd_bn'))} over ${numberIn(row, 'years')} years`,
      ),
    ];
  },

  'microsofts-stake': (rows) => {
    const filed = having(rows, 'is_filed', true);
    const held = new Set(filed.slice(0, -1).map((row) => numberIn(row, 'share_percent')));
    const last = filed.at(-1);
    return [
      onlyIf(
        held.size === 1 && textIn(filed.at(-2), 'as_of') === '2026-03-31',
        `held at about ${[...held].join()}% through the closing and was about ${numberIn(last, 'share_percent')}% by ${monthOf(textIn(last, 'as_of'))}`,
      ),
      `Shares as blocks on a scale from zero, ${inWords(filed.length + 1)} in all`,
      onlyIf(
        numberIn(last, 'share_percent') < numberIn(filed.at(-2), 'share_percent'),
        'What it lost between these is hatched',
      ),
      onlyIf(
        rows.at(-1)?.['is_filed'] === false,
        `Apart, tinted, stands about ${numberIn(rows.at(-1), 'share_percent')}%`,
      ),
    ];
  },

  'paid-and-earned': (rows) => {
    const [earned, invested, billed] = rows;
    const days = daysBetween(textIn(earned, 'from'), textIn(earned, 'to')) + 1;
    const from =
      [billed, earned]
        .map((row) => textIn(row, 'from'))
        .toSorted()
        .at(-1) ?? '';
    const to = [billed, earned].map((row) => textIn(row, 'to')).toSorted()[0] ?? '';
    return [
      onlyIf(
        days === 365 && textIn(invested, 'to') === textIn(earned, 'to'),
        `Microsoft booked ${usdShort(numberIn(earned, 'amount_usd_bn'))} of revenue from OpenAI in one year; by its end it had paid in ${usdShort(numberIn(invested, 'amount_usd_bn'))}`,
      ),
      `overlap only from ${formatDate(from.slice(0, 7))} to ${formatDate(to.slice(0, 7))}`,
    ];
  },

  'who-else-they-back': (rows) => {
    const pledged = (supplier: string, laboratory: string) =>
      sumOf(having(having(rows, 'supplier', supplier), 'laboratory', laboratory), 'amount_usd_bn');
    const both = valuesIn(rows, 'supplier').filter(
      (supplier) => pledged(supplier, 'OpenAI') > 0 && pledged(supplier, 'Anthropic') > 0,
    );
    const amazon = having(rows, 'supplier', 'Amazon');
    const anthropic = having(amazon, 'laboratory', 'Anthropic');
    const share = sumOf(having(anthropic, 'state', 'paid'), 'amount_usd_bn');
    const percent = (ratio: number) => formatAmount(100 * ratio, 'percent');
    return [
      `${formatList(both)} have each pledged money to OpenAI and to its rival Anthropic`,
      `its bar for Anthropic is ${percent(share / pledged('Amazon', 'OpenAI'))} as long`,
      `what it promised to Anthropic is ${percent(pledged('Microsoft', 'Anthropic') / pledged('Microsoft', 'OpenAI'))} as long at most`,
      `NVIDIA’s promise to OpenAI is at least ${inWords(pledged('NVIDIA', 'OpenAI') / pledged('NVIDIA', 'Anthropic'))} times as long as its promise to Anthropic`,
      onlyIf(
        both.every((supplier) => pledged('Amazon', 'OpenAI') >= pledged(supplier, 'OpenAI')) &&
          having(amazon, 'laboratory', 'OpenAI').every((row) => row['state'] === 'paid'),
        'Amazon’s bar for OpenAI is the longest and all paid',
      ),
    ];
  },

  budgets: (rows) => {
    const amountOf = (pot: string) => numberIn(having(rows, 'pot', pot)[0], 'amount_usd_bn');
    const times = amountOf('Income from labour, world') / amountOf('Software');
    const amounts = rows.map((row) => numberIn(row, 'amount_usd_bn'));
    const between = ['Software', 'IT services', 'All information technology'].map(amountOf);
    return [
      `The world’s income from labour is some ${formatNumber(Number(times.toPrecision(1)), 'count')} times its spending on software`,
      `a field of ${formatNumber(Number(times.toPrecision(1)), 'count')} such squares`,
      `${inWords(rows.length - 2)} other pots`,
      onlyIf(
        amounts.join() === amounts.toSorted((a, b) => a - b).join(),
        'from the smallest to the largest',
      ),
      onlyIf(
        between.every((value) => value >= 1000 && value <= 10_000),
        'software, IT services and all information technology lie between one and ten trillion dollars',
      ),
    ];
  },
};
