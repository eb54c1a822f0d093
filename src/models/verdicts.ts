import type { Claim, ClaimKind, ClaimPart } from '#data/claims.ts';
import type { Verdict } from '#data/verdicts.ts';

/** The part of a claim that counting needs. */
export type Judged = Pick<Claim, 'number' | 'kind' | 'verdictThen' | 'verdictNow'>;

/** The day of the post, or the end of the record. */
export type Moment = 'then' | 'now';

/** The verdict on a claim at a moment. */
function verdictAt(claim: Judged, moment: Moment): Verdict {
  return moment === 'then' ? claim.verdictThen : claim.verdictNow;
}

/** Whether the verdict on a claim is another now than then. */
export function hasMoved(claim: Judged): boolean {
  return claim.verdictThen !== claim.verdictNow;
}

/**
 * Claims with a verdict at a moment, one group per verdict in the order given, empty groups left
 * out. Within a group claims with the same verdict at the other moment stand together, so that
 * lines between the two moments cross as little as they can; then by number.
 *
 * @throws RangeError when a claim has a verdict that is not in the list: it would go uncounted.
 */
export function byVerdict<C extends Judged>(
  claims: readonly C[],
  moment: Moment,
  verdicts: readonly Verdict[],
): readonly { readonly verdict: Verdict; readonly claims: readonly C[] }[] {
  const other: Moment = moment === 'then' ? 'now' : 'then';
  for (const claim of claims) {
    const missing = [claim.verdictThen, claim.verdictNow].find(
      (verdict) => !verdicts.includes(verdict),
    );
    if (missing === undefined) continue;
    throw new RangeError(
      `Claim ${claim.number} is "${missing}", which is not among the verdicts to count: ${verdicts.join(', ')}. Add it to the list, or correct the claim in src/data/claims.ts.`,
    );
  }
  return verdicts
    .map((verdict) => ({
      verdict,
      claims: claims
        .filter((claim) => verdictAt(claim, moment) === verdict)
        .sort(
          (a, b) =>
            verdicts.indexOf(verdictAt(a, other)) - verdicts.indexOf(verdictAt(b, other)) ||
            a.number - b.number,
        ),
    }))
    .filter((group) => group.claims.length > 0);
}

/** Claims of one kind with one verdict now. */
export interface VerdictCell<C extends Judged = Judged> {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** By number; never empty. */
  readonly claims: readonly C[];
}

/** Every pair of kind and verdict that occurs now, kinds and verdicts in the order given. */
export function byKindAndVerdict<C extends Judged>(
  claims: readonly C[],
  kinds: readonly ClaimKind[],
  verdicts: readonly Verdict[],
): readonly VerdictCell<C>[] {
  return kinds.flatMap((kind) =>
    byVerdict(
      claims.filter((claim) => claim.kind === kind),
      'now',
      verdicts,
    ).map((group) => ({
      kind,
      verdict: group.verdict,
      claims: group.claims.toSorted((a, b) => a.number - b.number),
    })),
  );
}

/** How the verdicts stand and how they moved; each a number of claims. */
export interface VerdictCounts {
  readonly all: number;
  /** Another verdict now than then. */
  readonly moved: number;
  readonly supportedThen: number;
  readonly supportedNow: number;
  /** Supported at both moments. */
  readonly held: number;
  /** Supported then and not now. */
  readonly lost: number;
  /** Supported now and not then. */
  readonly gained: number;
  /** Contradicted now. */
  readonly contradicted: number;
  /** A reading or opinion now: the record informs it and cannot settle it. */
  readonly unsettled: number;
}

/** Counts the verdicts. `held + lost` is `supportedThen`, `held + gained` is `supportedNow`. */
export function countVerdicts(claims: readonly Judged[]): VerdictCounts {
  const count = (test: (claim: Judged) => boolean) => claims.filter(test).length;
  const wasSupported = (claim: Judged) => claim.verdictThen === 'supported';
  const isSupported = (claim: Judged) => claim.verdictNow === 'supported';
  return {
    all: claims.length,
    moved: count(hasMoved),
    supportedThen: count(wasSupported),
    supportedNow: count(isSupported),
    held: count((claim) => wasSupported(claim) && isSupported(claim)),
    lost: count((claim) => wasSupported(claim) && !isSupported(claim)),
    gained: count((claim) => !wasSupported(claim) && isSupported(claim)),
    contradicted: count((claim) => claim.verdictNow === 'contradicted'),
    unsettled: count((claim) => claim.verdictNow === 'interpretation'),
  };
}

/**
 * The claims cut into the parts of the post.
 *
 * @throws RangeError when a claim stands before the first part.
 */
export function byPart<C extends Pick<Claim, 'number'>>(
  claims: readonly C[],
  parts: readonly ClaimPart[],
): readonly { readonly name: string; readonly claims: readonly C[] }[] {
  const first = parts[0]?.from ?? Infinity;
  const early = claims.find((claim) => claim.number < first);
  if (early) {
    throw new RangeError(
      `Claim ${early.number} stands before the first part of the post, which begins at claim ${first}. Let the first part begin at the first claim in src/data/claims.ts.`,
    );
  }
  return parts.map(({ name, from }, index) => {
    const end = parts[index + 1]?.from ?? Infinity;
    return { name, claims: claims.filter(({ number }) => number >= from && number < end) };
  });
}
