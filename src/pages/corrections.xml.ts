import type { APIRoute } from 'astro';
import { publishedChapters } from '#lib/chapters.ts';
import { corrections, correctionsFeed } from '#lib/corrections.ts';
import { siteAddress } from '#lib/site-address.ts';

/** Every correction as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const chapters = await publishedChapters();
  const titleOf = (page: string) =>
    chapters.find(({ slug }) => slug === page)?.entry.data.title ?? page;
  return new Response(
    correctionsFeed(corrections, { site: siteAddress(site, 'index.html'), titleOf }),
  );
};
