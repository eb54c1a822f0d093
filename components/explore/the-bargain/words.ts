import { formatAmount } from '#lib/format.ts';
import { tableOf, type TheBargainState, type Side, type Table } from './split.ts';

/** A part of the value as it is printed everywhere: `62.5%`. */
export function percent(value: number): string {
  return formatAmount(value, 'percent');
}

/** Whether two parts are printed alike. */
function isSame(one: number, other: number): boolean {
  return percent(one) === percent(other);
}

/** Who sits at the table. */
export const names = {
  one: { openai: 'OpenAI', first: 'The cloud', second: 'A second cloud' },
  two: { openai: 'OpenAI', first: 'One cloud', second: 'The other cloud' },
} as const satisfies Readonly<Record<TheBargainState['clouds'], Record<Side['id'], string>>>;

/** What of a gain somebody takes. */
function taken(part: number, gain: number): string {
  if (isSame(part, 0)) return 'nothing';
  return isSame(part, gain) ? 'all' : percent(part);
}

function ofOneCloud(surplus: number, { sides: [openai, cloud], partners, gain }: Table): string {
  if (openai === undefined || cloud === undefined) return '';
  const { share, withoutDeal, ifLeaving } = openai;
  const apart = `${percent(withoutDeal)} and ${percent(cloud.withoutDeal)}`;
  if (partners === 0) {
    return `No deal: apart they make ${apart}, ${percent(withoutDeal + cloud.withoutDeal)} in all, and together they could make only ${percent(surplus)}. Each keeps what it has.`;
  }
  const split = `OpenAI gets ${percent(share)} of what the two can make together, the cloud ${percent(cloud.share)}.`;
  if (isSame(gain, 0)) return `${split} Apart they would have as much: the deal adds nothing.`;
  if (isSame(gain, surplus)) {
    return `${split} Neither has anything to fall back on, so the bargaining weight alone decides.`;
  }
  const reason = `Apart they would have ${apart}; the deal adds ${percent(gain)}, of which OpenAI takes ${taken(share - withoutDeal, gain)}.`;
  const other = ifLeaving ?? share;
  const stricter = isSame(other, share)
    ? 'It would be the same if what each falls back on could be had only by leaving for good.'
    : `If what each falls back on could be had only by leaving for good, OpenAI would get ${percent(other)}.`;
  return `${split} ${reason} ${stricter}`;
}

function ofTwoClouds(
  { sides: [openai, first], partners, gain }: Table,
  withOneAlone: Table,
): string {
  const [alone] = withOneAlone.sides;
  if (openai === undefined || first === undefined || alone === undefined) return '';
  const wayOut = isSame(alone.withoutDeal, 0)
    ? ''
    : '; its way out would then need nobody’s consent';
  const withOne =
    withOneAlone.partners === 0
      ? `With one cloud at the table, and the rest as it is, there would be no deal, and it would keep ${percent(alone.share)}.`
      : `With one cloud at the table, and the rest as it is, it would get ${percent(alone.share)}${wayOut}.`;
  if (isSame(gain, 0)) {
    return `OpenAI gets nothing: with other customers the clouds make ${percent(first.withoutDeal)} each, and no deal would add to it. ${withOne}`;
  }
  const [own, each] = [percent(openai.share), percent(first.share)];
  const total = percent(gain + 2 * first.withoutDeal);
  return partners === 1
    ? `OpenAI gets ${own} and each cloud ${each}, of ${total} in all: a deal with one cloud, while the other serves other customers, makes more than a deal with both. ${withOne}`
    : `OpenAI gets ${own} of what the three can make together, each cloud ${each}: what its coming adds, on average over every order in which they can come. ${withOne}`;
}

/** What a state comes to, in plain sentences. */
export function summary(surplus: number, state: TheBargainState): string {
  const table = tableOf(surplus, state);
  if (state.clouds === 'one') return ofOneCloud(surplus, table);
  return ofTwoClouds(table, tableOf(surplus, { ...state, clouds: 'one' }));
}
