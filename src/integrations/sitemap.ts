import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteAddress } from '#lib/site-address.ts';
import { escapeXml } from '#lib/xml.ts';
import { filesBelow } from './files.ts';

/** Whether search engines should know a built file: every page but the error page and the frames. */
function isListed(path: string): boolean {
  return path.endsWith('.html') && path !== '404.html' && !path.startsWith('embed/');
}

/** A sitemap (sitemaps.org, 0.9) of the pages among some built files. */
export function sitemapOf(files: readonly string[], site: string | undefined): string {
  const urls = files
    .filter(isListed)
    .map((path) => `  <url><loc>${escapeXml(siteAddress(site, path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** Lists what was built: read off the folder, so that no page can be forgotten. */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'sitemap.xml'), sitemapOf(await filesBelow(folder), site));
      },
    },
  };
}
