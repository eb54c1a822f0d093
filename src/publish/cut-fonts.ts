import { readFile } from 'node:fs/promises';
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

/** Cuts a font to some characters. */
type Cut = (font: Font, characters: string) => Promise<Uint8Array>;

/** Writes the fonts that a page carries into it, each cut to the page's own characters. */
async function carryFonts(page: Page, cut: Cut): Promise<void> {
  for (const font of fonts) {
    const address = ownAddress(font.name);
    const from = page.html.indexOf(address);
    if (from < 0) continue;
    // A blank that does not break comes later: see hold-together.ts.
    const bytes = await cut(font, `${charactersIn([page], 'any')}\u00a0`);
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
    // Loaded here, because a server for writing, or a check of types, cuts nothing.
    const { default: subsetFont } = await import('subset-font');
    const cut: Cut = async ({ file, axes }, characters) =>
      subsetFont(await readFile(file), characters, {
        targetFormat: 'woff2',
        variationAxes: axes,
      });
    for (const font of fonts) {
      site.add(`fonts/${font.name}`, await cut(font, charactersOf(site, font.role)));
    }
    for (const page of site.pages) if (carriesFont(page)) await carryFonts(page, cut);
    for (const { name, file } of fontLicences) site.add(`fonts/${name}`, await readFile(file));
  },
};
