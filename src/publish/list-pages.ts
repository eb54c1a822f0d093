import { x } from 'xastscript';
import { isPlaceholder, siteAddress } from '#lib/site-address.ts';
import { xmlDocument } from '#lib/xml.ts';
import type { Page } from './read-page.ts';
import type { Step } from './step.ts';

/** Whether search engines should know a page: each but the error page, and what is only to be framed. */
function isListed({ path, html }: Page): boolean {
  return path !== '404.html' && !html.includes('<meta name="robots" content="noindex">');
}

/**
 * Adds the sitemap (sitemaps.org, 0.9), read off the site, so that no page can be forgotten. Says so while
 * the site has no public address.
 */
export const listPages: Step = {
  name: 'list pages',
  run(site, { address, say }) {
    if (isPlaceholder(address)) {
      say(
        `SITE_URL is not set: no page names its public address, and the sitemap and the feed, which must, name ${siteAddress(address, 'index.html')}, where nothing answers.`,
      );
    }
    const urls = site.pages
      .filter(isListed)
      .map(({ path }) => x('url', [x('loc', siteAddress(address, path))]));
    const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
    site.add('sitemap.xml', xmlDocument(x('urlset', { xmlns: namespace }, urls)));
  },
};
