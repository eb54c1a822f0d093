import type { Step } from './step.ts';

const prefix = 'fact.';

/**
 * Gives each link to a record that stands on the same page the record's number there, for paper: what is
 * printed cannot be followed, and the number leads to the list at the end.
 */
export const numberRecords: Step = {
  name: 'number records',
  run(site) {
    for (const { html, ids, links, edits } of site.pages) {
      if (!html.includes('class="records"')) continue;
      const records = [...ids].filter((id) => id.startsWith(prefix));
      const numbers = new Map(records.map((id, index) => [`#${id}`, index + 1]));
      for (const { address, to } of links) {
        const number = numbers.get(address);
        if (number !== undefined) edits.appendLeft(to, ` data-n="${number}"`);
      }
    }
  },
};
