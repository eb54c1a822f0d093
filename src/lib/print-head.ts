import { factInHead } from './check-head.ts';
import { doubtOf } from './doubt.ts';
import { factFromText } from './facts.ts';
import { capitalised, formatFact, type Form } from './format.ts';

const forms: readonly Form[] = ['long', 'short', 'number', 'words'];

/**
 * A text of a page's head with the facts printed that it names in braces; one that it begins with gets a
 * capital letter.
 *
 * @throws RangeError that names the file when there is no such fact, or when it is in doubt: a head has
 * no room for one.
 */
export function printHead(text: string, file: string): string {
  const printed = text.replaceAll(factInHead, (_, id: string, written: string | undefined) => {
    let fact;
    try {
      fact = factFromText(id);
    } catch (problem) {
      const said = problem instanceof Error ? problem.message : String(problem);
      throw new RangeError(`${file}: The head names a fact in braces. ${said}`, { cause: problem });
    }
    if (doubtOf(fact) !== null) {
      throw new RangeError(
        `${file}: The head names the fact "${id}", which is ${fact.confidence}. A head has no room for the doubt: say it in the text.`,
      );
    }
    return formatFact(fact, forms.find((form) => form === written) ?? 'long');
  });
  return capitalised(printed);
}
