import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { sizeInWords } from '#lib/size-in-words.ts';
import { expect, test } from '#tests/unit/test.ts';
import { addWorker } from '../../../src/publish/add-worker.ts';
import { filesToTake, listHashes, packSite, sitePack } from '../../../src/publish/pack-site.ts';
import { sha256 } from '../../../src/publish/hashes.ts';
import { aPage, aPublication, aSite, run } from './a-site.ts';

const offer = aPage({
  body: '<time datetime="2026-11-29">29 November 2026</time><p data-only="web">Take it: <span data-edition-size="who-gets-what.zip"></span>, <code data-edition-hash="who-gets-what.zip"></code></p><p data-only="folder">You have it.</p>',
});

async function packed(files: Readonly<Record<string, string>>) {
  const site = aSite(files);
  for (const step of [packSite, addWorker, listHashes]) await step.run(site, aPublication());
  const pack = site.bytes(sitePack);
  const within = new Map(
    Object.entries(unzipSync(pack)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  const text = (path: string) => Buffer.from(site.bytes(path)).toString();
  return { pack, within, text };
}

test('the pack holds the site and its hashes, and the page says of each place what is so there', async () => {
  const { pack, within, text } = await packed({ 'offline.html': offer, 'a.txt': 'a' });
  expect([...within.keys()]).toEqual(['a.txt', 'manifest.sha256', 'offline.html', 'sw.js']);
  expect(within.get('offline.html')).toContain('</time><p>You have it.</p></body>');
  expect(text('offline.html')).toContain(
    `</time><p>Take it: <span>${sizeInWords(pack.length)}</span>, <code>${sha256(pack)}</code></p></body>`,
  );
  const lines = ['a.txt', 'offline.html', 'sw.js'].map(
    (path) => `${sha256(Buffer.from(within.get(path) ?? ''))}  ${path}\n`,
  );
  expect(within.get('manifest.sha256')).toBe(lines.join(''));
  // The page differs in the two places: each has a worker that holds the hash of its own.
  for (const own of [(path: string) => within.get(path) ?? '', text])
    expect(own('sw.js')).toContain(sha256(Buffer.from(own('offline.html'))));
  expect(text('manifest.sha256').split('\n')).toContain(`${sha256(pack)}  ${sitePack}`);
});

test('what stands for several places is kept in each, and in no other', () => {
  const body =
    '<time datetime="2026-11-29">29 November 2026</time><p data-only="web folder">Keep it.</p><p data-only="kiwix">In Kiwix.</p>';
  const site = aSite({ 'offline.html': aPage({ body }) });
  const text = (where: 'folder' | 'kiwix') =>
    Buffer.from(filesToTake(site, where).get('offline.html') ?? '').toString();
  expect(text('folder')).toContain('</time><p>Keep it.</p></body>');
  expect(text('kiwix')).toContain('</time><p>In Kiwix.</p></body>');
});

test('other pages too say of each place what is so there, and offer what was made', async () => {
  const teach = aPage({
    body: '<p data-only="web">Take <small data-edition-size="who-gets-what.zip"></small><span data-edition="a.pdf"> or a PDF</span></p><p data-only="folder">It is there.</p>',
  });
  const { pack, within, text } = await packed({ 'offline.html': offer, 'teach.html': teach });
  expect(within.get('teach.html')).toContain('<body><p>It is there.</p></body>');
  expect(text('teach.html')).toContain(
    `<body><p>Take <small>${sizeInWords(pack.length)}</small></p></body>`,
  );
});

test('a page that cannot be told apart for its two places is refused', async () => {
  const body =
    '<time datetime="2026-11-29">29 November 2026</time><div data-only="folder"><div>You have it.</div></div>';
  await expect(run(packSite, { 'offline.html': aPage({ body }) })).rejects.toThrow(
    'offline.html has a <div data-only="folder"> with another <div> in it, so that its end is not known. Part them in src/pages/offline.astro.',
  );
});

test('an edition that was not made is not offered, and one that cannot be left out is refused', async () => {
  const book =
    '<div data-edition="a.pdf"><h3 id="paper">Paper</h3>Take it: <b data-edition-size="a.pdf"></b></div><div data-edition="who-gets-what.zip">All</div>';
  const body = (rest: string) =>
    aPage({ body: `<time datetime="2026-11-29">29 November 2026</time>${rest}` });
  const { text } = await packed({ 'offline.html': body(book) });
  expect(text('offline.html')).toContain('</time><span id="paper"></span><div>All</div></body>');
  await expect(
    run(packSite, { 'offline.html': body('<b data-edition-hash="a.pdf"></b>') }),
  ).rejects.toThrow(
    'offline.html offers the edition "a.pdf", which this build has not made. Correct the name, or put it into an element with data-edition="a.pdf".',
  );
});

test('an edition without a date is refused', async () => {
  await expect(run(packSite, { 'offline.html': aPage() })).rejects.toThrow(
    'offline.html does not say in a <time datetime="…"> of which day the edition is',
  );
});

test('a site that offers nothing to take away is refused', async () => {
  await expect(run(packSite, { 'index.html': aPage() })).rejects.toThrow(
    'The site has no offline.html, which offers the whole of it in one file. Put src/pages/offline.astro back.',
  );
});

test('a zip is the same bytes in any order of its files and in any time zone', () => {
  const program = `
    import { zipOf } from './src/publish/zip.ts';
    const files = JSON.parse(process.argv[1]).map((path) => [path, Buffer.from(path.repeat(99))]);
    console.log(Buffer.from(zipOf(new Map(files), '2026-03-29')).toString('base64'));`;
  const zipIn = (zone: string, paths: readonly string[]) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(paths)], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
  const paths = ['b.html', 'a.png', 'z/ü.txt', 'a/b.css'];
  const inBerlin = zipIn('Europe/Berlin', paths);
  expect(inBerlin.length).toBeGreaterThan(300);
  for (const zone of ['Asia/Tokyo', 'America/Lima', 'Pacific/Kiritimati'])
    expect(zipIn(zone, paths.toReversed())).toBe(inBerlin);
});
