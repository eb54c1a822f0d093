import { z } from 'astro/zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * Names of packages that some package of a lockfile needs on some platform, and that the lockfile
 * has no entry for. npm leaves them out without a word when the registry lacks them.
 */
export function missingPlatformPackages(text: string): readonly string[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  const present = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );
  const needed = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  return [...new Set(needed)].filter((name) => !present.has(name)).sort();
}
