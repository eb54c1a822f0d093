import { expect, test } from '#tests/unit/test.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

function inRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function read(path: string): string {
  return readFileSync(inRoot(path), 'utf8');
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, word = '']) => word);
}

const readme = read('README.md');
const settings: unknown = JSON.parse(read('package.json'));

/** The keys of an object in package.json. */
function keysIn(part: string): readonly string[] {
  if (typeof settings !== 'object' || settings === null) return [];
  const value: unknown = Object.entries(settings).find(([key]) => key === part)?.[1];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** Files in which the project's own words are looked for. */
const ownFiles = ['src', 'components', 'tests']
  .flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((path) => /\.(?:ts|js|astro)$/.test(path) && !path.endsWith('readme.spec.ts'));

test('every script that the README names is in package.json', () => {
  const named = found(readme, /npm run ([a-z][a-z:-]*)/g);
  const short = found(readme, /npm (start|test)\b/g);
  const listed = found(readme, /^\| `(?:[A-Z_]+=\S+ )?npm run ([^|]*)`/gm).flatMap((cell) =>
    cell.split('`, `'),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(
    [...named, ...short, ...listed].filter((name) => !keysIn('scripts').includes(name)),
  ).toEqual([]);
});

test('every file and folder that the README names is there', () => {
  const quoted = found(readme, /`([^`\n]+)`/g);
  const [tree = ''] = found(readme, /## Where things are\s+```\n([\s\S]*?)```/g);
  let above = '';
  const drawn = tree.split('\n').flatMap((line) => {
    const [paths = ''] = line.split(/\s{2,}/);
    return paths.split(' ').map((path) => {
      if (path.includes('/') && path.split('/').length > 2) above = path.replace(/[^/]+\/$/, '');
      // “src/layouts/ pages/ styles/” stands for three folders of src.
      return /^\w+\/$/.test(path) && !existsSync(inRoot(path)) ? above + path : path;
    });
  });
  const isPath = (text: string) =>
    /^[\w.-]+(?:\/[\w.-]*)+$|^[A-Z][A-Z-]+(?:\.md)?$|^[\w.-]+\.(?:json|md|js|ts|mjs)$/.test(text);
  const isMade = (text: string) => text.startsWith('dist/') || text.includes('NN-');
  const paths = [...drawn, ...quoted].filter((text) => isPath(text) && !isMade(text));
  expect(drawn.filter(isPath).length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(inRoot(path)))).toEqual([]);
});

test('every variable of the environment that the README names is read somewhere', () => {
  const named = found(readme, /`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g).concat(
    found(readme, /`([A-Z]+_[A-Z_]+)=\S+ npm/g),
  );
  const code = [...ownFiles, inRoot('astro.config.mjs')]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !code.includes(name))).toEqual([]);
});

test('the README asks for the Node that package.json asks for', () => {
  const [version] = found(readme, /Node (\d+) or newer/g);
  expect(settings).toMatchObject({ engines: { node: `>=${version ?? ''}` } });
});

test('what the README says a chapter begins with is what a chapter may begin with', () => {
  const [fields = ''] = found(readme, /NN-slug\.mdx` with ([^.]*)\./g);
  const schema = read('src/lib/chapter-schema.ts');
  const named = found(fields, /`([a-z]+)`/g);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((field) => !new RegExp(`\\b${field}:`).test(schema))).toEqual([]);
});
