import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BuiltSite } from './read-site.ts';

/**
 * Writes the site beside a folder and then puts it in the folder's place by renaming, so that the
 * folder holds the old site whole or the new one whole. Gives back how many bytes were written.
 *
 * @throws Error when something cannot be written or the folder not be replaced; it is then as before.
 */
export function writeSite(site: BuiltSite, folder: string): number {
  const target = resolve(folder);
  const fresh = `${target}.new`;
  const former = `${target}.old`;
  let size = 0;
  rmSync(fresh, { recursive: true, force: true });
  for (const path of site.paths) {
    const bytes = site.bytes(path);
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
    size += bytes.byteLength;
  }
  // Here the old site may lie when a build was killed between the two renames below.
  if (existsSync(target)) rmSync(former, { recursive: true, force: true });
  replaceFolder(target, fresh, former);
  rmSync(former, { recursive: true, force: true });
  return size;
}

/**
 * Puts a fresh folder in the place of another by renaming; the former one lies at `former` then.
 *
 * @throws Error when that cannot be done; what stood there stands there again.
 */
export function replaceFolder(target: string, fresh: string, former: string): void {
  const hasFormer = existsSync(target);
  try {
    if (hasFormer) renameSync(target, former);
    renameSync(fresh, target);
  } catch (cause) {
    if (hasFormer && !existsSync(target)) renameSync(former, target);
    throw new Error(
      `The new site could not be put in the place of ${target}, which stays as it was. Close what holds that folder open, and build again.`,
      { cause },
    );
  }
}
