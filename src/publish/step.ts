import type { BuiltSite } from './read-site.ts';

/** What a step may know besides the site itself, and how it speaks. */
export interface Publication {
  /** The public address of the site, from astro.config.mjs; `undefined` when none is set. */
  readonly address: string | undefined;
  /** Says a line at the end of a build that succeeds. */
  readonly say: (line: string) => void;
}

/** One named thing that happens to the built site before it is written. */
export interface Step {
  /** A verb and its object, as the list of stages prints it. */
  readonly name: string;
  /** Changes or checks the site in memory; an error stops the build and nothing is written. */
  readonly run: (site: BuiltSite, publication: Publication) => void | Promise<void>;
}
