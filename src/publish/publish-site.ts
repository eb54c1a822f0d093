import { readSite } from './read-site.ts';
import type { Publication, Step } from './step.ts';
import { writeSite } from './write-site.ts';

/** A part of the build and how long it took. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** What was published. */
export interface Published {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Reading, each step, and writing, in order. */
  readonly stages: readonly Stage[];
}

/**
 * Publishes a built folder: reads it once, runs the steps in order in memory, writes once. When a
 * step throws, nothing has been written.
 */
export async function publishSite(
  steps: readonly Step[],
  folders: { readonly from: string; readonly to: string },
  publication: Publication,
): Promise<Published> {
  const stages: Stage[] = [];
  const timed = async <Result>(
    name: string,
    work: () => Result | Promise<Result>,
  ): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    stages.push({ name, seconds: (performance.now() - started) / 1000 });
    return result;
  };
  const site = await timed('read', () => readSite(folders.from));
  for (const { name, run } of steps) await timed(name, () => run(site, publication));
  const bytes = await timed('write', () => writeSite(site, folders.to));
  return { pages: site.pages.length, files: site.paths.length, bytes, stages };
}
