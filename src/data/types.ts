import type { SourceId } from './sources.ts';

/** A calendar date, as exact as the record allows: year, month or day (ISO 8601). */
export type IsoDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/**
 * How firmly a value stands.
 *
 * - `primary`: text of the issuer itself, read directly, as a word-for-word excerpt or, where its sources say so, relayed
 * - `reported`: a named news outlet, or a reader's faithful summary of one
 * - `derived`: arithmetic done here, from labelled facts
 * - `disputed`: credible sources disagree, or a party contests it
 * - `unconfirmed`: seen only in blogs, reprints, aggregators or machine-written pages; never stated as fact
 */
export type Confidence = 'primary' | 'reported' | 'derived' | 'disputed' | 'unconfirmed';

/** What a source page is worth to a reader who wants to check. */
export interface Source {
  /** `publisher-year-month-topic`, kept for ever. */
  readonly id: string;
  /** Who published it, e.g. `Amazon`. */
  readonly publisher: string;
  /** Title as printed; for a filing, its form and period. */
  readonly title: string;
  /** When it was published; `null` where the page carries no date. */
  readonly published: IsoDate | null;
  /** Address of the original document, or of the readable page when the original is not public. */
  readonly url: string;
  /** When a stored copy was last consulted for this book. */
  readonly accessed: IsoDate;
  /**
   * `read`: the page was read in full or nearly. `excerpt`: word-for-word passages were read.
   * `relayed`: only another named page's account of it was read. `cited`: the address is taken from
   * a page that cites it; nothing of it was read.
   */
  readonly reading: 'read' | 'excerpt' | 'relayed' | 'cited';
  /** Who relayed it, in what language, or any other limit of the reading. */
  readonly note?: string;
}

/** Units of a number. What each means and how it prints stands in `units.ts`. */
export type NumberUnit =
  | 'usd-bn'
  | 'usd-mn'
  | 'usd'
  | 'usd-billed'
  | 'cents'
  | 'usd-per-mtok'
  | 'percent'
  | 'ratio'
  | 'factor'
  | 'gw'
  | 'mw'
  | 'million-users'
  | 'days'
  | 'years'
  | 'tokens'
  | 'count';

/** Every unit a fact may have. */
export type Unit = NumberUnit | 'date' | 'text';

/** A range whose ends are both on record, in the fact's unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Values that credible sources give for the same thing, each with its source; a note says which is safer, if one is. */
export interface Disputed {
  readonly disputed: readonly { readonly value: number | Range; readonly source: SourceId }[];
}

/** Words the record puts before a number. They belong to the fact and are always printed. */
export const qualifiers = ['about', 'more than', 'at least', 'up to', 'less than'] as const;

/** One of {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number];

interface FactBase {
  /** Dotted and kept for ever, e.g. `round.amazon.total`. */
  readonly id: string;
  /** Ids under which the fact was known before; addresses with them go on working. */
  readonly formerly?: readonly string[];
  /** What the value is, as a noun phrase without the number: `Amazon's total commitment`. */
  readonly label: string;
  /** The date the value was true. */
  readonly asOf: IsoDate;
  readonly confidence: Confidence;
  /** At least one source; the first is the one to open. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What a careful reader must know before using the value. One to three sentences. */
  readonly note?: string;
  /**
   * Words that mark the doubt when the value is printed, e.g. `according to Odaily alone`.
   * Required where confidence is `disputed` or `unconfirmed`; those of other facts stand in their
   * entry only.
   */
  readonly hedge?: string;
}

/** A number on the record. `null` means that nobody has disclosed it. */
export interface NumberFact extends FactBase {
  readonly unit: NumberUnit;
  readonly value: number | Range | Disputed | null;
  readonly qualifier?: Qualifier;
}

/** A date on the record. */
export interface DateFact extends FactBase {
  readonly unit: 'date';
  readonly value: IsoDate;
}

/** A statement on the record that is not a number: who, which terms, whose words. */
export interface TextFact extends FactBase {
  readonly unit: 'text';
  readonly value: string;
}

/** A fact whose value was read somewhere. */
export type GivenFact = NumberFact | DateFact | TextFact;

/**
 * A fact whose value is worked out from other facts, each under the name the formula uses. It says of
 * itself what its inputs say: rough or a bound where they are, and in doubt where they are.
 */
export interface DerivedFact extends Omit<FactBase, 'sources' | 'confidence'> {
  readonly unit: NumberUnit;
  readonly confidence: 'derived';
  /** Name in the formula → fact id. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The arithmetic, printed as it stands and worked out as it stands: `pre + raised`. */
  readonly formula: string;
  /** Words that say how the result is rounded to a whole number, printed behind the formula; without them it is not. */
  readonly rounded?: string;
  /**
   * The qualifier, where it does not follow from the inputs; `null` for none. Another than theirs needs
   * `qualifierBecause`. By default it is what the arithmetic makes of theirs.
   */
  readonly qualifier?: Qualifier | null;
  /** Why the qualifier is another than the inputs give. */
  readonly qualifierBecause?: string;
  /**
   * Why the value is firm although an input is disputed or unconfirmed. By default it is then in the
   * same doubt, and its hedge is theirs.
   */
  readonly firmBecause?: string;
}
