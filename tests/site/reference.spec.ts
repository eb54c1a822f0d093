import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { theLedger } from '#components/explore/the-ledger/told.ts';
import { figures } from '#components/charts/figures.ts';
import { glossary } from '#data/glossary.ts';
import { readings } from '#data/readings.ts';
import { sourceSubjects, sources } from '#data/sources.ts';
import { subjects } from '#data/subjects.ts';
import { sourceAddress } from '#lib/addresses.ts';
import { standingOf } from '#lib/doubt.ts';
import { factFromText as factById, facts, sourceById } from '#lib/facts.ts';
import { formatDate, formatFact } from '#lib/format.ts';
import { siteAddress, siteFrom } from '#lib/site-address.ts';
import { sourceName } from '#lib/source-name.ts';
import { subjectOf } from '#lib/subjects.ts';
import type { Fact } from '#models/resolve-facts.ts';
import { chapters, fileAddress, folder, pages, test } from './built-site.ts';
import { below, chapterFiles, plain, readPage as parsePage } from './prose.ts';

const all = [...facts.values()];
/** Addresses of the chapters' pages, in the order of the book. */
const chaptersInOrder = chapterFiles.map(({ page }) => page);
const parsed = new Map<string, Document>();

/** A built page, parsed once. */
function readPage(path: string): Document {
  const page = parsed.get(path) ?? parsePage(path);
  parsed.set(path, page);
  return page;
}

/** Ids of the facts whose marks a reader sees, scrolled to or not. */
async function shownFacts(page: Page): Promise<readonly string[]> {
  return page
    .locator('.marks li')
    .evaluateAll((marks) =>
      marks.filter((mark) => mark.checkVisibility()).map(({ id }) => id.slice('fact.'.length)),
    );
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** What a browser's own XML parser says about a file: name of its root, and texts by selector. */
async function parseXml(page: Page, path: string, selector: string) {
  return page.evaluate(
    ({ xml, wanted }) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        root: parsed.documentElement.nodeName,
        texts: [...parsed.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      };
    },
    { xml: await read(path), wanted: selector },
  );
}

test.describe('the index of facts, without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('has one mark for each fact, named and leading to its entry, and a key to the shapes', async ({
    page,
  }) => {
    await page.goto(fileAddress('facts.html'));
    expect([...(await shownFacts(page))].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    await expect(page.getByRole('radio', { name: `all, ${all.length}` })).toBeChecked();
    const shapes = await page.locator('.key i').evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderWidth, borderStyle, borderRadius } = getComputedStyle(mark);
        return [borderWidth, borderStyle, borderRadius].join();
      }),
    );
    expect(new Set(shapes).size).toBe(5);
    const fact = factById('round.announced.total');
    await expect(
      page.getByRole('link', { name: `${fact.label}: $110 billion, issuer’s own text` }),
    ).toHaveAttribute('href', 'facts/the-round.html#fact.round.announced.total');
  });

  test('lists the facts of one kind when the reader asks for it', async ({ page }) => {
    await page.goto(fileAddress('facts.html'));
    const disputed = all.filter(({ confidence }) => confidence === 'disputed');
    await page.getByRole('radio', { name: `disputed, ${disputed.length}` }).check();
    expect([...(await shownFacts(page))].toSorted()).toEqual(
      disputed.map(({ id }) => id).toSorted(),
    );
    await expect(page.getByText(disputed[0]?.label ?? '')).toHaveCSS('font-size', '15px');
    const subjects = new Set(disputed.map(({ id }) => subjectOf(id)));
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(headings).toHaveCount(subjects.size);
  });

  test('an address from before leads to the mark, which says its value and leads on', async ({
    page,
  }) => {
    await page.goto(`${fileAddress('facts.html')}#fact.round.announced.total`);
    const mark = page.locator('li:target');
    await expect(mark).toBeInViewport();
    await expect(mark.getByText('$110 billion')).toHaveCSS('font-size', '15px');
    await mark.getByRole('link').click();
    await expect(page).toHaveURL(/facts\/the-round\.html#fact\.round\.announced\.total$/);
    await expect(page.locator('li:target')).toContainText('New investment announced');
    await page.getByRole('link', { name: 'round.announced.total', exact: true }).click();
    await expect(page.locator('.marks li:target')).toBeInViewport();
  });
});

/** What the entry of a fact has to say, in pieces of text, and where its links have to lead. */
function entryOf(fact: Fact) {
  const { label, asOf, note, derivation, sources: sourceIds } = fact;
  const inputs = derivation?.inputs ?? [];
  return {
    texts: [
      label,
      formatFact(fact),
      `As of ${formatDate(asOf)}, ${standingOf(fact)}.`,
      ...(note === undefined ? [] : [note]),
      ...(derivation === null ? [] : [derivation.formula]),
      ...(derivation?.chosen ?? []).map(({ name, value }) => `${name}: ${value}`),
      ...inputs.map(({ factId }) => `${factById(factId).label} = ${formatFact(factById(factId))}`),
      ...sourceIds.map((id) => {
        const { published, reading, ...named } = sourceById(id);
        const date = published === null ? 'undated' : formatDate(published);
        const how = readings.find((known) => known.id === reading)?.name.toLowerCase();
        return `${sourceName(named)} · ${date} · ${how ?? ''}`;
      }),
    ].map(plain),
    links: [
      `../facts.html#fact.${fact.id}`,
      ...sourceIds.map((id) => sourceById(id).url),
      ...sourceIds.map((id) => `..${sourceAddress(id).replace('#', '.html#')}`),
      ...inputs.map(({ factId }) => `${subjectOf(factId)}.html#fact.${factId}`),
      ...(derivation?.rows ?? []).map(({ address }) => `..${address.replace(/(?=#|$)/, '.html')}`),
    ],
  };
}

test('every entry of a fact says all that the record has, and leads up, to its inputs and to its sources', () => {
  const missing = subjects.flatMap(({ id: subject }) => {
    const page = readPage(`facts/${subject}.html`);
    return all
      .filter(({ id }) => subjectOf(id) === subject)
      .flatMap((fact) => {
        const entry = page.getElementById(`fact.${fact.id}`);
        if (entry === null) return [`${fact.id} has no entry`];
        const text = plain(entry.textContent);
        // A link to an entry on the same page names the page or only the place on it.
        const links = below(entry, 'a').map((link) =>
          (link.getAttribute('href') ?? '').replace(/^#/, `${subject}.html#`),
        );
        const { texts, links: wanted } = entryOf(fact);
        return [
          ...texts.filter((piece) => !text.includes(piece)),
          ...wanted.filter((address) => !links.includes(address)),
        ].map((what) => `${fact.id}: ${what}`);
      });
  });
  expect(missing).toEqual([]);
});

test('the entry of a fact names every page that prints it', () => {
  const lacking = pages
    .filter((path) => !/^(?:facts|sources|404)\b/.test(path))
    // The ledger’s own page says again what its claims say in the chapter, and the entry names these one by one.
    .filter((path) => path !== `figures/${theLedger.id}.html`)
    .flatMap((path) => {
      // A stub that says where a record went prints nothing.
      const html = readFileSync(join(folder, path), 'utf8').replace(
        /<p class="moved".*?<\/p>/gs,
        '',
      );
      const ids = [...html.matchAll(/href="[^"]*#fact\.([\w.-]+)"/g)].map(([, id = '']) => id);
      return [...new Set(ids)]
        .filter((id) => {
          const entry = readPage(`facts/${subjectOf(id)}.html`).getElementById(`fact.${id}`);
          const links = entry === null ? [] : below(entry, 'a');
          return !links.some((link) => link.getAttribute('href')?.startsWith(`../${path}`));
        })
        .map((id) => `${id} does not name ${path}`);
    });
  expect(lacking).toEqual([]);
});

test('every source has a line in the index with its address, and an entry with what rests on it', () => {
  const lines = below(readPage('sources.html'), '.index > li').map((line) => {
    const [own, entry] = below(line, 'a').map((link) => link.getAttribute('href') ?? '');
    return `${line.id} ${own ?? ''} ${entry ?? ''}`;
  });
  expect(lines.toSorted()).toEqual(
    sources
      .map(
        ({ id, url }) => `source.${id} ${url} ${sourceAddress(id).slice(1).replace('#', '.html#')}`,
      )
      .toSorted(),
  );
  const missing = sourceSubjects.flatMap(({ id: subject, sources: own }) => {
    const page = readPage(`sources/${subject}.html`);
    return own.flatMap(({ id }) => {
      const links = below(page, `[id="source.${id}"] a`).map((link) => link.getAttribute('href'));
      return all
        .filter((fact) => fact.sources.some((source) => source === id))
        .map((fact) => `../facts/${subjectOf(fact.id)}.html#fact.${fact.id}`)
        .filter((address) => !links.includes(address))
        .map((address) => `${id}: ${address}`);
    });
  });
  expect(missing).toEqual([]);
});

test('the index of figures has each once, below the chapter that shows it first, drawn and without a word in its sketch', () => {
  const page = readPage('figures.html');
  const lines = below(page, 'main section').flatMap((section) => {
    const chapter = section.querySelector('h2 a')?.getAttribute('href') ?? '';
    return below(section, '.figure-lines > li').map((line) => ({
      chapter,
      address: line.querySelector('a')?.getAttribute('href') ?? '',
      texts: plain(line.textContent),
      shapes: below(line, 'svg :is(path, rect, line, circle)').length,
      labels: below(line, 'svg text').length,
    }));
  });
  const shownFirst = (id: string) =>
    chaptersInOrder.find((path) => readPage(path).getElementById(id) !== null) ?? 'index.html';
  expect(lines.map(({ chapter, address }) => `${chapter} ${address}`)).toEqual(
    ['index.html', ...chaptersInOrder].flatMap((path) =>
      figures
        .filter(({ id }) => shownFirst(id) === path)
        .map(({ id }) => `${path} figures/${id}.html`),
    ),
  );
  const wanted = new Map(
    figures.map(({ id, title, measure }) => [`figures/${id}.html`, plain(`${title} ${measure}`)]),
  );
  for (const { address, texts, shapes, labels } of lines) {
    expect(texts).toBe(wanted.get(address));
    expect(shapes, address).toBeGreaterThan(2);
    expect(labels, address).toBe(0);
  }
});

test('the index of a folder leads to the page that lists what is in it', async ({
  page,
  origin,
}) => {
  for (const name of ['figures', 'facts', 'sources']) {
    await page.goto(`${origin}/some/where/${name}/index.html`);
    await expect(page).toHaveURL(`${origin}/some/where/${name}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?:Figures|Facts|Sources)$/);
    const link = parsePage(`${name}/index.html`).querySelector('a');
    expect(link?.getAttribute('href')).toBe(`../${name}.html`);
  }
});

test('every word of the glossary has an anchor and a meaning, and every initial leads to its words', async ({
  page,
}) => {
  await page.goto(fileAddress('glossary.html'));
  for (const { id } of glossary) {
    await expect(page.locator(`dt[id="${id}"] + dd > p`).first()).toContainText(/\.$/);
  }
  const initials = page.getByRole('navigation', { name: 'Initials' }).getByRole('link');
  for (const initial of await initials.all()) {
    const address = (await initial.getAttribute('href')) ?? '';
    await expect(page.locator(address)).toHaveText((await initial.textContent()) ?? '');
  }
});

test('the feed of corrections is well-formed and has what Atom requires', async ({ page }) => {
  const { root, texts } = await parseXml(
    page,
    'corrections.xml',
    'feed > id, feed > title, feed > updated',
  );
  expect(root).toBe('feed');
  expect(texts).toHaveLength(3);
  expect(texts[2]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('the sitemap is well-formed and lists every page but the error page', async ({ page }) => {
  const { root, texts } = await parseXml(page, 'sitemap.xml', 'urlset > url > loc');
  const listed = pages.filter((path) => path !== '404.html');
  expect(root).toBe('urlset');
  expect(texts.toSorted()).toEqual(
    listed.map((path) => siteAddress(siteFrom(process.env['SITE_URL']), path)).toSorted(),
  );
});

for (const { type, path } of [
  { type: 'Article', path: chapters[0] ?? '' },
  { type: 'Dataset', path: pages.find((page) => page.startsWith('figures/')) ?? '' },
]) {
  test(`${path} says to machines that it is of type ${type}, and how to cite it`, async ({
    page,
  }) => {
    await page.goto(fileAddress(path));
    const data: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type });
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', title);
    await expect(page.locator('meta[name="citation_publication_date"]')).toHaveAttribute(
      'content',
      /^\d{4}\/\d{2}\/\d{2}$/,
    );
  });
}
