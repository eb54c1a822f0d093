import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { targetOf } from './links.ts';
import { editionFolder } from './offer-editions.ts';
import type { BuiltSite } from './read-site.ts';
import type { Page, PageLink } from './read-page.ts';
import type { Step } from './step.ts';

/** Why a link leads nowhere; `null` when it leads somewhere, or out of the site. */
function deadEnd({ address }: PageLink, page: Page, site: BuiltSite): string | null {
  const target = targetOf(address, page.path, site);
  if (target === null) return null;
  if (!site.has(target.path)) {
    // What a build has not made it does not offer: src/publish/offer-editions.ts has taken the link out of the page.
    const isOffered = page.edits.toString().includes(target.path);
    return target.path.startsWith(editionFolder) && !isOffered ? null : 'no file has that address';
  }
  const { ids } = site.page(target.path) ?? {};
  if (ids === undefined || target.fragment === null) return null;
  return target.id !== null && ids.has(target.id)
    ? null
    : `${target.path} has no element with the id "${target.fragment}"`;
}

const prose = ['content/chapters', 'content/pages'];

/**
 * Where the author of a page wrote an address: file and line of its text, or `null` when the page has no
 * text of its own or the link comes from its layout. Files are read only when a link is dead.
 */
function writtenAt(page: string, address: string, root: string): string | null {
  if (page === 'corrections.html') return `src/data/corrections.ts, page: '${address.slice(1)}'`;
  const slug = page.replace(/\.html$/, '');
  for (const folder of prose) {
    const path = join(root, folder);
    const name = existsSync(path)
      ? readdirSync(path).find((each) => each.replace(/^\d\d-/, '') === `${slug}.mdx`)
      : undefined;
    if (name === undefined) continue;
    const lines = readFileSync(join(path, name), 'utf8').split('\n');
    const line = lines.findIndex(
      (text) => text.includes(`(${address}`) || text.includes(`"${address}"`),
    );
    if (line >= 0) return `${folder}/${name}:${line + 1}`;
  }
  return null;
}

/** Refuses ids that stand twice on a page, and links within the site that lead nowhere, all at once. */
export const checkLinks: Step = {
  name: 'check links',
  run(site) {
    const repeated = site.pages.flatMap(({ path, repeatedIds }) =>
      repeatedIds.map(
        (id) =>
          `${path} has two elements with the id "${id}". A link to it would find only the first: rename one of them.`,
      ),
    );
    if (repeated.length > 0) throw new Error(repeated.join('\n'));
    const dead = site.pages.flatMap((page) =>
      page.links.flatMap((link) => {
        const reason = deadEnd(link, page, site);
        if (reason === null) return [];
        const place = writtenAt(page.path, link.address, process.cwd());
        return [
          `${place === null ? page.path : `${place} (${page.path})`}: "${link.address}" leads nowhere, ${reason}`,
        ];
      }),
    );
    if (dead.length > 0) {
      throw new Error(
        `The site has ${dead.length === 1 ? 'a dead link' : `${dead.length} dead links`}. Correct each or publish what it points to:\n${dead.join('\n')}`,
      );
    }
  },
};
