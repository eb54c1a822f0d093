import { readFile } from 'node:fs/promises';
import { expect, test } from '#tests/unit/test.ts';
import { missingPlatformPackages } from '../lockfile.ts';

/** A lockfile whose only package needs others on some platform, of which some have entries. */
function aLockfile(needed: readonly string[], present: readonly string[]): string {
  return JSON.stringify({
    packages: {
      'node_modules/esbuild': {
        version: '1.0.0',
        optionalDependencies: Object.fromEntries(needed.map((name) => [name, '1.0.0'])),
      },
      ...Object.fromEntries(present.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])),
    },
  });
}

test('a platform package without an entry is named', () => {
  const text = aLockfile(['@esbuild/linux-x64', '@esbuild/win32-x64'], ['@esbuild/linux-x64']);
  expect(missingPlatformPackages(text)).toEqual(['@esbuild/win32-x64']);
});

test('several are named in alphabetical order, each once', () => {
  const text = aLockfile(['b', 'a'], []);
  expect(missingPlatformPackages(text)).toEqual(['a', 'b']);
});

test('a package nested in another counts as present', () => {
  const text = aLockfile(['@esbuild/linux-x64'], ['vite/node_modules/@esbuild/linux-x64']);
  expect(missingPlatformPackages(text)).toEqual([]);
});

test('a lockfile in which every platform package has an entry lacks none', () => {
  expect(missingPlatformPackages(aLockfile(['a', 'b'], ['a', 'b']))).toEqual([]);
});

test('the lockfile of this book lacks none', async () => {
  const text = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8');
  expect(missingPlatformPackages(text)).toEqual([]);
});

test('something else than a lockfile is refused', () => {
  expect(() => missingPlatformPackages('{}')).toThrow('packages');
});
