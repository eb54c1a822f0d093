import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inThreads } from '#lib/threads.ts';
import { fontLicences, fonts, ownAddress, type Font } from '#styles/fonts.ts';
import type { Page } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';

/** The characters that some pages set in a role, in order. */
function charactersIn(pages: readonly Page[], role: Font['role']): string {
  const sets = pages.flatMap(({ characters }) =>
    role === 'any' ? Object.values(characters) : [characters[role]],
  );
  return [...new Set(sets.flat())].sort().join('');
}

/** The characters that the site's pages set in a role, in order. */
export function charactersOf(site: BuiltSite, role: Font['role']): string {
  return charactersIn(site.pages, role);
}

/** Whether a page carries a font itself, because it stands where it may fetch none. */
export function carriesFont({ html }: Page): boolean {
  return html.includes(ownAddress(''));
}

/** A font to cut, and the characters that stay. */
export interface FontCut extends Pick<Font, 'file' | 'axes'> {
  readonly characters: string;
}

const cut = inThreads<FontCut>(
  createRequire(import.meta.url).resolve('#publish/cut-font.thread.ts'),
);

/** Writes the fonts that a page carries into it, each cut to the page's own characters. */
async function carryFonts(page: Page): Promise<void> {
  for (const { name, file, axes } of fonts) {
    const address = ownAddress(name);
    const from = page.html.indexOf(address);
    if (from < 0) continue;
    // A blank that does not break comes later: see hold-together.ts.
    const characters = `${charactersIn([page], 'any')}\u00a0`;
    const bytes = await cut({ file, axes, characters });
    const data = Buffer.from(bytes).toString('base64');
    page.edits.update(from, from + address.length, `data:font/woff2;base64,${data}`);
  }
}

/**
 * Adds the fonts, each cut to the characters that the site sets in it, and their licences; a page that carries a
 * font has it cut to its own.
 */
export const cutFonts: Step = {
  name: 'cut fonts',
  async run(site) {
    const carried = site.pages.filter(carriesFont).map(carryFonts);
    const shared = fonts.map(async ({ name, file, axes, role }) => {
      site.add(`fonts/${name}`, await cut({ file, axes, characters: charactersOf(site, role) }));
    });
    await Promise.all([...carried, ...shared]);
    for (const { name, file } of fontLicences) site.add(`fonts/${name}`, await readFile(file));
  },
};
