import type { APIRoute } from 'astro';
import { siteAddress } from '#lib/site-address.ts';

/** Everybody may read everything; the sitemap is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(site, 'sitemap.xml')}\n`);
