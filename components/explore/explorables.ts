import { AstroError } from 'astro/errors';
import { nearest } from '#lib/nearest.ts';
import type { Explorable } from './define-explorable.ts';
import { theBargainExplorable } from './the-bargain/explorable.ts';
import { makeYourOwnSignalExplorable } from './make-your-own-signal/explorable.ts';
import { theCapTableExplorable } from './the-cap-table/explorable.ts';
import { theConversationMeterExplorable } from './the-conversation-meter/explorable.ts';
import { thePriceWarExplorable } from './the-price-war/explorable.ts';
import { whoMayHostThisExplorable } from './who-may-host-this/explorable.ts';

/** Every explorable of the book, in order of first appearance. Adding one adds its line here. */
export const explorables: readonly Explorable[] = [
  theCapTableExplorable,
  makeYourOwnSignalExplorable,
  theConversationMeterExplorable,
  thePriceWarExplorable,
  whoMayHostThisExplorable,
  theBargainExplorable,
];

/**
 * The explorable with an id that comes unchecked, from MDX or an address.
 *
 * @throws AstroError that names the nearest ids when there is no such explorable.
 */
export function explorableFromText(id: string): Explorable {
  const explorable = explorables.find(({ model }) => model.id === id);
  if (explorable) return explorable;
  const ids = explorables.map(({ model }) => model.id);
  throw new AstroError(
    `There is no explorable "${id}". Nearest ids: ${nearest(id, ids).join(', ')}.`,
    'Correct the id, or add the explorable to components/explore/explorables.ts.',
  );
}
