import { readFile } from 'node:fs/promises';
import { fontLicences, fonts, type Font } from '#styles/fonts.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';

/** The characters that the site's pages set in a role, in order. */
export function charactersOf(site: BuiltSite, role: Font['role']): string {
  const sets = site.pages.flatMap(({ characters }) =>
    role === 'any' ? Object.values(characters) : [characters[role]],
  );
  return [...new Set(sets.flat())].sort().join('');
}

/** Adds the fonts, each cut to the characters that the site sets in it, and their licences. */
export const cutFonts: Step = {
  name: 'cut fonts',
  async run(site) {
    // Loaded here, because a server for writing, or a check of types, cuts nothing.
    const { default: subsetFont } = await import('subset-font');
    for (const { name, file, axes, role } of fonts) {
      site.add(
        `fonts/${name}`,
        await subsetFont(await readFile(file), charactersOf(site, role), {
          targetFormat: 'woff2',
          variationAxes: axes,
        }),
      );
    }
    for (const { name, file } of fontLicences) site.add(`fonts/${name}`, await readFile(file));
  },
};
