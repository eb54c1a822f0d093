import { targetOf } from './links.ts';
import type { BuiltSite } from './read-site.ts';
import type { Page, PageLink } from './read-page.ts';
import type { Step } from './step.ts';

/** Why a link leads nowhere; `null` when it leads somewhere, or out of the site. */
function deadEnd({ address }: PageLink, page: Page, site: BuiltSite): string | null {
  const target = targetOf(address, page.path, site);
  if (target === null) return null;
  if (!site.has(target.path)) return 'no file has that address';
  const { ids } = site.page(target.path) ?? {};
  if (ids === undefined || target.fragment === null) return null;
  return target.id !== null && ids.has(target.id)
    ? null
    : `${target.path} has no element with the id "${target.fragment}"`;
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
        return reason === null ? [] : [`${page.path}: "${link.address}" leads nowhere, ${reason}`];
      }),
    );
    if (dead.length > 0) {
      throw new Error(
        `The site has ${dead.length === 1 ? 'a dead link' : `${dead.length} dead links`}. Correct each or publish what it points to:\n${dead.join('\n')}`,
      );
    }
  },
};
