import { expect, test } from '#tests/unit/test.ts';
import { nameKept, workerOf } from '../../../src/publish/add-worker.ts';
import { manifestOf, sha256 } from '../../../src/publish/hashes.ts';
import { aPage, textAfter } from './a-site.ts';

function filesOf(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

const site = {
  'index.html': 'home',
  'figures/a.html': 'figure',
  'figures/a.csv': 'a,b',
  'fonts/a.woff2': 'font',
};
const forOthers = {
  'downloads/book.zip': 'zip',
  'embed/a.html': 'frame',
  'figures/a.png': 'picture',
  'figures/a.svg': 'picture',
  'pictures/home.png': 'picture',
  'manifest.sha256': 'hashes',
  'robots.txt': 'robots',
  'sitemap.xml': 'sitemap',
  'sw.js': 'worker',
};

test('the worker holds the hash of each file that readers of the book need, and of no other', async () => {
  const worker = await workerOf(filesOf({ ...site, ...forOthers }), '1 May');
  for (const [path, text] of Object.entries(site))
    expect(worker).toContain(`["${path}","${sha256(Buffer.from(text))}",${text.length}]`);
  for (const path of Object.keys(forOthers)) expect(worker).not.toContain(`["${path}"`);
});

test('an edition is named by the hash of its list, and is the same as long as its files are', async () => {
  const worker = await workerOf(filesOf({ ...site, ...forOthers }), '1 May');
  const edition = sha256(Buffer.from(manifestOf(filesOf(site))));
  expect(worker).toContain(edition);
  expect(await workerOf(filesOf({ ...site, 'embed/a.html': 'another' }), '1 May')).toBe(worker);
  const reversed = new Map([...filesOf({ ...site, ...forOthers })].reverse());
  expect(await workerOf(reversed, '1 May')).toBe(worker);
  expect(await workerOf(filesOf({ ...site, 'figures/a.csv': 'a,c' }), '1 May')).not.toContain(
    edition,
  );
});

test('the page that offers it says what it takes, on the device and over the line', async () => {
  const body =
    '<time datetime="2026-05-01">1 May</time><b data-kept-size></b><i data-kept-sent></i>';
  const files = { 'offline.html': aPage({ body }), 'a.css': 'a{}\n'.repeat(1000) };
  const text = await textAfter([nameKept], files, 'offline.html');
  expect(text).toContain('<b>4 kB</b><i>0.2 kB</i>');
});
