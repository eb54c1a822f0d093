import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '#tests/unit/test.ts';
import { filesBelow } from '../../../src/publish/files-below.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import type { Step } from '../../../src/publish/step.ts';
import { replaceFolder } from '../../../src/publish/write-site.ts';
import { aPage, aPublication } from './a-site.ts';

/** A folder with some files, of its own for each test. */
function aFolder(name: string, files: Readonly<Record<string, string>>): string {
  const folder = test.info().outputPath(name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Every file of a folder with its text. */
function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

const built = { 'index.html': aPage({ body: 'new' }), 'figures/a.csv': 'a,b' };
const former = { 'index.html': aPage({ body: 'old' }), 'gone.html': aPage() };

const addNote: Step = {
  name: 'add a note',
  run(site) {
    site.add('note.txt', 'noted');
  },
};

test('what was published before is replaced whole, and nothing is left beside it', async () => {
  const from = aFolder('built', built);
  const to = aFolder('dist', former);
  const { pages, files, bytes, stages } = await publishSite(
    [addNote],
    { from, to },
    aPublication(),
  );
  expect(contentOf(test.info().outputPath())).toEqual({
    ...Object.fromEntries(Object.entries(built).map(([path, text]) => [`built/${path}`, text])),
    ...Object.fromEntries(Object.entries(built).map(([path, text]) => [`dist/${path}`, text])),
    'dist/note.txt': 'noted',
  });
  expect({ pages, files, bytes }).toEqual({
    pages: 1,
    files: 3,
    bytes: built['index.html'].length + 'a,b'.length + 'noted'.length,
  });
  expect(stages.map(({ name }) => name)).toEqual(['read', 'add a note', 'write']);
});

test('a site can be published where there was none', async () => {
  const to = test.info().outputPath('deep', 'dist');
  await publishSite([], { from: aFolder('built', built), to }, aPublication());
  expect(contentOf(to)).toEqual(built);
});

test('a step that fails leaves what was published before untouched', async () => {
  const from = aFolder('built', built);
  const to = aFolder('dist', former);
  const fail: Step = {
    name: 'fail',
    run() {
      throw new Error('Something is wrong.');
    },
  };
  await expect(publishSite([addNote, fail], { from, to }, aPublication())).rejects.toThrow(
    new Error('Something is wrong.'),
  );
  expect(filesBelow(test.info().outputPath())).toEqual([
    'built/figures/a.csv',
    'built/index.html',
    'dist/gone.html',
    'dist/index.html',
  ]);
  expect(contentOf(to)).toEqual(former);
});

test('what a killed build left beside the site does not get into the next one', async () => {
  const to = aFolder('dist', former);
  aFolder('dist.new', { 'half.html': 'ha' });
  aFolder('dist.old', { 'older.html': 'older' });
  await publishSite([], { from: aFolder('built', built), to }, aPublication());
  expect(contentOf(to)).toEqual(built);
  expect(filesBelow(test.info().outputPath()).some((path) => /^dist\./.test(path))).toBe(false);
});

test('a site that cannot be replaced stays as it was', () => {
  const to = aFolder('dist', former);
  const there = (name: string) => test.info().outputPath(name);
  expect(() => {
    replaceFolder(to, there('no-such-folder'), there('dist.old'));
  }).toThrow(
    `The new site could not be put in the place of ${to}, which stays as it was. Close what holds that folder open, and build again.`,
  );
  expect(contentOf(to)).toEqual(former);
});

test('steps run in order, each after the one before has ended', async () => {
  const order: string[] = [];
  const step = (name: string, waitMs: number): Step => ({
    name,
    async run() {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      order.push(name);
    },
  });
  await publishSite(
    [step('slow', 20), step('fast', 0)],
    { from: aFolder('built', built), to: test.info().outputPath('dist') },
    aPublication(),
  );
  expect(order).toEqual(['slow', 'fast']);
});

test('two files at one path are refused', async () => {
  const from = aFolder('built', { ...built, 'note.txt': 'mine' });
  await expect(
    publishSite([addNote], { from, to: test.info().outputPath('dist') }, aPublication()),
  ).rejects.toThrow(
    new Error('The site would have two files at "note.txt". Give one of them another path.'),
  );
});

test('a page that is not UTF-8 is refused', async () => {
  const from = aFolder('built', built);
  writeFileSync(join(from, 'latin.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xe9]));
  await expect(
    publishSite([], { from, to: test.info().outputPath('dist') }, aPublication()),
  ).rejects.toThrow('The page latin.html is not UTF-8. Save what it is made from as UTF-8.');
});
