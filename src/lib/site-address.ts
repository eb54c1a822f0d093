/**
 * The public address of a built file: for canonical links, feeds, the sitemap and citations. A
 * folder’s `index.html` is the folder.
 *
 * @throws RangeError when the build knows no site.
 */
export function siteAddress(site: URL | string | undefined, path: string): string {
  if (site === undefined) {
    throw new RangeError(
      'The address of the site is not known. Set `site` in astro.config.mjs, or SITE_URL in the environment.',
    );
  }
  return new URL(path.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1'), site).href;
}
