import { formatAmount } from '#lib/format.ts';
import type { CapTable, HolderRow } from './model.ts';

const billions = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'number');
/** Billions however many there are: rounded to trillions, a sum would not be that of its parts. */
const money = (usdBn: number) => `$${billions(usdBn)} billion`;

/** A share as it is printed: with one decimal, and never as nothing where it is something. */
function share(percent: number): string {
  const least = 0.1;
  return percent > 0 && percent < least / 2
    ? `under ${formatAmount(least, 'percent')}`
    : formatAmount(percent, 'percent');
}

const about = ({ isAbout }: HolderRow, text: string) => (isAbout ? `about ${text}` : text);

/** A share before the round as the table has it. */
function before(row: HolderRow): string {
  if (row.beforePercent === null) return 'not on record';
  return row.beforePercent === 0 ? 'none on record' : about(row, share(row.beforePercent));
}

/** A share after the round as the table has it. */
function after(row: HolderRow): string {
  return row.beforePercent === null
    ? `${share(row.boughtPercent)} new`
    : about(row, share(row.afterPercent));
}

/** What Microsoft’s share does, and why: the holder of whom most is known. */
function onMicrosoft(row: HolderRow, newMoneyUsdBn: number): string {
  const [from, to] = [before(row), after(row)];
  const pays = `Microsoft pays ${money(row.paysUsdBn)} of it`;
  const part = `${row.paysUsdBn === newMoneyUsdBn ? 'all' : share((100 * row.paysUsdBn) / newMoneyUsdBn)} of the new money`;
  if (row.paysUsdBn === 0) {
    return from === to
      ? `Microsoft buys nothing, and so little money leaves it at ${from}.`
      : `Microsoft buys nothing: its share falls from ${from} to ${to}, and at this price is worth ${about(row, money(row.worthUsdBn))}, as before.`;
  }
  if (from === to) return `${pays}, ${part}, and stays at ${from}.`;
  return row.afterPercent < (row.beforePercent ?? 0)
    ? `${pays}, ${part}: less than its old share, which still falls from ${from} to ${to}.`
    : `${pays}, ${part}: more than its old share, which rises from ${from} to ${to}.`;
}

/** The round in two sentences, and in a third where more was set than there is. */
function sentence({ preMoneyUsdBn, newMoneyUsdBn, postMoneyUsdBn, isCutShort, rows }: CapTable) {
  const cut = isCutShort
    ? [
        'More was set for other buyers and Microsoft than there is new money: it is counted in that order, as far as it goes.',
      ]
    : [];
  if (newMoneyUsdBn === 0) {
    return [
      `Without new money OpenAI is worth ${money(preMoneyUsdBn)} before and after, and nobody’s share changes.`,
      ...cut,
    ].join(' ');
  }
  const bought = share((100 * newMoneyUsdBn) / postMoneyUsdBn);
  return [
    `${money(newMoneyUsdBn)} of new money on ${money(preMoneyUsdBn)} makes ${money(postMoneyUsdBn)}, and buys ${bought} of OpenAI.`,
    ...rows.filter(({ id }) => id === 'microsoft').map((row) => onMicrosoft(row, newMoneyUsdBn)),
    ...cut,
  ].join(' ');
}

/** The words of the cap table. */
export const said = {
  before,
  after,
  sentence,
  /** What a holding is worth at the price of the round, in billions of dollars. */
  worth: (row: HolderRow) =>
    row.beforePercent === null
      ? `${billions(row.worthUsdBn)} new`
      : about(row, billions(row.worthUsdBn)),
  billions,
  /** An amount where room is short. */
  short: (usdBn: number) => `$${billions(usdBn)}B`,
  /** A holder with its shares, short enough for the narrowest drawing. */
  heading(row: HolderRow, name: string): string {
    if (row.beforePercent === null) return `${name}: ${before(row)} + ${share(row.boughtPercent)}`;
    return `${name}: ${before(row)}, then ${after(row)}`.replaceAll('about ', '~');
  },
};
