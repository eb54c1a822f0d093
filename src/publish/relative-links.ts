import { siteFrom } from '#lib/site-address.ts';
import { targetOf, type LinkTarget } from './links.ts';
import type { Step } from './step.ts';

/** A value as it stands in an attribute with double quotes. */
function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * How a page names what it links to. Links are relative, so that they work in any folder and from a
 * disk. The error page is the exception: a host serves it at the missing address, whatever its depth,
 * so its links begin at the folder that the site's public address names.
 */
function written(page: string, { path, relative, rest }: LinkTarget, address: string | undefined) {
  if (page !== '404.html' || path === page) return relative;
  return `${new URL(siteFrom(address)).pathname}${path}${rest}`;
}

/** Makes every link within the site one that holds wherever its page is served or opened. */
export const relativeLinks: Step = {
  name: 'relative links',
  run(site, { address: siteUrl }) {
    for (const page of site.pages) {
      for (const { from, to, address, attribute } of page.links) {
        const target = targetOf(address, page.path, site);
        if (target === null) continue;
        const here = written(page.path, target, siteUrl);
        if (here === address) continue;
        page.edits.update(
          from,
          to,
          attribute === null ? `url(${here})` : `${attribute}="${escapeAttribute(here)}"`,
        );
      }
    }
  },
};
