import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom/worker';
import { claims } from '#data/claims.ts';
import { folder } from './built-site.ts';

test('the post is retold claim by claim, and each claim has a tile marked by its latest verdict', async () => {
  const { document } = parseHTML(await readFile(join(folder, 'the-round.html'), 'utf8'));
  const entries = claims.map(({ id }) => `the-post-checked.html#${id.replace('.', '-')}`);
  const linksIn = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
  const retold = linksIn('a.claim-link');
  expect(new Set(retold)).toEqual(new Set(entries));
  expect(retold).toHaveLength(entries.length);
  expect(linksIn('.claim-strip a')).toEqual(entries);
  const verdicts = [...document.querySelectorAll('.claim-strip a')].map(({ textContent }) =>
    textContent.trim().split(' ').at(-1),
  );
  expect(verdicts).toEqual(claims.map(({ verdictNow }) => verdictNow));
});
