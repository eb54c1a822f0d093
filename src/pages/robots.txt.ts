import type { APIRoute } from 'astro';
import { publicAddress } from '#lib/site-address.ts';

/** Everybody may read everything; the sitemap is named where it has an address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = publicAddress(site, 'sitemap.xml');
  return new Response(
    `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`,
  );
};
