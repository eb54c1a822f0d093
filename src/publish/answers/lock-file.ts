import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLock, printLock, type AnswerLock } from './lock.ts';

/** Where the lock of this book's answers lies. */
export const answersPath = fileURLToPath(
  new URL('../../../content/confirmed-answers.json', import.meta.url),
);

/** The lock in a file; an empty one when there is no file yet. */
export function readAnswers(path: string): AnswerLock {
  return existsSync(path) ? parseLock(readFileSync(path, 'utf8')) : new Map();
}

/** Writes a lock to its file. */
export function writeAnswers(path: string, lock: AnswerLock): void {
  writeFileSync(path, printLock(lock));
}
