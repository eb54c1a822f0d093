import { scenarioRow } from '#components/explore/markup.ts';
import { escaped } from '#components/explore/shapes.ts';
import type { Setting, Settings } from '#components/explore/settings.ts';

function controlMarkup(name: string, setting: Setting): string {
  if (setting.kind === 'choice') {
    const options = setting.options.map(
      ({ value, label }) => `<option value="${value}">${escaped(label)}</option>`,
    );
    return `<select id="${name}" name="${name}" autocomplete="off">${options.join('')}</select>`;
  }
  const kind =
    setting.kind === 'text' ? `type="search" maxlength="${setting.maxLength}"` : 'type="number"';
  return `<input ${kind} id="${name}" name="${name}" autocomplete="off">`;
}

/**
 * What sifts and sorts the ledger: native controls, and what is said about them. The browser makes it, since it is of
 * no use before a script runs, and text browsers would show it to readers whom it cannot serve.
 *
 * @param id of the ledger, which begins the names of its controls.
 */
export function controlsMarkup(id: string, settings: Settings): string {
  const controls = Object.entries(settings).map(
    ([name, setting]) =>
      `<div><label for="${id}.${name}">${escaped(setting.label)}</label>${controlMarkup(`${id}.${name}`, setting)}</div>`,
  );
  return `<search class="explore-controls" aria-label="Claims">${controls.join('')}</search>
<p class="explore-problems" data-part="problems" role="status" hidden></p>
<p class="ledger-count" data-part="count"></p>
<p class="explore-problems" data-part="asked" hidden></p>
<p class="visually-hidden" data-part="voice" role="status"></p>
<div class="explore-row">${scenarioRow}</div>`;
}
