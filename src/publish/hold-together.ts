import { heldBlanks } from '#lib/held-blanks.ts';
import type { Step } from './step.ts';

/** A tag, or an element whose text is none of the page's; else what stays on one line, with its blank if it has one. */
const piece = new RegExp(
  [
    String.raw`<(?<tag>script|style|svg|title|pre|code|textarea)\b[^]*?<\/\k<tag>>`,
    String.raw`<(?:[^"'>]|"[^"]*"|'[^']*')*>`,
    // A value and its unit, a day and its month.
    ...heldBlanks,
    // Names with a hyphen: forms such as S-1 and 8-K, and models.
    String.raw`\b(?:[A-Z]-\d{1,2}|\d{1,2}-[A-Z]|GPT-\d[\w.]*\w|GPT-\d)\b(?![-\w])`,
    // A word that is quoted for itself.
    '“[a-z]{1,8}-[a-z]{1,8}”',
  ].join('|'),
  'g',
);

/**
 * Keeps on one line what is read as one: a value and its unit, a day and its month, by a blank that does not
 * break; a name with a hyphen, by an element that does not, because the fonts have no hyphen that would not.
 */
export const holdTogether: Step = {
  name: 'hold together',
  run(site) {
    for (const { html, edits } of site.pages) {
      for (const { 0: text, index } of html.matchAll(piece)) {
        if (text.startsWith('<')) continue;
        if (text === ' ') {
          edits.update(index, index + 1, '\u00a0');
        } else {
          edits.appendRight(index, '<span class="whole">');
          edits.appendLeft(index + text.length, '</span>');
        }
      }
    }
  },
};
