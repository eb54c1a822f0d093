import type { KeptFile } from '#lib/kept-list.ts';

/** The path of an address below a folder, without query and fragment; `null` when it lies elsewhere. */
export function pathIn(folder: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const base = new URL(folder);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.pathname.length));
  } catch {
    return null;
  }
}

/**
 * The file that a path is, as hosts serve it: a folder is its index, and a page may be named without its ending.
 * `undefined` when there is none.
 */
export function findFile<File extends Pick<KeptFile, 'path'>>(
  files: ReadonlyMap<string, File>,
  path: string,
): File | undefined {
  if (path === '' || path.endsWith('/')) return files.get(`${path}index.html`);
  return files.get(path) ?? files.get(`${path}.html`) ?? files.get(`${path}/index.html`);
}
