import { formatAmount, formatNumber, inWords } from '#lib/format.ts';
import {
  fractionOf,
  having,
  largest,
  monthsBetween,
  numberIn,
  onlyIf,
  sumOf,
  textIn,
  valuesIn,
  type Finding,
  type Row,
} from './rows.ts';

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function usd(value: number): string {
  return formatAmount(value, 'usd');
}

/** Prices of a line of models, in order of date. */
function pricesOf(rows: readonly Row[], line: string): readonly number[] {
  return having(rows, 'line', line).map((row) => numberIn(row, 'input_usd_per_mtok'));
}

/** What the figures about sessions, prices, margins and clouds find. */
export const machineFindings: Readonly<Record<string, Finding>> = {
  'where-the-state-lives': (rows) => [
    onlyIf(
      rows.every((row) => row['model_is_sent'] === 'history'),
      'Whoever keeps the history, it has to be sent to the model each time',
    ),
    `${capital(inWords(rows.length))} diagrams`,
    `the same in all ${inWords(rows.length)}`,
  ],

  'resent-tokens': (rows) => {
    const again = sumOf(rows, 'prefix_again_tokens') + sumOf(rows, 'history_again_tokens');
    const sent = rows.map((row) => formatNumber(numberIn(row, 'sent_tokens'), 'tokens'));
    return [
      `In a session of ${rows.length} turns, ${formatAmount((100 * again) / sumOf(rows, 'sent_tokens'), 'percent')} of the tokens sent had been sent before`,
      `growing like a staircase from ${sent[0] ?? ''} tokens to ${sent.at(-1) ?? ''}`,
    ];
  },

  'cache-discounts': (rows) => {
    const shares = rows.map((row) => numberIn(row, 'paid_percent') / 100);
    const days = rows.map((row) => textIn(row, 'from'));
    const years = Math.round(monthsBetween(days[0] ?? '', days.at(-1) ?? '') / 12);
    const dearer = rows.find((row) => numberIn(row, 'write_factor') > 1);
    return [
      `In ${inWords(years)} years, from model to model, a cached token went from ${fractionOf(shares[0] ?? 0)} the normal price to ${fractionOf(shares.at(-1) ?? 0)}`,
      onlyIf(
        shares.join() === shares.toSorted((a, b) => b - a).join(),
        'A staircase going down from left to right',
      ),
      `writing to the cache costs at least ${numberIn(dearer, 'write_factor')} times the normal price`,
    ];
  },

  'session-cost': (rows) => {
    const last = rows.at(-1);
    const without = largest(rows, 'without_cache_usd');
    return [
      `At ${textIn(last, 'model')}’s prices a perfect cache turns a session of ${usd(numberIn(last, 'without_cache_usd'))} into one of ${usd(numberIn(last, 'with_cache_usd'))}`,
      onlyIf(
        without !== largest(rows, 'with_cache_usd'),
        `The dearest model without a cache, ${textIn(without, 'model')}, is not the dearest with one`,
      ),
      `Two bars for each of ${inWords(rows.length)} models`,
    ];
  },

  'list-prices': (rows) => {
    const everyday = pricesOf(rows, 'everyday');
    const low = Math.min(...everyday);
    const since = everyday.slice(everyday.indexOf(low));
    const high = Math.max(...since);
    const [last] = everyday.slice(-1);
    const price = (value: number) => formatAmount(value, 'usd-per-mtok', 'short');
    const reached = having(rows, 'line', 'everyday')[everyday.lastIndexOf(high)];
    const above = having(rows, 'line', 'top').filter(
      (row) => textIn(row, 'from') > textIn(reached, 'from'),
    );
    const middle = pricesOf(rows, 'middle');
    const peak = middle.indexOf(Math.max(...middle));
    const isUp = middle.slice(0, peak + 1).every((value, at) => value >= (middle[at - 1] ?? 0));
    const isDown = middle.slice(peak).every((value, at, all) => value <= (all[at - 1] ?? Infinity));
    return [
      onlyIf(
        low < high &&
          high > (last ?? 0) &&
          above.length > 0 &&
          above.every((row) => numberIn(row, 'input_usd_per_mtok') > (last ?? 0)),
        `The everyday model’s price fell to ${price(low)}, rose to ${price(high)} and came down to ${price(last ?? 0)}, while a dearer tier opened above it`,
      ),
      `from ${price(everyday[0] ?? 0)} for ${textIn(rows[0], 'model').split(' ')[0] ?? ''}`,
      onlyIf(
        isUp &&
          isDown &&
          textIn(having(rows, 'line', 'middle')[peak], 'from').startsWith('2026-07'),
        'rises until July 2026 and then falls',
      ),
    ];
  },

  'margins-by-definition': (rows) => {
    const changes = valuesIn(having(rows, 'company', 'OpenAI'), 'margin').map((margin) => {
      const own = having(having(rows, 'company', 'OpenAI'), 'margin', margin);
      const [first, last] = [own[0], own.at(-1)];
      return {
        takesOff: textIn(own[0], 'takes_off'),
        points: numberIn(last, 'margin_percent') - numberIn(first, 'margin_percent'),
        words: `from ${numberIn(first, 'margin_percent')}% to ${numberIn(last, 'margin_percent')}%`,
      };
    });
    const rising = changes.filter(({ points }) => points > 0);
    const falling = changes.filter(({ points }) => points < 0);
    return [
      onlyIf(
        rising.length === 1 && falling.length === 1 && rising[0]?.takesOff !== falling[0]?.takesOff,
        'One of OpenAI’s margins rose while another fell: they are not said to take off the same costs',
      ),
      `Its adjusted gross margin falls ${falling[0]?.words ?? ''}`,
    ];
  },

  'margin-scenario': (rows) => {
    const war = rows.filter((row) => numberIn(row, 'price_fall_percent') > 0);
    const ends = valuesIn(war, 'case').map((name) => having(war, 'case', name).at(-1));
    const last = (key: string) => ends.map((row) => numberIn(row, key));
    const start = numberIn(war[0], 'margin_percent');
    const [costs, margins] = [last('cost_fall_percent'), last('margin_percent')];
    const points = inWords(Math.max(...costs) - Math.min(...costs));
    const cases = valuesIn(rows, 'case');
    const doubles = rows.every(
      (row) => numberIn(row, 'sales_usd') === 100 * 2 ** numberIn(row, 'year'),
    );
    return [
      onlyIf(
        new Set(last('price_fall_percent')).size === 1 &&
          Math.min(...margins) < 3 &&
          Math.max(...margins) > start,
        `In the same price war, ${points} points of cost a year decide whether the margin all but vanishes or grows`,
      ),
      onlyIf(doubles, `Sales double every year in all ${inWords(cases.length)}`),
      `All start at ${start}%`,
      `the margin shrinks to ${Math.min(...margins)}% in the ${['first', 'second', 'third', 'fourth'][rows.length / cases.length - 2] ?? ''} year`,
      `with cost falling by ${Math.max(...costs)}% it grows to ${Math.max(...margins)}%`,
    ];
  },

  'clouds-over-time': (rows) => {
    const last = rows.at(-1);
    const spread = Math.round(numberIn(last, 'equal_clouds'));
    const clouds = numberIn(last, 'clouds');
    const priced = rows.filter((row) => row['equal_clouds'] !== null);
    const levels = priced.map((row) => numberIn(row, 'equal_clouds'));
    return [
      `${capital(inWords(numberIn(rows[0], 'clouds')))} cloud became ${inWords(clouds)}, but the priced promises are spread as if over ${inWords(spread)}`,
      `${inWords(clouds)} clouds, like ${inWords(spread)}`,
      onlyIf(
        levels.join() === levels.toSorted((a, b) => a - b).join(),
        `rises in steps as promises get a price: it starts low in September 2025`,
      ),
    ];
  },

  commitments: (rows) => {
    const contracts = rows.filter((row) => textIn(row, 'kind').startsWith('Contract'));
    const cloudOf = (row: Row) => textIn(row, 'counterparty').replace(' (expansion)', '');
    const clouds = [...new Set(contracts.map(cloudOf))].map((cloud) => {
      const own = contracts.filter((row) => cloudOf(row) === cloud);
      return {
        cloud,
        amountUsdBn: sumOf(own, 'amount_usd_bn'),
        isFiled: own.every((row) => textIn(row, 'kind').includes('own texts')),
      };
    });
    const top = clouds.toSorted((one, other) => other.amountUsdBn - one.amountUsdBn).slice(0, 3);
    const amountOf = (cloud: string) => clouds.find((row) => row.cloud === cloud)?.amountUsdBn ?? 0;
    return [
      `Of the ${inWords(top.length)} largest promises to clouds, ${inWords(top.filter(({ isFiled }) => isFiled).length)} were filed by the suppliers themselves`,
      onlyIf(amountOf('Oracle') > amountOf('Microsoft Azure'), 'Oracle, longer than Azure’s'),
      onlyIf(
        textIn(largest(rows, 'amount_usd_bn'), 'counterparty').startsWith('Stargate'),
        'the Stargate target is the largest number of all',
      ),
    ];
  },

  'bargaining-split': (rows) => {
    const two = having(rows, 'case', 'two clouds');
    const isFair = two.every(
      (row) => numberIn(row, 'openai_percent') > 50 === numberIn(row, 'left_percent') > 50,
    );
    const share = (row: Row | undefined) => fractionOf(numberIn(row, 'openai_percent') / 100);
    const one = having(rows, 'case', 'one cloud');
    return [
      onlyIf(
        isFair,
        'two clouds give OpenAI over half only if it keeps over half the value when one leaves',
      ),
      `the bars start lowest, at ${share(two[0])}`,
      `end at ${share(two.at(-1))}`,
      onlyIf(
        numberIn(one.at(-1), 'openai_percent') === 100,
        `With one cloud the share climbs from ${share(one[0])} to everything`,
      ),
    ];
  },
};
