import { formatAmount } from '#lib/format.ts';
import type { MarginScenario, MarginYear } from '#models/margin-scenario.ts';

/** Dollars: whole ones from ten up, cents below; under ten cents as many digits as tell it apart. */
export function dollars(value: number): string {
  const size = Math.abs(value);
  if (size >= 10) return formatAmount(Math.round(value), 'usd');
  return formatAmount(value, size >= 0.1 ? 'usd-billed' : 'usd');
}

/** A percentage: one decimal, none from a hundred up; something is always left of what is not all. */
export function percent(value: number): string {
  if (value < 100 && value >= 99.95) return 'almost 100%';
  return formatAmount(Math.abs(value) >= 100 ? Math.round(value) : value, 'percent');
}

/** A year as a row names it: `Start`, `Year 1`. */
export function yearName(year: number): string {
  return year === 0 ? 'Start' : `Year ${year}`;
}

/** Money kept, or a loss in words. */
function kept(value: number): string {
  return value < 0 ? `a loss of ${dollars(-value)}` : dollars(value);
}

/** How fast price and cost fall. */
function falls({ priceFallPercent, costFallPercent }: MarginScenario): string {
  const fall = (what: string, value: number) =>
    value === 0 ? `${what} stays where it is` : `${what} falls by ${percent(value)} a year`;
  if (priceFallPercent !== costFallPercent) {
    return `The price ${fall('', priceFallPercent).trim()} and the cost ${fall('', costFallPercent).trim()}`;
  }
  return priceFallPercent === 0
    ? 'Neither price nor cost falls'
    : `Price and cost both fall by ${percent(priceFallPercent)} a year`;
}

/** What becomes of the margin. */
function margin(path: readonly MarginYear[], zeroAfter: number | null): string {
  const [first, last] = [path[0]?.marginPercent ?? 0, path.at(-1)?.marginPercent ?? 0];
  const [from, to] = [percent(first), percent(last)];
  const years = path.length - 1;
  if (from === to) return `the margin stays at ${from}, however much is sold.`;
  const over = `from ${from} to ${to} in ${years} years`;
  if (last < first) {
    const after = formatAmount(zeroAfter ?? 0, 'years');
    const when = after === formatAmount(0, 'years') ? 'almost at once' : `after ${after}`;
    const gone = first > 0 && last <= 0 ? `; it is gone ${when}` : '';
    return `the margin falls ${over}${gone}.`;
  }
  const turn = path.find(({ marginPercent }) => marginPercent > 0)?.year ?? 0;
  return `the margin grows ${over}${turn > 0 ? `; the first year without a loss is year ${turn}` : ''}.`;
}

/** What becomes of the money kept, and what volume hides. */
function money(path: readonly MarginYear[]): string {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [kept(first.keptUsd), kept(last.keptUsd)];
  const by = (best: (a: number, b: number) => boolean) =>
    path.reduce((found, year) => (best(year.keptUsd, found.keptUsd) ? year : found));
  const isInside = ({ year, keptUsd }: MarginYear) =>
    year > 0 && year < last.year && ![from, to].includes(kept(keptUsd));
  const [high, low] = [by((a, b) => a > b), by((a, b) => a < b)];
  if (last.marginPercent < first.marginPercent && first.keptUsd > 0) {
    if (isInside(high)) {
      return `Volume hides it at first: the money kept grows from ${from} to ${kept(high.keptUsd)} in year ${high.year}, then comes down to ${to}.`;
    }
    if (high === last && from !== to) {
      return `Volume hides it: the money kept still grows, from ${from} to ${to}.`;
    }
  }
  if (from === to) return `The money kept is ${to} at the end, as at the start.`;
  const turn = isInside(high)
    ? `, with its high in year ${high.year}, ${kept(high.keptUsd)}`
    : isInside(low)
      ? `, with its low in year ${low.year}, ${kept(low.keptUsd)}`
      : '';
  return `The money kept goes from ${from} to ${to}${turn}.`;
}

/** What a race between price and cost comes to. */
export function race(
  scenario: MarginScenario,
  path: readonly MarginYear[],
  zeroAfter: number | null,
): string {
  const [first, last] = [path[0]?.salesUsd ?? 0, path.at(-1)?.salesUsd ?? 0];
  const [from, to] = [dollars(first), dollars(last)];
  const sales = from === to ? `Sales stay at ${to}.` : `Sales go from ${from} to ${to} a year.`;
  return `${falls(scenario)}: ${margin(path, zeroAfter)} ${sales} ${money(path)}`;
}
