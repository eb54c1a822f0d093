import { confidences } from '#data/confidence.ts';
import type { Fact } from '#models/resolve-facts.ts';

type Firmness = Pick<Fact, 'confidence' | 'hedge'>;

/**
 * The doubt about a fact, in the words that are printed with its value: those of the record, or the
 * name of its confidence where the record has none. `null` when the fact is in no doubt.
 */
export function doubtOf({ confidence, hedge }: Firmness): string | null {
  return confidence === 'disputed' || confidence === 'unconfirmed' ? (hedge ?? confidence) : null;
}

/** How firmly a fact stands, as its entry says it: the name of its confidence and the words of the record. */
export function standingOf({ confidence, hedge }: Firmness): string {
  const name = confidences.find(({ id }) => id === confidence)?.name ?? confidence;
  if (hedge === undefined) return name;
  return hedge.startsWith(name) ? hedge : `${name}: ${hedge}`;
}

const hedges =
  /\b(according to|reported(?:ly)?|unconfirmed|disputed|disagree|differ|one account|alone|leaked|relayed|might|could not|not known|nobody|says?|said|claims?|rumou?r(?:ed|s)?)\b/i;

/** “May” with a capital is the month, which marks no doubt. */
const mayBe = /\bmay\b/;

/** Whether a sentence marks a doubt in its own words: “according to …”, “reported”, “accounts differ”. */
export function marksDoubt(sentence: string): boolean {
  return hedges.test(sentence) || mayBe.test(sentence);
}
