import { posix } from 'node:path';
import type { BuiltSite } from './read-site.ts';

/** Where a link on a page leads within the site. */
export interface LinkTarget {
  /** The path it leads to, whether or not the site has it. */
  readonly path: string;
  /** The path as seen from the page's folder, with query and fragment; what stands in the page. */
  readonly relative: string;
  /** Query and fragment as written, with their signs. */
  readonly rest: string;
  /** The id that the fragment names, decoded; `null` without one, or when it cannot be decoded. */
  readonly id: string | null;
  /** The fragment as written, without its `#`; `null` when there is none or it is empty. */
  readonly fragment: string | null;
}

function decoded(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

/**
 * Where an address on a page leads: `/x` is the file `x`, `x.html` or `x/index.html`, whichever the
 * site has, and `x` when it has none. Query and fragment stay. `null` for an address with a scheme,
 * which leads out of the site.
 */
export function targetOf(address: string, from: string, site: BuiltSite): LinkTarget | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const { path = '', rest = '' } = /^(?<path>[^?#]*)(?<rest>.*)$/s.exec(address)?.groups ?? {};
  const folder = posix.dirname(from);
  const absolute = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(folder, path));
  const target =
    path === ''
      ? from
      : ([absolute, `${absolute}.html`, posix.join(absolute, 'index.html')].find((candidate) =>
          site.has(candidate),
        ) ?? absolute);
  const fragment = rest.includes('#') ? rest.slice(rest.indexOf('#') + 1) : '';
  return {
    path: target,
    rest,
    relative: `${path === '' ? '' : posix.relative(folder, target)}${rest}`,
    id: fragment === '' ? null : decoded(fragment),
    fragment: fragment === '' ? null : fragment,
  };
}
