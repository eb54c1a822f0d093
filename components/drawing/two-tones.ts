import * as Plot from '@observablehq/plot';
import { turn } from './text-width.ts';
import { bold } from './text.ts';

/** A text in two tones: what it says first is bold, and what explains it soft, behind it or in the next line. */
export function inTwoTones(first: string, then: string, between: ' ' | '\n' = ' '): string {
  return first === '' ? `${turn}${then}` : `${first}${between}${turn}${then}`;
}

/** Gives each text of a mark its second tone; a text without one stays as it is. */
export function softenEnds(mark: Element): void {
  for (const text of mark.querySelectorAll('text')) {
    const lines = text.querySelectorAll('tspan');
    let isSoft = false;
    for (const line of lines.length > 0 ? lines : [text]) {
      const [first = '', then] = line.textContent.split(turn);
      if (then === undefined && !isSoft) continue;
      isSoft = true;
      const end = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      end.setAttribute('fill', 'var(--soft)');
      end.setAttribute('font-weight', '400');
      end.textContent = then ?? first;
      line.textContent = then === undefined ? '' : first;
      line.append(end);
    }
  }
}

/**
 * A mark of texts in two tones; a line break is kept.
 *
 * @param options Plot’s options of the text, such as its place, its anchor and the fill of the first tone.
 */
export function twoToneText<Row>(
  rows: readonly Row[],
  text: (row: Row) => string,
  options: Plot.TextOptions = {},
): Plot.Markish {
  return Plot.text(rows, {
    ...bold,
    fill: 'currentColor',
    ...options,
    text,
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      if (drawn) softenEnds(drawn);
      return drawn;
    },
  });
}
