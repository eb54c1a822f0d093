/** A ranking with ties: groups of names, first group first; names within a group are tied. */
export type Ranking = readonly (readonly string[])[];

/** A rival explanation of an order: what it would put first. */
export interface Rule {
  readonly id: string;
  /** Two or three words, for a column head. */
  readonly name: string;
  readonly ranking: Ranking;
}

/** How many pairs of names a list has in the rule's order, against it, and tied by the rule. */
export interface Agreement {
  readonly concordant: number;
  readonly discordant: number;
  readonly tied: number;
  /** Kendall's τ-b, from −1 (exact reverse) to 1 (exact fit); `null` when the rule ties every pair. */
  readonly tau: number | null;
  /** No pair stands against the rule, and at least one stands with it. */
  readonly fits: boolean;
}

/** Every order of some names, in lexical order of their positions; n! rows for n names. */
export function permutations<Name>(names: readonly Name[]): readonly (readonly Name[])[] {
  if (names.length === 0) return [[]];
  return names.flatMap((name, index) =>
    permutations(names.toSpliced(index, 1)).map((rest) => [name, ...rest]),
  );
}

function rankIn(ranking: Ranking, name: string): number {
  const rank = ranking.findIndex((group) => group.includes(name));
  if (rank >= 0) return rank;
  throw new RangeError(
    `The rule does not rank "${name}". It ranks ${ranking.flat().join(', ')}. ` +
      'Compare it only with lists of those names, or add the name to the rule.',
  );
}

/**
 * Compares a list of names, without ties, with a rule that may tie some of them.
 * Kendall's τ-b: (C − D) / √((C + D + T) · (C + D)), where C, D and T count the pairs of names in
 * the rule's order, against it, and tied by the rule (M. G. Kendall, Rank Correlation Methods, 1948).
 *
 * @throws RangeError when the rule does not rank one of the names.
 */
export function agreement(list: readonly string[], ranking: Ranking): Agreement {
  let concordant = 0;
  let discordant = 0;
  let tied = 0;
  list.forEach((earlier, index) => {
    for (const later of list.slice(index + 1)) {
      const difference = rankIn(ranking, later) - rankIn(ranking, earlier);
      if (difference > 0) concordant += 1;
      else if (difference < 0) discordant += 1;
      else tied += 1;
    }
  });
  const ranked = concordant + discordant;
  const tau = ranked === 0 ? null : (concordant - discordant) / Math.sqrt((ranked + tied) * ranked);
  return { concordant, discordant, tied, tau, fits: discordant === 0 && concordant > 0 };
}

/** The same rule read from the other end. */
export function reversed(rule: Rule): Rule {
  return { ...rule, id: `${rule.id}-reversed`, ranking: rule.ranking.toReversed() };
}

/** One possible order, and the rules that it would seem to confirm. */
export interface PossibleOrder {
  readonly names: readonly string[];
  readonly fits: readonly string[];
}

/** Every possible order of the names, with the ids of the rules it fits exactly. */
export function possibleOrders(
  names: readonly string[],
  rules: readonly Rule[],
): readonly PossibleOrder[] {
  return permutations(names).map((order) => ({
    names: order,
    fits: rules.filter((rule) => agreement(order, rule.ranking).fits).map((rule) => rule.id),
  }));
}

/** How often luck alone would look like a reason. */
export interface LuckyFit {
  /** Number of possible orders, n!. */
  readonly orders: number;
  /** How many of them fit at least one rule. */
  readonly fitting: number;
  /** `fitting` over `orders`, 0 to 1: the chance that at least one rule fits an order drawn blind. */
  readonly chance: number;
}

/**
 * The chance that at least one of the rules fits an order drawn with equal chances from all orders.
 * Counted, not estimated: rules overlap, so their separate chances must not be added.
 */
export function luckyFit(names: readonly string[], rules: readonly Rule[]): LuckyFit {
  const orders = possibleOrders(names, rules);
  const fitting = orders.filter((order) => order.fits.length > 0).length;
  return { orders: orders.length, fitting, chance: fitting / orders.length };
}

/** The alphabet as a ranking of some names: as printed, small and capital letters alike. */
export function alphabet(names: readonly string[]): Ranking {
  const key = (name: string) => name.toLowerCase();
  return names
    .toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
    .map((name) => [name]);
}

/** How a list stands to the alphabet. Lists of fewer than three names say too little to be read. */
export type AlphabetFit = 'alphabetical' | 'reversed' | 'neither' | 'too short';

/** Whether a list follows the alphabet, runs against it, or does neither. */
export function alphabetFit(names: readonly string[]): AlphabetFit {
  if (names.length < 3) return 'too short';
  const { concordant, discordant } = agreement(names, alphabet(names));
  if (discordant === 0) return 'alphabetical';
  return concordant === 0 ? 'reversed' : 'neither';
}

/** Whether a list of three names or more follows the alphabet, forwards or backwards. */
export function isOrdered(names: readonly string[]): boolean {
  const fit = alphabetFit(names);
  return fit === 'alphabetical' || fit === 'reversed';
}

/**
 * The plain average of a rule's τ over some lists: a summary and no test, since lists by the same
 * authors are not independent. `null` when no list can be compared.
 */
export function meanTau(lists: readonly (readonly string[])[], ranking: Ranking): number | null {
  const taus = lists
    .map((list) => agreement(list, ranking).tau)
    .filter((tau): tau is number => tau !== null);
  return taus.length === 0 ? null : taus.reduce((sum, tau) => sum + tau, 0) / taus.length;
}

/** In how many of the possible orders something holds, and of how many. */
export interface OrderCount {
  readonly orders: number;
  readonly holding: number;
  /** `holding` over `orders`, 0 to 1. */
  readonly share: number;
}

/** Counts the possible orders of the names in which something holds. */
export function countOrders(
  names: readonly string[],
  holds: (order: readonly string[]) => boolean,
): OrderCount {
  const orders = permutations(names);
  const holding = orders.filter(holds).length;
  return { orders: orders.length, holding, share: holding / orders.length };
}

/** Whether one name comes right after another: `follows('Microsoft', 'Amazon')`. */
export function follows(later: string, earlier: string) {
  return (order: readonly string[]) =>
    order.includes(earlier) && order[order.indexOf(earlier) + 1] === later;
}

/** Whether a name is among the first few: `isAmongFirst(2, 'Microsoft')`. */
export function isAmongFirst(places: number, name: string) {
  return (order: readonly string[]) => order.slice(0, places).includes(name);
}
