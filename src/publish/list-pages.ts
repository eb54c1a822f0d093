import { siteAddress } from '#lib/site-address.ts';
import { escapeXml } from '#lib/xml.ts';
import type { Step } from './step.ts';

/** Whether search engines should know a page: each but the error page and the frames. */
function isListed(path: string): boolean {
  return path !== '404.html' && !path.startsWith('embed/');
}

/** Adds the sitemap (sitemaps.org, 0.9), read off the site, so that no page can be forgotten. */
export const listPages: Step = {
  name: 'list pages',
  run(site, { address }) {
    const urls = site.pages
      .filter(({ path }) => isListed(path))
      .map(({ path }) => `  <url><loc>${escapeXml(siteAddress(address, path))}</loc></url>\n`);
    site.add(
      'sitemap.xml',
      `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`,
    );
  },
};
