import { expect, test } from '#tests/unit/test.ts';
import { readFileSync, readdirSync } from 'node:fs';

test('a file of facts holds the facts that begin with its name', () => {
  const folder = new URL('../../../src/data/facts/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const ids = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ +id: '(.*)',$/gm)].map(
      ([, id]) => id ?? '',
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id.startsWith(`${file.replace(/\.ts$/, '')}.`))).toEqual([]);
  }
});
