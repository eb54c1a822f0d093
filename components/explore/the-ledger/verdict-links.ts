import type { Verdict } from '#data/verdicts.ts';
import type { LedgerState } from '#models/filter-claims.ts';

/** What a link by verdict asks for: the claims that had it at a moment. */
type Asked = Pick<LedgerState, 'when'> & { readonly verdict: Verdict };

const onTheDay = '-on-the-day';

/** The id of the list of claims that had a verdict at a moment: `verdict-supported-on-the-day`. Kept for ever. */
export function verdictAnchor({ verdict, when }: Asked): string {
  return `verdict-${verdict}${when === 'now' ? '' : onTheDay}`;
}

/** What an address within the page asks for; `null` when it leads to no list of claims. */
export function askedByHash(hash: string, verdicts: readonly Verdict[]): Asked | null {
  const moments = ['now', 'on-the-day'] as const;
  const all = verdicts.flatMap((verdict) => moments.map((when) => ({ verdict, when })));
  return all.find((asked) => hash === `#${verdictAnchor(asked)}`) ?? null;
}

/**
 * Rules by which a link to a list of claims leaves only those claims standing, where no script runs. Browsers
 * that do not know `:has()` show the list alone, and every claim.
 */
export function verdictLinkStyles(verdicts: readonly Verdict[]): string {
  const rule = (asked: Asked) =>
    `.ledger:not([data-live]):has(#${verdictAnchor(asked)}:target) :is(section,.claim):not(:has(.claim-verdicts>.verdict-${asked.verdict}:${asked.when === 'now' ? 'last' : 'first'}-of-type))`;
  const rules = verdicts.flatMap((verdict) => [
    rule({ verdict, when: 'now' }),
    rule({ verdict, when: 'on-the-day' }),
  ]);
  return `${rules.join(',')}{display:none}`;
}
