import { x } from 'xastscript';
import type { Correction } from '#data/corrections.ts';
import { edition } from '#data/edition.ts';
import { siteAddress } from './site-address.ts';
import { xmlDocument } from './xml.ts';

/** Every correction since the first edition, latest first; `check-data/` holds them to it. */
export { corrections } from '#data/corrections.ts';

/** A day as feeds write it: midnight in UTC. */
function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}

function entry(correction: Correction, titleOf: (page: string) => string, site: URL | string) {
  const { id, date, page, said, says, why } = correction;
  const address = `${siteAddress(site, 'corrections.html')}#${id}`;
  return x('entry', [
    x('id', address),
    x('title', `Correction: ${titleOf(page)}`),
    x('updated', timestamp(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('content', { type: 'text' }, `It said: ${said} It says now: ${says} ${why}`),
  ]);
}

/**
 * Corrections as an Atom feed (RFC 4287), also when there is none. Its date is that of the latest
 * correction, or of the edition.
 */
export function correctionsFeed(
  list: readonly Correction[],
  { site, titleOf }: { readonly site: URL | string; readonly titleOf: (page: string) => string },
): string {
  const page = siteAddress(site, 'corrections.html');
  const feed = siteAddress(site, 'corrections.xml');
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', page),
      x('title', `${edition.title}: corrections`),
      x('updated', timestamp(list[0]?.date ?? edition.date)),
      x('author', [x('name', edition.title)]),
      x('rights', edition.licence.name),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...list.map((correction) => entry(correction, titleOf, site)),
    ]),
  );
}
