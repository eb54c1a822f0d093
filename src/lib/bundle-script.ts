import { build } from 'esbuild';

const bundled = new Map<string, Promise<string>>();

/**
 * A script with all that it imports, in one piece that imports and exports nothing, so that it runs from a
 * disk too. `given` is a constant in it of that name. Made once for all pages.
 *
 * @param entry its file, from the root of the project.
 * @throws Error when it cannot be put together, with what esbuild says about where.
 */
export function bundleScript(entry: string, given: unknown): Promise<string> {
  const constant = JSON.stringify(given) || 'null';
  const key = `${entry} ${constant}`;
  const known = bundled.get(key);
  if (known !== undefined) return known;
  const made = build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { given: constant },
  }).then(({ outputFiles }) => outputFiles.map(({ text }) => text.trim()).join(''));
  bundled.set(key, made);
  return made;
}
