import type { CitedWork } from '#components/cite/work.ts';
import type { Explorable } from './define-explorable.ts';
import { explorables } from './explorables.ts';
import { theLedger } from './the-ledger/told.ts';

/** What reacts to readers and has a page of its own, `figures/<id>`, and a frame, `embed/<id>`. */
export interface OwnPage extends Pick<Explorable, 'name' | 'title' | 'measure'> {
  readonly id: string;
}

/** All pages of what reacts, in order of first appearance: the ledger, which stands in the last chapter, last. */
export const ownPages: readonly OwnPage[] = [
  ...explorables.map(({ model: { id }, name, title, measure }) => ({ id, name, title, measure })),
  theLedger,
];

/** What reacts to readers, to cite. */
export function citedModel({ id, name, title }: OwnPage): CitedWork {
  return { key: id, kind: 'model', title: `${name}: ${title}`, path: `figures/${id}.html` };
}
