import jsep from 'jsep';
import type { Qualifier } from '#data/types.ts';

/** A number of a formula, and what the record says of it: that it is rough, or a bound. */
export interface Operand {
  readonly value: number;
  /** `null` when the number is exact. */
  readonly qualifier: Qualifier | null;
}

interface Operator {
  readonly precedence: number;
  /** Whether a larger right side makes a smaller result. */
  readonly turns: boolean;
  apply(this: void, left: number, right: number): number;
}

const over = (left: number, right: number) => left / right;

/** The signs that a formula may have, as they are printed. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ['+', { precedence: 9, turns: false, apply: (left, right) => left + right }],
  ['−', { precedence: 9, turns: true, apply: (left, right) => left - right }],
  ['×', { precedence: 10, turns: false, apply: (left, right) => left * right }],
  ['/', { precedence: 10, turns: true, apply: over }],
  ['÷', { precedence: 10, turns: true, apply: over }],
]);

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
for (const [sign, { precedence }] of operators) jsep.addBinaryOp(sign, precedence);

/** A formula, read: a number, a name, or two formulas with a sign between them. */
export type Formula =
  | { readonly number: number }
  | { readonly name: string }
  | { readonly operator: Operator; readonly left: Formula; readonly right: Formula };

const grammar =
  'Write it with the names of its inputs, numbers, brackets and the signs + − × / ÷, and nothing else.';

function isExpression(value: unknown): value is jsep.Expression {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function formulaOf(node: unknown, text: string): Formula {
  if (isExpression(node)) {
    const { type, name, value, operator: sign } = node;
    if (type === 'Identifier' && typeof name === 'string') return { name };
    if (type === 'Literal' && typeof value === 'number') return { number: value };
    const operator = typeof sign === 'string' ? operators.get(sign) : undefined;
    if (type === 'BinaryExpression' && operator) {
      return {
        operator,
        left: formulaOf(node['left'], text),
        right: formulaOf(node['right'], text),
      };
    }
  }
  throw new RangeError(`The formula "${text}" is no arithmetic. ${grammar}`);
}

/** A formula with names of several words as names of one, and without commas in its numbers. */
function inSingleWords(text: string, names: readonly string[]): string {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const plain = text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, singleWord(name)), plain);
}

/** A name as `readFormula` gives it: letters, digits and underscores alone. */
export function singleWord(name: string): string {
  return name.replaceAll(/[^a-zA-Z0-9]/g, '_');
}

/**
 * A formula as it is printed, read: `(after − before) / total × 100`. `names` are those it may have that
 * are more than a word; they come out as single words.
 *
 * @throws RangeError when it is anything but arithmetic on names and numbers.
 */
export function readFormula(text: string, names: readonly string[] = []): Formula {
  let tree;
  try {
    tree = jsep(inSingleWords(text, names));
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new RangeError(`The formula "${text}" cannot be read: ${said}. ${grammar}`, {
      cause: problem,
    });
  }
  return formulaOf(tree, text);
}

/** The names in a formula, each once, in order. */
export function namesIn(formula: Formula): readonly string[] {
  if ('number' in formula) return [];
  if ('name' in formula) return [formula.name];
  return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
}

const opposite: Readonly<Record<Qualifier, Qualifier>> = {
  about: 'about',
  'more than': 'less than',
  'less than': 'more than',
  'at least': 'up to',
  'up to': 'at least',
};

/** What two qualified numbers make of their result: bounds one way stay a bound, others are rough. */
function joined(one: Qualifier | null, other: Qualifier | null): Qualifier | null {
  if (one === null || one === other) return other;
  if (other === null) return one;
  const both: readonly Qualifier[] = [one, other];
  if (both.includes('more than') && both.includes('at least')) return 'more than';
  if (both.includes('less than') && both.includes('up to')) return 'less than';
  return 'about';
}

/** What becomes of a qualifier when the number has a factor below zero, or is taken away. */
function turned(qualifier: Qualifier | null, isTurned: boolean): Qualifier | null {
  return qualifier !== null && isTurned ? opposite[qualifier] : qualifier;
}

/**
 * A formula worked out, with the qualifier that follows from those of its numbers: `up to 20` less 5
 * is `up to 15`, and 5 less `up to 20` is `at least −15`.
 *
 * @throws RangeError when it has a name that is none of the operands'.
 */
export function workOut(formula: Formula, operands: Readonly<Record<string, Operand>>): Operand {
  if ('number' in formula) return { value: formula.number, qualifier: null };
  if ('name' in formula) {
    const operand = operands[formula.name];
    if (operand) return operand;
    throw new RangeError(`A formula has the name "${formula.name}", which is none of its inputs.`);
  }
  const { operator } = formula;
  const left = workOut(formula.left, operands);
  const right = workOut(formula.right, operands);
  const isProduct = operator.precedence > 9;
  return {
    value: operator.apply(left.value, right.value),
    qualifier: joined(
      turned(left.qualifier, isProduct && right.value < 0),
      turned(right.qualifier, operator.turns !== (isProduct && left.value < 0)),
    ),
  };
}
