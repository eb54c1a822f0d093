import { heldBlanks } from '#lib/held-blanks.ts';
import { escaped } from './shapes.ts';

const held = new RegExp(heldBlanks.join('|'), 'g');

/** A text as the published pages have it: a value and its unit, a day and its month keep to one line. */
export function holdTogether(text: string): string {
  return text.replaceAll(held, '\u00a0');
}

/** The rows of a table as the build writes them and the browser renews them: the first cell heads its row. */
export function rowsMarkup(
  rows: readonly (readonly string[])[],
  isNumeric: readonly boolean[],
): string {
  const cells = (row: readonly string[]) =>
    row.map((text, index) => {
      const tag = index === 0 ? 'th' : 'td';
      const scope = index === 0 ? ' scope="row"' : '';
      const numeric = isNumeric[index] === true ? ' class="numeric"' : '';
      return `<${tag}${scope}${numeric}>${escaped(holdTogether(text))}</${tag}>`;
    });
  return rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('');
}

/** A number as a control’s value and its unit in words: `110 billion dollars`. */
export function amountInWords(value: number, unit: string): string {
  const [whole = '', digits] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${digits === undefined ? '' : `.${digits}`}${unit === '' ? '' : ` ${unit}`}`;
}

/** What takes a scenario away, and goes back from it. */
export const scenarioRow =
  '<button type="button" data-part="copy">Copy this scenario</button>' +
  '<button type="button" data-part="reset">Reset</button>' +
  '<input type="text" class="explore-link" data-part="link" readonly hidden aria-label="Link to this scenario">';
