import { companies } from '#data/companies.ts';
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

/** Words by which a sentence tells that it passes on what others say. */
const tellings = new RegExp(
  [
    'according to',
    'report(?:s|ed|edly|ing)?',
    '(?:by|in) (?:\\S+ ){1,3}(?:account|reckoning|reading)',
    'accounts? (?:of|differ|disagree)',
    'credited',
    'leak(?:s|ed)?',
    'relay(?:s|ed)?',
    'retold',
    'summar(?:y|ies)',
    'digests?',
    'compilations?',
    'press',
    'newspapers?',
    'outlets?',
    'resellers?',
    '(?:is|are|was|were) said to',
    'people (?:close to|familiar with)',
    'testified',
    'testimony',
    'rumou?r(?:s|ed)?',
    'second-?hand',
    '(?:kept|copied) by others',
  ]
    .map((words) => `(?<![\\w-])(?:${words})(?![\\w-])`)
    .join('|'),
  'i',
);

/** Outlets by whose name a sentence tells of a report, also where another page relays it. */
const press = [
  ...[
    'AP',
    'Axios',
    'Bloomberg',
    'Business Insider',
    'CNBC',
    'Financial Times',
    'Forbes',
    'Fortune',
  ],
  ...['GeekWire', 'InfoQ', 'New York Times', 'Odaily', 'Reuters', 'TechCrunch', 'The Information'],
  ...['The Verge', 'VentureBeat', 'WIRED', 'Wall Street Journal'],
];

/** Those whose own text would make a fact `primary`: to name them tells of no report. */
const issuers: readonly string[] = [
  ...Object.values(companies).flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]),
  ...['Anthropic', 'Google', 'Microsoft Foundry', 'Oracle'],
];

/** The names in a publisher’s: `Reuters, on the Financial Times` has two. */
function namesOf(publisher: string): readonly string[] {
  return publisher
    .split(/, (?:via|on|in) | and | on (?=[A-Z])/)
    .map((name) => name.replace(/^the /, ''))
    .filter((name) => !issuers.includes(name));
}

/** Whether a sentence has a name, as a whole word. */
function names(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const around = [sentence[at - 1] ?? ' ', sentence[at + name.length] ?? ' '];
  return !around.some((letter) => /[\w-]/.test(letter));
}

/**
 * Whether a sentence tells that others report a thing: in words (“reported”, “by one account”, “the
 * press”), or by the name of an outlet or of one of the publishers who report it.
 */
export function tellsReport(sentence: string, publishers: readonly string[]): boolean {
  return (
    tellings.test(sentence) ||
    [...press, ...publishers.flatMap(namesOf)].some((name) => names(sentence, name))
  );
}

/**
 * What stands in brackets behind a fact that is printed without a sentence about it: its doubt, or that
 * others report it, unless its name says so. `null` when there is nothing to say.
 */
export function remarkOn(fact: Firmness & Pick<Fact, 'label'>): string | null {
  const isTold = fact.confidence !== 'reported' || tellsReport(fact.label, []);
  return doubtOf(fact) ?? (isTold ? null : 'reported');
}
