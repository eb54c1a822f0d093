import { marksDoubt, tellsReport } from '#lib/doubt.ts';
import { factById, sourceById, type AnyFactId } from '#lib/facts.ts';
import { formatFact, inWords, type Form } from '#lib/format.ts';
import { countInWords, typedQuantity } from '#lib/typed-quantity.ts';

/** A fact printed in the words of a figure, or words that are no quantity of the record. */
interface Shown {
  readonly text: string;
  /** The fact that is printed; `null` where the words are no quantity. */
  readonly fact: AnyFactId | null;
}

/** Words of a figure, with what in them was typed and what was printed. */
export interface Words {
  readonly text: string;
  /** What was typed, a blank for each value between. */
  readonly typed: string;
  /** Facts that are printed, each with the place in the text where it ends. */
  readonly facts: readonly { readonly id: AnyFactId; readonly end: number }[];
}

/** Words of a figure: what is typed between the values holds no quantity, the values are printed from rows and facts. */
export function words(
  typed: TemplateStringsArray,
  ...shown: readonly (string | number | Shown)[]
): Words {
  let text = typed[0] ?? '';
  const facts: Words['facts'][number][] = [];
  shown.forEach((value, index) => {
    text += typeof value === 'object' ? value.text : String(value);
    if (typeof value === 'object' && value.fact !== null) {
      facts.push({ id: value.fact, end: text.length });
    }
    text += typed[index + 1] ?? '';
  });
  return { text, typed: typed.join(' '), facts };
}

/** A fact in the words of a figure: `$110 billion`, or as `form` has it. The words are held to how firmly it stands. */
export function printed(id: AnyFactId, form: Form = 'long'): Shown {
  return { text: formatFact(factById(id), form), fact: id };
}

/**
 * Words that look like a quantity and are none of the record: “the two words”.
 *
 * @throws RangeError when there is no reason.
 */
export function noQuantity(text: string, because: string): Shown {
  if (because.trim() !== '') return { text, fact: null };
  throw new RangeError(
    `noQuantity('${text}', '') gives no reason. Say why its words are no quantity of the record.`,
  );
}

/** How many different values there are, in words. */
export function counted(values: Iterable<unknown>): string {
  return inWords(new Set(values).size);
}

/** Words as they were given: a text without values is typed from end to end. */
export function asWords(given: string | Words): Words {
  return typeof given === 'string' ? { text: given, typed: given, facts: [] } : given;
}

/** The sentence of a text in which a place lies. */
function sentenceAt(text: string, place: number): string {
  const ends = [...text.matchAll(/[.!?][”’)]*(?=\s|$)/g)].map(({ index }) => index + 1);
  const from = ends.filter((end) => end < place).at(-1) ?? 0;
  return text.slice(from, ends.find((end) => end >= place) ?? text.length).trim();
}

/** What is wrong with a quantity in a part of a figure's words; `null` when nothing is. */
function typedProblem(part: string, { typed }: Words): string | null {
  // The unit of an axis is no quantity.
  const text = part === 'measure' ? typed.replaceAll(/\bbillions of dollars\b/gi, '') : typed;
  const found = typedQuantity(text) ?? countInWords(text);
  return found === null
    ? null
    : `has "${found}" typed by hand in its ${part}. Print it from the rows or the record, words\`… \${counted(rows)} …\`; if it is no quantity of either, say why: \${noQuantity('${found}', 'because …')}`;
}

/** What is wrong with the signs of a part of a figure's words; `null` when nothing is. */
function signProblem(part: string, { text }: Words): string | null {
  const found = /\S*['"]\S*/.exec(text)?.[0];
  return found === undefined
    ? null
    : `has a typewriter’s mark in its ${part}: ${found}. Write ’ and “ ” as the rest of the book does`;
}

/** What is wrong with a colour in a part of a figure's words; `null` when nothing is. */
function colourProblem(part: string, { text }: Words): string | null {
  const found = /\b(?:black|blue|gr[ae]y|green|ink|orange|violet)\b/i.exec(text)?.[0];
  return found === undefined
    ? null
    : `names the colour "${found}" in its ${part}. Who does not see the drawing cannot use it, by night it is another, and no check holds the drawing to it: say what the mark is or means; the key shows its colour`;
}

/** What is wrong with a fact in a part of a figure's words; `null` when nothing is. `all` are the figure's words. */
function doubtProblem(part: string, { text, facts }: Words, all: string): string | null {
  for (const { id, end } of facts) {
    const { confidence, sources } = factById(id);
    const sentence = sentenceAt(text, end);
    if ((confidence === 'disputed' || confidence === 'unconfirmed') && !marksDoubt(sentence)) {
      return `prints the fact "${id}", which is ${confidence}, in its ${part} in a sentence that has no word that says so: “${sentence}”. Say who claims it: “according to …”, “reported”, “accounts differ”`;
    }
    const publishers = sources.map((source) => sourceById(source).publisher);
    if (confidence === 'reported' && !tellsReport(all, publishers)) {
      return `prints the fact "${id}", which others report, in its ${part}, and has no word that says so. Say it in the sentence, the measure or the notes: “reported”, “by one account”, or the name of the outlet`;
    }
  }
  return null;
}

/** Whether words mark a doubt or tell of a report, as they must where some of a figure's rows are no more than that. */
export function marksFirmness(all: string): boolean {
  return marksDoubt(all) || tellsReport(all, []);
}

/**
 * What is wrong with the words of a figure, each as the end of a sentence that begins with the figure:
 * quantities typed by hand, marks of a typewriter, colours, and doubtful facts told as firm. None when nothing is.
 */
export function problemsOfWords(parts: Readonly<Record<string, Words>>): readonly string[] {
  const all = Object.values(parts)
    .map(({ text }) => text)
    .join(' ');
  return Object.entries(parts).flatMap(([part, given]) =>
    [
      typedProblem(part, given),
      signProblem(part, given),
      colourProblem(part, given),
      doubtProblem(part, given, all),
    ].filter((problem) => problem !== null),
  );
}
