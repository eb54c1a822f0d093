import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the hashes of all other files of a folder stand. */
export const manifestPath = 'manifest.sha256';

/**
 * A line for each file but the manifest itself, in order of path, as `sha256sum --check` and
 * `shasum -a 256 --check` read it.
 *
 * @param files bytes by path, with forward slashes, below the folder that is to be checked.
 */
export function manifestOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()]
    .filter((path) => path !== manifestPath)
    .sort()
    .map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`)
    .join('');
}
