import { sha256 } from './hashes.ts';
import type { BuiltSite } from './read-site.ts';

/**
 * Adds a module to the site as a classic script, once however many pages have it, and gives its path: no browser
 * loads a module from a disk. A function round it keeps its names its own, as a module does.
 *
 * @param module what imports and exports nothing.
 */
export function addClassicScript(site: BuiltSite, module: string): string {
  const path = `scripts/${sha256(Buffer.from(module)).slice(0, 8)}.js`;
  if (!site.has(path)) site.add(path, `(()=>{'use strict';${module}})();\n`);
  return path;
}
