import type { Words } from '#data/teaching/types.ts';
import { factFromText } from './facts.ts';
import { formatFact, type Form } from './format.ts';

/** A piece of the words of a teaching page: text as it stands, or a fact to print. */
export type Piece = string | { readonly fact: string; readonly form: Form };

const inBraces = /\{([^{}]*)\}/;
const naming = /^([a-z0-9]+(?:[.-][a-z0-9-]+)+)(?:\|(short|number|words))?$/;

/**
 * The words of a teaching page in their pieces, in order; none of them is empty. What may stand in braces
 * is told at {@link Words}.
 *
 * @throws RangeError when braces hold anything else, or stand alone.
 */
export function piecesOf(words: Words): readonly Piece[] {
  return words.split(inBraces).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 0) {
      if (!/[{}]/.test(text)) return text === '' ? [] : [text];
      throw new RangeError(`A brace stands alone in “${words}”. Close it, or take it out.`);
    }
    const [, fact, form] = naming.exec(text) ?? [];
    if (fact !== undefined) return [{ fact, form: formFrom(form) }];
    throw new RangeError(
      `“{${text}}” in the words of a teaching page names no fact. Write {round.announced.total}, or {calc.claims|words} with one of the forms short, number, words.`,
    );
  });
}

function formFrom(text: string | undefined): Form {
  return text === 'short' || text === 'number' || text === 'words' ? text : 'long';
}

/** The words of a teaching page as plain text, its facts printed. */
export function plainWords(words: Words): string {
  return piecesOf(words)
    .map((piece) =>
      typeof piece === 'string' ? piece : formatFact(factFromText(piece.fact), piece.form),
    )
    .join('');
}

/** The facts that words anywhere in some data of a teaching page print, each once. */
export function factsIn(data: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value === 'string') {
      for (const piece of piecesOf(value)) if (typeof piece !== 'string') ids.add(piece.fact);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return ids;
}
