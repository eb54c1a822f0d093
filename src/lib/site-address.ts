/** The address that stands in for the public one until there is one; nothing answers there. */
const placeholder = 'https://who-gets-what.example/';

/**
 * The public address of the site, with a final slash, from what the environment says: unset, empty
 * and blank mean that there is none yet, and give the placeholder.
 *
 * @throws RangeError that names SITE_URL when it is no address of a folder on the web.
 */
export function siteFrom(given: string | undefined): string {
  const text = given?.trim() ?? '';
  if (text === '') return placeholder;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isFolder =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    `${url.search}${url.hash}${url.username}${url.password}` === '' &&
    !/\.html?$/.test(url.pathname);
  if (!isFolder) {
    throw new RangeError(
      `SITE_URL is "${text}", which is not the public address of a folder. Write it from https:// to the folder that the site will lie in, as in https://example.org/book, or leave SITE_URL unset.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}

/** Whether an address of the site is the one that stands in for an address to come. */
export function isPlaceholder(site: URL | string | undefined): boolean {
  return site === undefined || new URL(site).href === placeholder;
}

/**
 * The public address of a built file, for feeds and the sitemap, which must name one even while it is
 * the placeholder. A folder’s `index.html` is the folder; the folder that the site lies in stays.
 *
 * @throws RangeError when the build knows no site.
 */
export function siteAddress(site: URL | string | undefined, path: string): string {
  if (site === undefined) {
    throw new RangeError(
      'The address of the site is not known. Set `site` in astro.config.mjs, or SITE_URL in the environment.',
    );
  }
  const folder = new URL(site).href.replace(/\/*$/, '/');
  return new URL(path.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1'), folder).href;
}

/**
 * The public address of a built file as a reader or a machine may follow it; `null` while the site has
 * none, so that no page names an address at which nothing answers.
 */
export function publicAddress(site: URL | string | undefined, path: string): string | null {
  return isPlaceholder(site) ? null : siteAddress(site, path);
}
