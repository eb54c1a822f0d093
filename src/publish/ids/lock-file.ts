import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyLock, parseLock, printLock, type Lock } from './lock.ts';

/** Where the lock of this book lies. */
export const lockPath = fileURLToPath(
  new URL('../../../content/published-ids.json', import.meta.url),
);

/** The lock in a file; an empty one when there is no file yet. */
export function readLock(path: string): Lock {
  return existsSync(path) ? parseLock(readFileSync(path, 'utf8')) : emptyLock;
}

/** Writes a lock to its file, unless that says the same already. Whether it wrote. */
export function writeLock(path: string, lock: Lock): boolean {
  const text = printLock(lock);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}
