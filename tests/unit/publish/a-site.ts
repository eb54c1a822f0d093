import { BuiltSite } from '../../../src/publish/read-site.ts';
import type { Publication, Step } from '../../../src/publish/step.ts';

/** A page of a built site. */
export function aPage({ head = '', body = '' }: { head?: string; body?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A built site with some files. */
export function aSite(files: Readonly<Record<string, string>>): BuiltSite {
  const site = new BuiltSite();
  for (const [path, text] of Object.entries(files)) site.add(path, text);
  return site;
}

/** A publication that keeps what is said. */
export function aPublication(): Publication & { readonly said: readonly string[] } {
  const said: string[] = [];
  return { address: 'https://book.example/', say: (line) => said.push(line), said };
}

/** The text of one file of a site after some steps. */
export async function textAfter(
  steps: readonly Step[],
  files: Readonly<Record<string, string>>,
  path = 'index.html',
): Promise<string> {
  const site = aSite(files);
  for (const { run } of steps) await run(site, aPublication());
  return Buffer.from(site.bytes(path)).toString('utf8');
}

/** Runs one step on a site; what it says, line by line. */
export async function run(
  step: Step,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const publication = aPublication();
  await step.run(aSite(files), publication);
  return publication.said;
}
