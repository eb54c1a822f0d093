import { x } from 'xastscript';
import { corrections as written, type Correction } from '#data/corrections.ts';
import { edition } from '#data/edition.ts';
import { siteAddress } from './site-address.ts';
import { xmlDocument } from './xml.ts';

const wellFormed = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/;

/**
 * The corrections, as they were given.
 *
 * @throws RangeError when an id is malformed or stands twice, when a date is no day or comes before
 * the edition, or when they are not in order, latest first.
 */
export function checkCorrections(
  list: readonly Correction[],
  editionDate: string,
): readonly Correction[] {
  const seen = new Set<string>();
  let later: Correction | null = null;
  for (const correction of list) {
    const { id, date } = correction;
    const refuse = (problem: string): never => {
      throw new RangeError(`Correction "${id}" ${problem} Mend it in src/data/corrections.ts.`);
    };
    if (!wellFormed.test(id)) {
      refuse('has an id that is not a day and a topic, as in "2026-12-01-tranche-date".');
    }
    if (seen.has(id)) refuse('stands there twice. An id names one correction.');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      refuse(`is dated "${date}", which is no day. Write YYYY-MM-DD.`);
    }
    if (date < editionDate) {
      refuse(`is dated ${date}, before the edition of ${editionDate} that it corrects.`);
    }
    if (later !== null && date > later.date) {
      refuse(`is later than "${later.id}" and stands below it. The latest comes first.`);
    }
    seen.add(id);
    later = correction;
  }
  return list;
}

/** Every correction since the first edition, latest first, checked. */
export const corrections = checkCorrections(written, edition.date);

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
