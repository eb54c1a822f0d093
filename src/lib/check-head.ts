import { isCalendarDay } from './check-data/dates.ts';
import { nearest } from './nearest.ts';
import { typedQuantity } from './typed-quantity.ts';

/** A key of the head of a page of prose, and what its value must be. */
interface HeadKey {
  /** What is wrong with a value, in words that go on from it; `null` when nothing is. */
  readonly problem: (value: string) => string | null;
}

/** The name of a fact in a head, with the form it is printed in: `{round.announced.pre}`, `{a.b words}`. */
export const factInHead = /\{([a-z0-9.-]+)(?: (long|short|number|words))?\}/g;

/** Words that are shown, of so many characters. */
function words(least: number, most: number): HeadKey['problem'] {
  return (value) => {
    if (value.length < least || value.length > most) {
      return `has ${value.length} characters. Write ${least} to ${most}.`;
    }
    const typed = typedQuantity(value.replaceAll(factInHead, ''));
    return typed === null
      ? null
      : `has "${typed}" typed by hand. Name the fact in braces, and its value is printed: {round.announced.pre}; {after.split.days words} prints it in words.`;
  };
}

const title = words(3, 70);
const question: HeadKey['problem'] = (value) =>
  value.endsWith('?') ? words(5, 120)(value) : 'asks nothing. End it with a question mark.';

/** What the head of a chapter has, in its order. */
export const chapterHead: Readonly<Record<string, HeadKey>> = {
  title: { problem: title },
  question: { problem: question },
  summary: { problem: words(40, 200) },
  updated: {
    problem: (value) =>
      isCalendarDay(value) ? null : 'is no day that the calendar has. Write YYYY-MM-DD.',
  },
};

/** What the head of a page has that is no chapter, in its order. */
export const pageHead: Readonly<Record<string, HeadKey>> = {
  title: { problem: title },
  description: { problem: words(40, 200) },
};

/** What is wrong with the value of a key; `null` when nothing is. */
function valueProblem(key: string, written: string, { problem }: HeadKey): string | null {
  const quoted = /^(["'])(.*)\1$/.exec(written);
  if (quoted === null && /: |:$| #|^[[{&*!|>%@`"']/.test(written)) {
    return `\`${key}\` cannot stand as it is: a colon, a # or a sign at its beginning means something here. Put the whole in quotes: ${key}: "${written.replaceAll('"', '”')}"`;
  }
  const value = (quoted?.[2] ?? written).trim();
  if (value === '') return `\`${key}\` is empty. Write it.`;
  const says = problem(value);
  return says === null ? null : `\`${key}\` “${value}” ${says}`;
}

/**
 * Looks at the head of a page of prose, between its two lines of `---`: one key a line.
 *
 * @throws RangeError that names the file and the line of each key that is unknown, missing or wrong.
 */
export function checkHead(
  text: string,
  file: string,
  keys: Readonly<Record<string, HeadKey>>,
): void {
  const known = Object.keys(keys);
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    throw new RangeError(
      `${file}:1: There is no head. Begin with a line of ---, then ${known.map((key) => `${key}: …`).join(', ')}, a line each, then a line of ---.`,
    );
  }
  const seen = new Set<string>();
  const problems = lines.slice(1, end).flatMap((line, index) => {
    const at = `${file}:${index + 2}`;
    if (line.trim() === '') return [];
    const [, key = '', written = ''] = /^([\w-]+):(?:\s+(.*))?$/.exec(line) ?? [];
    if (key === '') {
      return [`${at}: “${line}” is no key with its value. Write it on one line: key: value.`];
    }
    const head = keys[key];
    if (head === undefined) {
      return [
        `${at}: There is no key \`${key}\`. Write one of ${known.join(', ')}; the nearest is \`${nearest(key, known)[0] ?? ''}\`.`,
      ];
    }
    if (seen.has(key)) return [`${at}: \`${key}\` stands there twice. Take one away.`];
    seen.add(key);
    const problem = valueProblem(key, written.trim(), head);
    return problem === null ? [] : [`${at}: ${problem}`];
  });
  const missing = known.filter((key) => !seen.has(key));
  if (missing.length > 0) {
    problems.push(
      `${file}:${end + 1}: The head has no ${missing.map((key) => `\`${key}\``).join(', ')}. Add ${missing.length === 1 ? 'it' : 'them'} above this line.`,
    );
  }
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
}
