import { zipSync, type Zippable } from 'fflate';

/** Files that are compact already: to deflate them again costs time and gains nothing. */
const compact = /\.(?:png|woff2|zip)$/;

/**
 * Packs files into a zip, in order of path, each dated as given: the same bytes every time, in any time zone.
 *
 * @param files bytes by path, with forward slashes.
 * @param date year, month and day, as `2026-11-29`.
 * @param kind what a file `mimetype` says that stands first and is not deflated, where a format asks for one.
 */
export function zipOf(
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
  kind?: string,
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds local time: a local noon is the same day and hour wherever it is packed.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  if (kind !== undefined) entries['mimetype'] = [Buffer.from(kind), { mtime, level: 0 }];
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    entries[path] = [bytes, { mtime, level: compact.test(path) ? 0 : 6 }];
  return zipSync(entries);
}
