import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { problemsOf } from '../../src/publish/ids/compare.ts';
import { extendLock } from '../../src/publish/ids/extend-lock.ts';
import { lockPath, readLock } from '../../src/publish/ids/lock-file.ts';
import { printLock } from '../../src/publish/ids/lock.ts';
import { formerFacts, presentOn } from '../../src/publish/ids/named.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { folder } from './built-site.ts';

const site = readSite(folder);
const present = presentOn(site);
const lock = readLock(lockPath);

/** Addresses of editions that a build without a browser does not make: they lead to an empty place. */
const notMade = [...lock.ids.keys()].filter(
  (address) =>
    /^offline\.html#(?:edition-|handouts$)/.test(address) &&
    !present.has(address) &&
    site.page('offline.html')?.ids.has(address.split('#')[1] ?? '') === true,
);

test('every published address names what it named when it was published', () => {
  const problems = problemsOf(lock, present, formerFacts(site)).filter(
    (problem) => !notMade.some((address) => problem.startsWith(`${address} is gone.`)),
  );
  expect(problems).toEqual([]);
});

test('the lock holds all that is published, and nothing would be added or changed', () => {
  expect(printLock(extendLock(lock, present, formerFacts(site)))).toBe(
    readFileSync(lockPath, 'utf8'),
  );
});

test('every address that has moved is still there', () => {
  const lost = [...lock.moved.keys()].filter((address) => {
    const [path = '', id] = address.split('#');
    const page = site.page(path);
    return page === undefined || (id !== undefined && !page.ids.has(id));
  });
  expect(lost).toEqual([]);
});
