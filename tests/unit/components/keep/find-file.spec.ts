import { findFile, pathIn } from '#components/keep/find-file.ts';
import { expect, test } from '#tests/unit/test.ts';

const folder = 'https://host.example/some/where/';

test('a query and a fragment do not part an address from its file', () => {
  expect(pathIn(folder, `${folder}figures/a.html?who=1#b`)).toBe('figures/a.html');
  expect(pathIn(folder, `${folder}%C3%BC.html`)).toBe('ü.html');
  expect(pathIn(folder, folder)).toBe('');
});

test('what lies outside the folder, or cannot be read, is no path of it', () => {
  for (const address of ['https://host.example/some/', 'https://other.example/some/where/a'])
    expect(pathIn(folder, address)).toBeNull();
  expect(pathIn(folder, `${folder}%E0%A4%A`)).toBeNull();
});

test('a folder is its index, and a page may be named without its ending', () => {
  const paths = ['index.html', 'facts.html', 'facts/index.html', 'facts.json'];
  const files = new Map(paths.map((path) => [path, { path }]));
  const asked = ['', 'index.html', 'facts', 'facts/', 'facts/index.html', 'facts.json', 'fact'];
  expect(asked.map((path) => findFile(files, path)?.path)).toEqual([
    ...['index.html', 'index.html', 'facts.html', 'facts/index.html', 'facts/index.html'],
    ...['facts.json', undefined],
  ]);
});
