import { build } from 'astro';
import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addsNewIds } from '../check-ids.ts';
import { filesBelow } from '../files-below.ts';
import { changeLock } from './change-lock.ts';
import { partsOf, type Lock } from './lock.ts';
import { lockPath, readLock, writeLock } from './lock-file.ts';
import { freshCode } from './passage-codes.ts';
import { readChanges } from './read-arguments.ts';
import { writeIds, writtenIds } from './write-ids.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = join(root, 'content');

/** Every id that something has or had. */
function idsOf({ ids, moved, retired }: Lock): readonly string[] {
  return [...ids.keys(), ...moved.keys(), ...retired.keys()].map((address) => partsOf(address).id);
}

/** Writes an id to every passage of the pages of prose that lacks one, and says so. */
async function fillPages(lock: Lock): Promise<void> {
  const pages = filesBelow(content)
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
  const taken = new Set(idsOf(lock));
  for (const { text } of pages) for (const id of await writtenIds(text)) taken.add(id);
  const nextId = () => {
    const id = freshCode(taken, (below) => randomInt(below));
    taken.add(id);
    return id;
  };
  for (const { path, text } of pages) {
    const written = await writeIds(text, nextId);
    if (written.ids.length === 0) continue;
    writeFileSync(join(content, path), written.text);
    console.log(`content/${path}: ${written.ids.length} new, ${written.ids.join(', ')}`);
  }
}

/** Says what was added to the lock and what was changed in it. */
function report(before: Lock, after: Lock): void {
  const added = [...after.ids.keys()].filter((address) => !before.ids.has(address));
  const moved = [...after.moved].filter(([address]) => !before.moved.has(address));
  const retired = [...after.retired.keys()].filter((address) => !before.retired.has(address));
  for (const address of added) console.log(`published: ${address}`);
  for (const [address, { to }] of moved) console.log(`moved: ${address} to ${to}`);
  for (const address of retired) console.log(`retired: ${address}`);
  console.log(
    `content/published-ids.json holds ${after.ids.size} addresses, ${after.moved.size} moved ones and ${after.retired.size} retired ones; ${added.length} are new.`,
  );
}

/** `npm run ids`: see `usage`. What is new on the site is found by building it. */
async function run(args: readonly string[]): Promise<void> {
  const changes = readChanges(args);
  const before = readLock(lockPath);
  const changed = changes.reduce(changeLock, before);
  await fillPages(changed);
  if (changes.length > 0) writeLock(lockPath, changed);
  process.env[addsNewIds] = 'yes';
  try {
    await build({ root, logLevel: 'error' });
  } catch (error) {
    // Changes that the built site refuses were never made: the next attempt starts from what held.
    if (changes.length > 0) writeLock(lockPath, before);
    throw error;
  }
  report(before, readLock(lockPath));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
