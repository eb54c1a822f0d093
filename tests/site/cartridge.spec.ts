import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom/worker';
import { sha256 } from '../../src/publish/hashes.ts';
import { problemsOf } from '../cartridge/validate.ts';
import { chapters, folder, test } from './built-site.ts';
import { below, plain, readPage } from './prose.ts';

function unpacked(name: string): ReadonlyMap<string, string> {
  const files = unzipSync(readFileSync(join(folder, 'downloads', name)));
  return new Map(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );
}

const cartridge = unpacked('who-gets-what.imscc');
const questions = unpacked('who-gets-what-qti.zip');
const pages = new Map(
  [...cartridge]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, html]) => [path, parseHTML(html).document]),
);

/** The questions of the site's own file of data that are answered by a choice. */
function checks() {
  const file = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as {
    questions: {
      id: string;
      chapter: string;
      level: string;
      stem: string;
      options: { text: string; why: string; right: boolean }[];
    }[];
  };
  return file.questions.filter(({ level }) => level === 'check');
}

function elementsOf(files: ReadonlyMap<string, string>, path: string, tag: string) {
  return below(parseHTML(files.get(path) ?? '').document, tag);
}

const attributesOf = (files: ReadonlyMap<string, string>, tag: string, name: string) =>
  elementsOf(files, 'imsmanifest.xml', tag).map((element) => element.getAttribute(name) ?? '');

for (const [name, files] of [
  ['cartridge', cartridge],
  ['package of questions', questions],
] as const) {
  test(`every document of the ${name} is valid by the schema of its namespace`, () => {
    const invalid = [...files]
      .filter(([path]) => path.endsWith('.xml'))
      .flatMap(([path, xml]) => problemsOf(xml).map((problem) => `${path}: ${problem}`));
    expect(invalid).toEqual([]);
  });

  test(`the ${name} holds every file that its manifest names, and no other`, () => {
    const named = attributesOf(files, 'file', 'href');
    expect(new Set(named).size).toBe(named.length);
    expect(['imsmanifest.xml', ...named].sort()).toEqual([...files.keys()].sort());
  });
}

test('every page of the cartridge needs the pictures that it shows, and every one is shown', () => {
  const shown = new Map(
    [...pages].map(([path, page]) => [
      path,
      below(page, 'img').map((image) => image.getAttribute('src') ?? ''),
    ]),
  );
  const needs = elementsOf(cartridge, 'imsmanifest.xml', 'resource[href$=".html"]');
  expect(needs).toHaveLength(pages.size);
  for (const resource of needs) {
    const needed = below(resource, 'dependency').map(
      (element) => `${(element.getAttribute('identifierref') ?? '').replace('-', 's/')}.png`,
    );
    const path = resource.getAttribute('href') ?? '';
    expect(needed, path).toEqual(shown.get(path));
  }
  expect([...new Set([...shown.values()].flat())].sort()).toEqual(
    [...cartridge.keys()].filter((path) => path.endsWith('.png')).sort(),
  );
});

test('a module for each chapter has its page, something to discuss and its quiz', () => {
  const modules = elementsOf(cartridge, 'imsmanifest.xml', 'item[identifier^="module-"]');
  const items = modules.map((element) =>
    below(element, 'item').map((item) => item.getAttribute('identifierref')),
  );
  const slugs = modules.map((element) => element.getAttribute('identifier')?.slice(7));
  expect([...slugs].sort()).toEqual([...chapters.map((page) => page.slice(0, -5)), 'book'].sort());
  expect(items).toEqual(
    slugs.map((slug) =>
      slug === 'book'
        ? ['page-glossary', 'page-about']
        : [`page-${slug}`, `topic-${slug}`, `quiz-${slug}`],
    ),
  );
});

test('nothing in a page runs, styles others or is fetched from elsewhere', () => {
  for (const [path, html] of cartridge) {
    if (!path.endsWith('.html')) continue;
    expect(html, path).not.toMatch(/<(?:script|style|link|iframe|svg|form|input|button)\b/);
    expect(html, path).not.toMatch(/<[^>]* (?:on\w+|class|data-[\w-]+)=/);
    expect(html, path).not.toMatch(/src="(?!pictures\/)/);
    expect(html, path).not.toContain('who-gets-what.example');
  }
});

test('every link of a page leads to a place in the cartridge, or out of it by https', () => {
  const ids = new Map(
    [...pages].map(([path, page]) => [
      path,
      new Set(below(page, '[id]').map((element) => element.getAttribute('id') ?? '')),
    ]),
  );
  const dead = [...pages].flatMap(([path, page]) =>
    below(page, 'a[href]').flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('https://')) return [];
      const [way = '', id] = href.split('#');
      const target = ids.get(way === '' ? path : way);
      return target !== undefined && (id === undefined || target.has(id))
        ? []
        : [`${path}: ${href}`];
    }),
  );
  expect(dead).toEqual([]);
  for (const [path, page] of pages) {
    const own = below(page, '[id]').map((element) => element.getAttribute('id'));
    expect(own.length, path).toBe(new Set(own).size);
  }
});

test('a page names each other file by its bare address once, and that is part of no other text', () => {
  // What Moodle restores replaces such an address wherever it stands, once for each time that it finds it.
  for (const [path, html] of cartridge) {
    if (!path.endsWith('.html')) continue;
    const bare = [...html.matchAll(/ (?:href|src)="([^"#:]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(new Set(bare).size, path).toBe(bare.length);
    for (const address of bare) {
      const strangers = html
        .split(address)
        .slice(0, -1)
        .filter((before) => !/ (?:href|src)="$/.test(before));
      expect(strangers.length, `${path}: ${address}`).toBe(0);
    }
  }
});

for (const chapter of chapters) {
  test(`${chapter}: every paragraph, heading, cell and record of the page stands in the cartridge`, () => {
    const page = pages.get(`chapter-${chapter}`);
    for (const mark of page?.querySelectorAll('sup') ?? []) mark.remove();
    const squeezed = (text: string | null | undefined) => plain(text).replaceAll(' ', '');
    const has = squeezed(page?.body.textContent);
    const site = readPage(chapter);
    for (const element of site.querySelectorAll(
      'main :is(script, style, template, noscript, .checks, .visually-hidden, .marks, [data-with-script])',
    ))
      element.remove();
    const lost = below(
      site,
      'main :is(h1, h2, p[id^="p-"], li[id^="p-"], .figure-title, .figure-measure, .figure:not(.explorable) td, .record p, .claim-words)',
    )
      .map((element) => plain(element.textContent))
      .filter((text) => !has.includes(squeezed(text)));
    expect(lost).toEqual([]);
  });
}

test('the quizzes ask what the book asks, explain every option, and count one as right', () => {
  const asked = [...cartridge]
    .filter(([path]) => path.startsWith('quiz/'))
    .flatMap(([path, xml]) => {
      const document = parseHTML(xml).document;
      return below(document, 'item').map((item) => {
        const text = (selector: string) => plain(item.querySelector(selector)?.textContent);
        const right = below(item, 'respcondition').filter((each) => each.querySelector('setvar'));
        expect(right).toHaveLength(1);
        const idents = below(item, 'response_label').map((label) => label.getAttribute('ident'));
        return {
          chapter: path.slice('quiz/quiz-'.length, -'.xml'.length),
          stem: text('presentation > material'),
          right: idents.indexOf(plain(right[0]?.querySelector('varequal')?.textContent)),
          options: below(item, 'response_label').map((label) => plain(label.textContent)),
          whys: below(item, 'itemfeedback').map((why) => plain(why.textContent)),
        };
      });
    });
  const own = checks().map(({ chapter, stem, options }) => ({
    chapter,
    stem: plain(stem),
    right: options.findIndex(({ right }) => right),
    options: options.map(({ text }) => plain(text)),
    whys: options.map(({ why }) => plain(why)),
  }));
  const byStem = (one: { stem: string }, other: { stem: string }) =>
    one.stem < other.stem ? -1 : 1;
  expect(asked.sort(byStem)).toEqual(own.sort(byStem));
  expect([...questions.keys()].filter((path) => path.startsWith('items/'))).toHaveLength(
    own.length,
  );
});

test('the same site gives the same bytes, in another time zone too', () => {
  const names = ['who-gets-what.imscc', 'who-gets-what-qti.zip'];
  const program = `
    import { readSite } from './src/publish/read-site.ts';
    import { packCartridge } from './src/publish/cartridge/pack-cartridge.ts';
    import { sha256 } from './src/publish/hashes.ts';
    const site = readSite('dist');
    const made = new Map();
    site.add = (path, bytes) => made.set(path, bytes);
    await packCartridge.run(site, { address: undefined, say: () => undefined });
    console.log(${JSON.stringify(names)}.map((name) => sha256(made.get('downloads/' + name))).join(' '));`;
  const made = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland' },
    cwd: join(folder, '..'),
  });
  const published = names.map((name) => sha256(readFileSync(join(folder, 'downloads', name))));
  expect(made.trim()).toBe(published.join(' '));
});
